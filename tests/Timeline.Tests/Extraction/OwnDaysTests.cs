using Xunit;
using static Timeline.Tests.Extraction.Telling;

namespace Timeline.Tests.Extraction;

/// <summary>What each date of a sentence belongs to. The articles are published on Thursday, 23 January 2020.</summary>
public class OwnDaysTests
{
    [Theory]
    [InlineData("The two sides signed an agreement for a peace plan in Lund on Friday.", "2020-01-17 Actual: The two sides signed an agreement for a peace plan in Lund.")]
    [InlineData("The judge approved plans for a bypass on Friday.", "2020-01-17 Actual: The judge approved plans for a bypass.")]
    [InlineData("The council plans a vote on Friday.", "2020-01-24 Planned: The council plans a vote.")]
    [InlineData("The minister unveiled a plan to meet the owners on Friday.", "2020-01-24 Planned: The minister unveiled a plan to meet the owners.")]
    [InlineData("He announced plans for a march in Lund on Saturday.", "2020-01-25 Planned: He announced plans for a march in Lund.")]
    public void A_plan_that_is_signed_is_past_and_one_that_says_what_for_is_ahead(string text, string line) => Assert.Equal([line], Read(text));

    [Theory]
    [InlineData("The town shut the canal, through which most coal is usually shipped, following an attack on 30 September.", "2019-09-30 Actual: An attack took place.")]
    [InlineData("The club sacked its coach, who will move abroad, following a defeat on 2 May.", "2019-05-02 Actual: A defeat took place.")]
    [InlineData("The museum, which is often visited by schools, will close on Friday.", "2020-01-24 Planned: The museum, which is often visited by schools, will close.")]
    [InlineData("Ann Reed replaced Tom Hill, who stepped down as chairman, president and treasurer in December.", "2019-12-01/2019-12-31 Actual: Tom Hill stepped down as chairman, president and treasurer.")]
    public void What_stands_between_commas_tells_nothing_of_the_date_behind_it(string text, string line) => Assert.Equal([line], Read(text));

    [Theory]
    [InlineData("The death toll from two floods last Wednesday continues to rise.", "2020-01-22 Actual: Two floods took place.")]
    [InlineData("The search for survivors of the landslide last Friday goes on.", "2020-01-17 Actual: The landslide took place.")]
    [InlineData("The head of the mission on Tuesday said that the talks had failed.", "2020-01-21 Actual: The head of the mission said that the talks had failed.")]
    public void What_goes_on_is_not_of_the_day_of_its_cause(string text, string line) => Assert.Equal([line], Read(text));

    [Theory]
    [InlineData("The two men will face 12 years in prison for the attack in Lund in 2018.", "2018-01-01/2018-12-31 Actual: The attack in Lund took place.")]
    [InlineData("Three officers will appear in court for the killing of a farmer in 2017.", "2017-01-01/2017-12-31 Actual: A farmer was killed.")]
    [InlineData("The team will travel for the match in Lund in 2021.", "2021-01-01/2021-12-31 Planned: The team will travel for the match in Lund.")]
    public void What_will_be_has_no_date_that_is_over(string text, string line) => Assert.Equal([line], Read(text));

    [Fact]
    public void What_is_over_dates_nothing_where_no_event_is_named() => Assert.Empty(Read("The bank will pay 3 million crowns for fraud in 2018."));

    [Theory]
    [InlineData("The coffin will be moved to Lund on Friday, then a shrine in Mora on Saturday.", "2020-01-24 Planned: The coffin will be moved to Lund.", "2020-01-25 Planned: The coffin will be moved to a shrine in Mora.")]
    [InlineData("The team played in Lund on Tuesday, then in Mora on Wednesday.", "2020-01-21 Actual: The team played in Lund.", "2020-01-22 Actual: The team played in Mora.")]
    [InlineData("The queen will visit Lund on Friday, Mora on Saturday and Visby on Sunday.", "2020-01-24 Planned: The queen will visit Lund.", "2020-01-25 Planned: The queen will visit Mora.", "2020-01-26 Planned: The queen will visit Visby.")]
    [InlineData("The mayor will open the school on Friday, a holiday in the town.", "2020-01-24 Planned: The mayor will open the school, a holiday in the town.")]
    public void A_list_of_days_tells_each_thing_on_its_own(string text, params string[] lines) => Assert.Equal(lines, Read(text));

    [Theory]
    [InlineData("In 1984, 20 people died in a fire, while in 1979, 21 people died in a flood.", "1984-01-01/1984-12-31 Actual: 20 people died in a fire.", "1979-01-01/1979-12-31 Actual: 21 people died in a flood.")]
    [InlineData("In 2001, 14 shops closed in the town, and in 2003, nine more shut.", "2001-01-01/2001-12-31 Actual: 14 shops closed in the town.", "2003-01-01/2003-12-31 Actual: Nine more shut.")]
    public void A_clause_may_open_with_its_date_and_a_comma(string text, params string[] lines) => Assert.Equal(lines, Read(text));

    [Theory]
    [InlineData("The report said on Monday more than 2,000 workers, officers and soldiers had been helping.", "2020-01-20 Actual: The report said more than 2,000 workers, officers and soldiers had been helping.")]
    [InlineData("The ministry said on Tuesday at least 300 teachers, nurses and drivers had been paid late.", "2020-01-21 Actual: The ministry said at least 300 teachers, nurses and drivers had been paid late.")]
    [InlineData("The union said 50 cooks, porters and cleaners walked out on Monday.", "2020-01-20 Actual: 50 cooks, porters and cleaners walked out.")]
    public void A_subject_may_be_a_list(string text, string line) => Assert.Equal([line], Read(text));

    [Theory]
    [InlineData("On 3 October 1988, Harlow and the company entered into a four page written agreement.", "1988-10-03 Actual: Harlow and the company entered into a four page written agreement.")]
    [InlineData("A: I was born in Lund in 1948.", "1948-01-01/1948-12-31 Actual: I was born in Lund.")]
    [InlineData("A plan was signed in 1948.", "1948-01-01/1948-12-31 Actual: A plan was signed.")]
    [InlineData("We married in 1955, and in the spring of '58 we bought a shop.", "1955-01-01/1955-12-31 Actual: We married.", "1958-03-01/1958-05-31 Actual: We bought a shop.")]
    public void Contracts_and_interviews_tell_their_dates(string text, params string[] lines) => Assert.Equal(lines, Read(text));

    [Theory]
    [InlineData("Heron, Leith, 1887 (On 3 March 1887 the brig ran aground off the pier and was lost.)", "1887-03-03 Actual: The brig ran aground off the pier and was lost.")]
    [InlineData("Boeing 737, Oslo, 1999 (On 4 May 1999, the jet slid off the runway).", "1999-05-04 Actual: The jet slid off the runway.")]
    [InlineData("The river rose (The bank broke on 17 March 1947.)", "1947-03-17 Actual: The bank broke.")]
    [InlineData("The plan was dropped on 3 May 2019 (see page 4).", "2019-05-03 Actual: The plan was dropped.")]
    [InlineData("The bridge was opened on 4 August 1901 (King Street).", "1901-08-04 Actual: The bridge was opened.")]
    public void A_sentence_in_brackets_behind_a_label_tells_by_itself(string text, string line) => Assert.Equal([line], Read(text));
}
