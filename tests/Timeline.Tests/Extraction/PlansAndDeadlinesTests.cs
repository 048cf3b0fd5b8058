using Xunit;
using static Timeline.Tests.Extraction.Telling;

namespace Timeline.Tests.Extraction;

/// <summary>Events that are put off, called off, forecast, or dated by what they came before. The articles are published on Thursday, 23 January 2020.</summary>
public class PlansAndDeadlinesTests
{
    [Theory]
    [InlineData("Ann Reed, a nurse, died at the clinic shortly before 3 a.m. on Wednesday.", "2020-01-22 Actual: Ann Reed, a nurse, died at the clinic shortly before 3 a.m. on Wednesday.")]
    [InlineData("All of the crew were lifted off by helicopter before dawn on Wednesday, the coastguard said.", "2020-01-22 Actual: All of the crew were lifted off by helicopter before dawn on Wednesday.")]
    [InlineData("The mill closed shortly before Christmas.", "2019-12-11/2019-12-24 Actual: The mill closed shortly before Christmas.")]
    [InlineData("The mill closed just after Christmas.", "2019-12-26/2020-01-08 Actual: The mill closed just after Christmas.")]
    [InlineData("The lawyer said that she would file the claim before the end of February.", "2020-02-21/2020-02-29 Planned: The lawyer would file the claim before the end of February.")]
    [InlineData("A ruling is expected before Easter.", "2020-01-23/2020-04-11 Predicted: A ruling is expected before Easter.")]
    public void What_comes_before_a_date_is_bounded_by_it(string text, string line) => Assert.Equal([line], Read(text));

    [Theory]
    [InlineData("The club had no home before 1990.")]
    [InlineData("She left before the war.")]
    [InlineData("It will be lost before then.")]
    public void A_date_that_bounds_nothing_dates_nothing(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("The hearing of the claim was postponed on Wednesday until March 4 because a judge is ill.", "2020-01-22 Actual: The hearing of the claim was postponed until March 4 because a judge is ill.", "2020-03-04 Planned: The hearing of the claim is planned.")]
    [InlineData("On Tuesday the council put the vote off until 15 March.", "2020-01-21 Actual: The council put the vote off until 15 March.", "2020-03-15 Planned: The vote is planned.")]
    [InlineData("On Tuesday the council put it off until 15 March.", "2020-01-21 Actual: The council put it off until 15 March.", "2020-03-15 Planned: The council put it off until 15 March.")]
    [InlineData("The match was moved from Saturday to Sunday.", "2020-01-25 Denied: The match did not take place.", "2020-01-26 Planned: The match is planned.")]
    [InlineData("The parade, planned for Saturday, will now take place on February 8.", "2020-01-25 Denied: The parade was planned for Saturday.", "2020-02-08 Planned: The parade will now take place.")]
    [InlineData("A vote on the budget, set for 9 March, was cancelled on Wednesday.", "2020-01-22 Actual: A vote on the budget was cancelled.", "2020-03-09 Denied: A vote on the budget was set for 9 March.")]
    [InlineData("Organizers on Wednesday called off the concert that was to be held in the park on Saturday.", "2020-01-22 Actual: Organizers called off the concert.", "2020-01-25 Denied: The concert was to be held in the park.")]
    [InlineData("The trial, which was to have begun on Monday, was put off on Wednesday until May 4.", "2020-01-22 Actual: The trial was put off on Wednesday until May 4.", "2020-01-27 Denied: The trial was to have begun.", "2020-05-04 Planned: The trial is planned.")]
    public void What_is_put_off_is_planned_for_its_new_day_alone(string text, params string[] lines) => Assert.Equal(lines, Read(text).Order());

    [Theory]
    [InlineData("The road was closed from Saturday to Sunday.", "2020-01-18/2020-01-19 Actual: The road was closed from Saturday to Sunday.")]
    [InlineData("Trains were delayed from Monday to Wednesday.", "2020-01-20/2020-01-22 Actual: Trains were delayed from Monday to Wednesday.")]
    public void A_stretch_of_days_stays_one(string text, string line) => Assert.Equal([line], Read(text));

    [Theory]
    [InlineData("The concert was to be held on Saturday.", "2020-01-25 Planned: The concert was to be held on Saturday.")]
    [InlineData("Rain is forecast for Tuesday.", "2020-01-28 Predicted: Rain is forecast for Tuesday.")]
    [InlineData("The weather office forecasts rain for the weekend.", "2020-01-25/2020-01-26 Predicted: The weather office forecasts rain for the weekend.")]
    [InlineData("Work could be delayed by snow, which the weather office forecasts for the weekend.", "2020-01-25/2020-01-26 Predicted: The weather office forecasts snow for the weekend.")]
    [InlineData("The bank predicts that prices will recover by the summer.", "2020-06-01/2020-08-31 Predicted: Prices will recover by the summer.")]
    [InlineData("Analysts at Bell & Hart expect Reed’s shares to rise by the end of the month.", "2020-01-21/2020-01-31 Predicted: Analysts at Bell & Hart expect Reed’s shares to rise by the end of the month.")]
    [InlineData("The minister has invited both sides to her office on Monday.", "2020-01-27 Planned: The minister has invited both sides to her office.")]
    public void A_plan_or_a_forecast_lies_ahead(string text, string line) => Assert.Equal([line], Read(text));

    [Theory]
    [InlineData("Growth forecasts fell on Tuesday.", "2020-01-21 Actual: Growth forecasts fell.")]
    [InlineData("The minister invited both sides to her office on Monday.", "2020-01-20 Actual: The minister invited both sides to her office.")]
    [InlineData("The concert was held on Saturday.", "2020-01-18 Actual: The concert was held on Saturday.")]
    public void What_is_over_stays_behind(string text, string line) => Assert.Equal([line], Read(text));

    [Theory]
    [InlineData("The dam was built in 2009 and passed its inspection on Dec. 28.", "2009-01-01/2009-12-31 Actual: The dam was built.", "2019-12-28 Actual: The dam passed its inspection.")]
    [InlineData("Paul Reed, the driver arrested on Jan. 5, was released on Friday.", "2020-01-05 Actual: The driver was arrested.", "2020-01-17 Actual: Paul Reed was released.")]
    [InlineData("Mr Reed, who was seized at the port on 9 January and let out at the end of October, denies the charges.", "2019-10-21/2019-10-31 Actual: Mr Reed was let out.", "2020-01-09 Actual: Mr Reed was seized at the port.")]
    [InlineData("Five days after Reed’s resignation on 12 January came the deal that ended the strike.", "2020-01-12 Actual: Reed resigned.", "2020-01-17 Actual: Five days after Reed’s resignation on 12 January came the deal that ended the strike.")]
    [InlineData("The deal came five days after Reed’s resignation on 12 January.", "2020-01-12 Actual: Reed resigned.", "2020-01-17 Actual: The deal came five days after Reed’s resignation on 12 January.")]
    [InlineData("The court on Friday upheld the ban but cut the fine, two days after the hearing had ended.", "2020-01-15 Actual: The hearing had ended.", "2020-01-17 Actual: The court upheld the ban but cut the fine.")]
    public void Each_of_two_dated_verbs_has_its_event(string text, params string[] lines) => Assert.Equal(lines, Read(text).Order());

    [Theory]
    [InlineData("Hill, 59, who stepped down on January 12, is in hospital.", "2020-01-12 Actual: Hill stepped down.")]
    [InlineData("The trial of Tom Hill, which began on January 13, goes on.", "2020-01-13 Actual: The trial of Tom Hill began.")]
    [InlineData("She said that the strike would go on until the drivers who lost their jobs in December were back.", "2019-12-01/2019-12-31 Actual: The drivers lost their jobs.")]
    public void A_relative_clause_is_told_of_its_noun(string text, string line) => Assert.Contains(line, Read(text));
}
