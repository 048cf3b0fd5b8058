using static Timeline.Tests.Resolution.Dated;

namespace Timeline.Tests.Resolution;

public class ResolutionTests
{
    [Theory]
    [InlineData("January 23, 2020", "2020-01-23")]
    [InlineData("23 January 2020", "2020-01-23")]
    [InlineData("Jan. 3", "2020-01-03")]
    [InlineData("December 30", "2019-12-30")]
    [InlineData("Jun\u00a023, 2018", "2018-06-23")]
    [InlineData("2020-01-23", "2020-01-23")]
    [InlineData("23.1.2020", "2020-01-23")]
    [InlineData("yesterday", "2020-01-21")]
    [InlineData("Wednesday", "2020-01-22")]
    [InlineData("Thursday", "2020-01-16")]
    [InlineData("last Friday", "2020-01-17")]
    [InlineData("last week", "2020-W03")]
    [InlineData("three weeks ago", "2020-W01")]
    [InlineData("two days ago", "2020-01-20")]
    [InlineData("last month", "2019-12")]
    [InlineData("last March", "2019-03")]
    [InlineData("October", "2019-10")]
    [InlineData("last summer", "2019-SU")]
    [InlineData("the fourth quarter", "2019-Q4")]
    [InlineData("the early 1960s", "196")]
    [InlineData("the 19th century", "18")]
    [InlineData("500 BC", "BC0500")]
    [InlineData("last night", "2020-01-21TNI")]
    [InlineData("Tuesday night", "2020-01-21TNI")]
    [InlineData("15 Jan 2020 05:42AM", "2020-01-15T05:42")]
    [InlineData("three-month", "P3M")]
    [InlineData("two and a half years", "P2.5Y")]
    [InlineData("several months", "PXM")]
    [InlineData("every day", "P1D")]
    [InlineData("every Friday", "XXXX-WXX-5")]
    [InlineData("recently", "PAST_REF")]
    public void In_news_of_22_January_2020_a_past_clause_gives(string words, string value) =>
        Assert.Equal(value, Expressions("2020-01-22", $"The talks ended {words}, officials said.").The(words).Value);

    [Theory]
    [InlineData("A march was set for Friday.", "Friday", "2020-01-24")]
    [InlineData("The march is expected to take place on Friday.", "Friday", "2020-01-24")]
    [InlineData("He will speak on Monday.", "Monday", "2020-01-27")]
    [InlineData("She is due to undergo surgery on Wednesday.", "Wednesday", "2020-01-22")]
    [InlineData("The trial is scheduled for March 3.", "March 3", "2020-03-03")]
    [InlineData("Friday’s planned march worried them.", "Friday", "2020-01-24")]
    [InlineData("The repairs will be completed by the end of July.", "the end of July", "2020-07")]
    [InlineData("The bridge will be closed until Sunday.", "Sunday", "2020-01-26")]
    [InlineData("The report is expected to be published in December.", "December", "2020-12")]
    [InlineData("The museum will soon be reopened on Monday.", "Monday", "2020-01-27")]
    [InlineData("The results are to be announced on Friday.", "Friday", "2020-01-24")]
    [InlineData("The march may resume on Saturday.", "Saturday", "2020-01-25")]
    [InlineData("The company has until Monday to answer.", "Monday", "2020-01-27")]
    [InlineData("The two leaders meet Monday in Geneva.", "Monday", "2020-01-27")]
    [InlineData("He asked them to delay Friday’s debate.", "Friday", "2020-01-24")]
    [InlineData("The appeal is heard in May.", "May", "2020-05")]
    [InlineData("The firm extended its offer to February 3.", "February 3", "2020-02-03")]
    [InlineData("The vote is this coming Sunday, January 26.", "this coming Sunday, January 26", "2020-01-26")]
    [InlineData("There is no reason to put off or delay Friday night’s debate.", "Friday night", "2020-01-24TNI")]
    [InlineData("Friday night, he said, would bring a march.", "Friday night", "2020-01-24TNI")]
    [InlineData("The bank will sell shares on Tuesday and ten-year bonds in Rome on Friday.", "Friday", "2020-01-24")]
    [InlineData("The law takes effect March 1.", "March 1", "2020-03-01")]
    [InlineData("Her birthday falls on Sunday.", "Sunday", "2020-01-26")]
    [InlineData("The game is set for 7:30 tonight.", "7:30 tonight", "2020-01-22T19:30")]
    [InlineData("It could take until Thursday or Friday for them to take over a plan that was agreed.", "Friday", "2020-01-24")]
    [InlineData("They arrived ahead of the first meeting Friday of the council.", "Friday", "2020-01-24")]
    [InlineData("The changes, effective Monday, follow a review.", "Monday", "2020-01-27")]
    [InlineData("The price of March crude fell.", "March", "2020-03")]
    [InlineData("She was hired for a row of concerts in February.", "February", "2020-02")]
    [InlineData("They vowed to go on until at least December.", "December", "2020-12")]
    [InlineData("The court will sit from Monday to Friday.", "Friday", "2020-01-31")]
    [InlineData("The court will sit between Tuesday and Wednesday.", "Wednesday", "2020-01-29")]
    public void A_clause_that_looks_ahead_counts_forward(string text, string words, string value) =>
        Assert.Equal(value, Expressions("2020-01-22", text).The(words).Value);

    [Theory]
    [InlineData("The school reopened on 14 March after a year of repairs.", "14 March", "2019-03-14")]
    [InlineData("The bridge has been closed since Sunday.", "Sunday", "2020-01-19")]
    [InlineData("He is said to have met them on Friday.", "Friday", "2020-01-17")]
    [InlineData("They could not agree on Monday.", "Monday", "2020-01-20")]
    [InlineData("The licence had been due to expire on Friday.", "Friday", "2020-01-17")]
    [InlineData("The mill was shut in October due to its losses.", "October", "2019-10")]
    [InlineData("Flats worth a million in October are worth half that.", "October", "2019-10")]
    [InlineData("The road was closed until Monday.", "Monday", "2020-01-20")]
    [InlineData("The court sat from Tuesday to Thursday.", "Tuesday", "2020-01-14")]
    [InlineData("The party, which is going to win, is down three points since October.", "October", "2019-10")]
    [InlineData("On Friday the mayor, who will leave office, defended it.", "Friday", "2020-01-17")]
    [InlineData("She asked him in a letter on Friday how he would do it.", "Friday", "2020-01-17")]
    [InlineData("The bell rang on Thursday, but fires are likely.", "Thursday", "2020-01-16")]
    [InlineData("They met last Wednesday. That Saturday, they met again.", "That Saturday", "2020-01-18")]
    [InlineData("The night of May 1 last year was quiet.", "The night of May 1 last year", "2019-05-01TNI")]
    [InlineData("He won in 1998. On July 25 of that year he left.", "July 25 of that year", "1998-07-25")]
    [InlineData("July 25 - Rebels take the town.", "July 25", "2019-07-25")]
    [InlineData("The September 11 attacks changed that.", "September 11", "2001-09-11")]
    [InlineData("May 9 - The council votes for the bridge.", "May 9", "2019-05-09")]
    [InlineData("He had been in the duke’s council until October, when he left.", "October", "2019-10")]
    [InlineData("We could get the support of some local people On Saturday, a small but strong shock was felt.", "Saturday", "2020-01-18")]
    [InlineData("It was a little after one o'clock in the morning.", "one o'clock in the morning", "2020-01-22T01:00")]
    [InlineData("Her statement Monday that they should leave was denied.", "Monday", "2020-01-20")]
    [InlineData("The trial was due to start on Thursday, but the judge was ill.", "Thursday", "2020-01-16")]
    [InlineData("The army appeared to have control Tuesday.", "Tuesday", "2020-01-21")]
    [InlineData("The town is in the midst of change after the mayor’s fall in October.", "October", "2019-10")]
    [InlineData("Imports hit a record this fall.", "this fall", "2019-FA")]
    [InlineData("She was stunned on Tuesday (January 14).", "Tuesday", "2020-01-14")]
    [InlineData("It is not clear late Monday who rules.", "late Monday", "2020-01-20")]
    [InlineData("By Tuesday, the crew ran out of food.", "Tuesday", "2020-01-21")]
    [InlineData("The hill was held by pro-king fighters until late September.", "late September", "2019-09")]
    [InlineData("On Saturday, almost three years later, the search ended.", "almost three years later", "2020-01-18")]
    [InlineData("She rang at 2:30 this afternoon.", "2:30 this afternoon", "2020-01-22T14:30")]
    [InlineData("She rang at 8:30 p.m. on Friday night.", "8:30 p.m. on Friday night", "2020-01-17T20:30")]
    [InlineData("She left at Christmas in 2003.", "Christmas in 2003", "2003-12-25")]
    public void A_clause_that_tells_what_was_counts_back(string text, string words, string value) =>
        Assert.Equal(value, Expressions("2020-01-22", text).The(words).Value);

    [Theory]
    [InlineData("The final is on 25 January. The kick-off is at 3 p.m. at the Drove.", "3 p.m.", "2020-01-25T15:00")]
    [InlineData("He was born on 25 January 1951. The party begins at 3 p.m. at the Drove.", "3 p.m.", "2020-01-22T15:00")]
    [InlineData("The shop was robbed in the early hours of Monday.", "the early hours of Monday", "2020-01-20TMO")]
    [InlineData("Ferries leave on Monday and Tuesday nights.", "Tuesday nights", "XXXX-WXX-2TNI")]
    [InlineData("The shop opens six days a week.", "six days a week", "P1W")]
    [InlineData("The ban starts at noon on Friday.", "noon on Friday", "2020-01-24T12:00")]
    [InlineData("The sergeant was killed on the 3d.", "the 3d", "2020-01-03")]
    [InlineData("The committee met on the 4th day of March, 1794.", "the 4th day of March, 1794", "1794-03-04")]
    [InlineData("The committee met on the 2nd day of January.", "the 2nd day of January", "2020-01-02")]
    [InlineData("We go back on Thursday.", "Thursday", "2020-01-23")]
    [InlineData("I fly home on Monday with the crew.", "Monday", "2020-01-27")]
    [InlineData("The crews go on strike; we went home on Monday.", "Monday", "2020-01-20")]
    [InlineData("The brig sank on Nov. 2d, 1863.", "Nov. 2d, 1863", "1863-11-02")]
    [InlineData("We sold the boat on Nov. 9, '98.", "Nov. 9, '98", "1998-11-09")]
    [InlineData("We sold the boat on 9 November '98.", "9 November '98", "1998-11-09")]
    [InlineData("We sold the boat on Nov. 9th ’98.", "Nov. 9th ’98", "1998-11-09")]
    [InlineData("We will stop for half an hour.", "half an hour", "PT30M")]
    public void A_clock_time_is_of_the_day_told_just_before(string text, string words, string value) =>
        Assert.Equal(value, Expressions("2020-01-22", text).The(words).Value);

    [Theory]
    [InlineData("Members struck for two days earlier this month.", "two days", "P2D")]
    [InlineData("It came two minutes later than planned.", "two minutes", "PT2M")]
    [InlineData("The hearing is expected to last six weeks.", "six weeks", "P6W")]
    public void A_length_that_only_stands_beside_later_or_last_stays_a_length(string text, string words, string value) =>
        Assert.Equal(value, Expressions("2020-01-22", text).The(words).Value);

    [Theory]
    [InlineData("The bank, which bought its rival in October, expects to cut jobs.", "October", "2019-10")]
    [InlineData("By Sunday there were a thousand of them.", "Sunday", "2020-01-19")]
    [InlineData("The tour was to begin on Friday.", "Friday", "2020-01-24")]
    [InlineData("Refunds will be paid by the end of the month. The strike was told on 3 December.", "the end of the month", "2020-01")]
    [InlineData("Crude for November delivery rose.", "November", "2020-11")]
    [InlineData("The road should be open by the weekend.", "the weekend", "2020-W04-WE")]
    public void The_verb_of_its_own_clause_directs_a_date(string text, string words, string value) =>
        Assert.Equal(value, Expressions("2020-01-22", text).The(words).Value);

    [Theory]
    [InlineData("It was found last Thanksgiving.", "last Thanksgiving", "2019-11-28")]
    [InlineData("It opens this Easter.", "this Easter", "2020-04-12")]
    [InlineData("They will marry next Christmas Eve.", "next Christmas Eve", "2020-12-24")]
    [InlineData("The law passed on Ash Wednesday, 2011.", "Ash Wednesday, 2011", "2011-03-09")]
    [InlineData("Whit Monday 2018 was hot.", "Whit Monday 2018", "2018-05-21")]
    [InlineData("The shops are shut on Martin Luther King Day 2020.", "Martin Luther King Day 2020", "2020-01-20")]
    public void A_holiday_has_its_day_of_the_year(string text, string words, string value) =>
        Assert.Equal(value, Expressions("2020-01-22", text).The(words).Value);

    [Theory]
    [InlineData("He resigned Friday. March 3 was cold.", "Friday", "2020-01-17")]
    [InlineData("He left on Saturday the 18th, alone.", "Saturday the 18th", "2020-01-18")]
    [InlineData("It was shut on January 3. By then all had gone.", "then", "2020-01-03")]
    [InlineData("Stamp: 2020-01-23T14:30:00Z by the server.", "2020-01-23T14:30:00Z", "2020-01-23T14:30:00Z")]
    [InlineData("Stamp: 2020-01-23T14:30:00+02:00 by the server.", "2020-01-23T14:30:00+02:00", "2020-01-23T14:30:00+02:00")]
    [InlineData("It recurs every other Tuesday.", "every other Tuesday", "XXXX-WXX-2")]
    [InlineData("Wars of the 18th and 19th centuries.", "19th centuries", "18")]
    public void Neighbours_share_what_is_theirs_and_no_more(string text, string words, string value) =>
        Assert.Equal(value, Expressions("2020-01-22", text).The(words).Value);

    [Fact]
    public void A_list_of_any_length_is_survived() =>
        Assert.InRange(Expressions("2020-01-22", string.Concat(Enumerable.Repeat("March and ", 40_000)) + "April 2011").Count, 40_000, 40_001);

    [Theory]
    [InlineData("The bank made a profit in the third quarter.", "the third quarter", "2019-Q3")]
    [InlineData("The bank expects to report a loss for the fourth quarter.", "the fourth quarter", "2019-Q4")]
    [InlineData("Profit rose in the third quarter. In the year-ago quarter it fell.", "the year-ago quarter", "2018-Q3")]
    [InlineData("Profit rose in the third quarter from $3 million a year earlier.", "a year earlier", "2018-Q3")]
    [InlineData("Profit rose in the third quarter from a year earlier. The quarter was the best yet.", "The quarter", "2019-Q3")]
    [InlineData("Profit rose in the third quarter. In the 2017 period it fell.", "the 2017 period", "2017-Q3")]
    [InlineData("Sales rose in the latest quarter.", "the latest quarter", "2019-Q4")]
    [InlineData("Sales rose from the same period last year.", "the same period last year", "2018-Q4")]
    [InlineData("Sales rose in last year's second quarter.", "last year's second quarter", "2019-Q2")]
    [InlineData("Sales rose for the first nine months.", "the first nine months", "P9M")]
    [InlineData("Sales rose for the year ended March 31.", "the year", "P1Y")]
    [InlineData("Sales rose for the rest of the year.", "the year", "2020")]
    [InlineData("Rents rose 3% from December, and 9% from the same month a year earlier.", "the same month a year earlier", "2018-12")]
    public void A_report_of_business_names_its_quarters(string text, string words, string value) =>
        Assert.Equal(value, Expressions("2020-01-22", text).The(words).Value);

    [Theory]
    [InlineData("The talks lasted an hour and 13 minutes.", "an hour and 13 minutes", "PT1H13M")]
    [InlineData("He served two years and three months.", "two years and three months", "P2Y3M")]
    [InlineData("It took two-and-a-half years.", "two-and-a-half years", "P2.5Y")]
    [InlineData("It took 2½ years.", "2½ years", "P2.5Y")]
    [InlineData("The speech took 2-1/2 hours.", "2-1/2 hours", "PT2.5H")]
    [InlineData("The talks are expected to last several days.", "several days", "PXD")]
    [InlineData("Sessions last up to eight hours.", "up to eight hours", "PT8H")]
    [InlineData("She spent a week earlier this month at sea.", "a week", "P1W")]
    [InlineData("It came a week later than promised.", "a week", "P1W")]
    [InlineData("It can be spread over ten years.", "ten years", "P10Y")]
    [InlineData("She ruled for over ten years.", "over ten years", "P10Y")]
    [InlineData("It grew over the years.", "the years", "PXY")]
    public void A_length_is_told_in_words_and_figures(string text, string words, string value) =>
        Assert.Equal(value, Expressions("2020-01-22", text).The(words).Value);

    [Fact]
    public void That_night_in_a_story_of_long_ago_is_not_the_night_of_the_news() =>
        Assert.Equal("XXXX-XX-XXTNI", Expressions("2020-01-22", "The theatre burned in April 1979. Nobody slept that night.").The("that night").Value);

    [Fact]
    public void Decades_later_is_not_ahead_of_the_news_that_tells_it() =>
        Assert.Equal("XXXX", Expressions("2020-01-22", "It opened last spring. Two decades later, it was a ruin.").The("Two decades later").Value);

    [Fact]
    public void A_comparison_does_not_move_the_story() =>
        Assert.Equal("2019", Expressions("2020-01-22", "Net rose from $3 million a year earlier. Sales fell from $9 million a year earlier.")[^1].Value);

    [Fact]
    public void Yesterday_in_a_quotation_counts_from_the_day_told_behind_it() =>
        Assert.Equal("2020-01-19", Expressions("2020-01-22", "“I saw him yesterday,” she said on Monday.").The("yesterday").Value);

    [Fact]
    public void A_date_behind_says_which_day_three_days_later_was() =>
        Assert.Equal("2020-01-06", Expressions("2020-01-22", "The strike began on January 2. Three days later, on January 6, it ended.").The("Three days later").Value);

    [Theory]
    [InlineData("on the night of 3-4 February 1953", "1953-02-03TNI 1953-02-04")]
    [InlineData("on 5 and 6 March", "2019-03-05 2019-03-06")]
    [InlineData("on March 1, 2 and 3", "2019-03-01 2019-03-02 2019-03-03")]
    [InlineData("from 3 to 5 May 1998", "1998-05-03 1998-05-05")]
    public void Days_that_share_their_month_are_told_apart(string words, string values) =>
        Assert.Equal(values, string.Join(' ', Expressions("2020-01-22", $"The two sides met {words}, officials said.").Select(x => x.Value)));

    [Fact]
    public void The_previous_day_counts_from_the_last_date_told()
    {
        var timex = Expressions("2020-03-01", "On January 23, the mayor resigned. The previous day, her deputy had left.").The("The previous day");

        Assert.Equal("2020-01-22", timex.Value);
        Assert.Equal(new Anchor(AnchorKind.Previous, "2020-01-23", "January 23"), timex.Anchor);
    }

    [Fact]
    public void The_previous_day_does_not_count_from_a_day_that_is_still_planned()
    {
        var found = Expressions("2020-01-23", "On January 23 he called for Friday’s planned march. The previous day, she had refused.");

        Assert.Equal("2020-01-22", found.The("The previous day").Value);
    }

    [Fact]
    public void Two_days_earlier_counts_from_the_strike_told_before() =>
        Assert.Equal("2019-12-28", Expressions("2020-01-22", "The raid came on December 30. It answered a killing two days earlier.").The("two days earlier").Value);

    [Theory]
    [InlineData("“We left on foot,” he said on Sunday. “The road was closed yesterday.”", "2020-01-18")]
    [InlineData("“We left on foot,” he said on Sunday. He was tired. “The road was closed yesterday.”", "2020-01-22")]
    [InlineData("“We left on foot,” he said on Sunday.\n\n“The road was closed yesterday.”", "2020-01-22")]
    [InlineData("“We left on foot,” he said on Sunday. The road was closed yesterday.", "2020-01-22")]
    public void A_quotation_that_runs_on_counts_from_the_same_day(string text, string value) => Assert.Equal(value, Expressions("2020-01-23", text).The("yesterday").Value);

    [Theory]
    [InlineData("On the morning of January 14 the phone rang. On the 9th the owners had come. By that Tuesday four were dead.", "2020-01-14")]
    [InlineData("On January 1 the phone rang. On the 16th the owners came. By that Wednesday four were dead.", "2020-01-15")]
    public void That_Tuesday_is_one_that_was_told(string text, string value) => Assert.Equal(value, Expressions("2020-07-14", text).Last(timex => timex.Text.StartsWith("that", StringComparison.Ordinal)).Value);

    [Theory]
    [InlineData("Wednesday 13 January 2210 GMT: The road was closed.", "Wednesday 13 January", "2010-01-13")]
    [InlineData("The lease ends on 13 January 2060.", "13 January 2060", "2060-01-13")]
    [InlineData("1/1/2210 was the date on the label.", "1/1/2210", "2210-01-01")]
    public void A_clock_time_is_no_year(string text, string words, string value) => Assert.Equal(value, Expressions("2010-01-14", text).The(words).Value);

    [Fact]
    public void Last_week_in_a_quotation_counts_from_the_day_it_was_said()
    {
        var timex = Expressions("2020-02-20", "On January 22, the spokesman said that “the orders given last week stand”.").The("last week");

        Assert.Equal("2020-W03", timex.Value);
        Assert.Equal(AnchorKind.Quote, timex.Anchor.Kind);
    }

    [Fact]
    public void Friday_told_again_without_a_tense_is_the_same_Friday() =>
        Assert.All(Expressions("2020-01-22", "A rally was set for Friday. Critics called Friday’s rally a stunt.").Where(x => x.Text == "Friday"), x => Assert.Equal("2020-01-24", x.Value));

    [Fact]
    public void Earlier_this_month_ends_with_the_publication_date()
    {
        var timex = Expressions("2020-01-22", "They met earlier this month.").The("earlier this month");

        Assert.Equal("2020-01", timex.Value);
        Assert.Equal(Span("2020-01-01", "2020-01-22"), timex.Interval);
    }

    [Fact]
    public void Late_last_year_narrows_the_days_and_keeps_the_value()
    {
        var timex = Expressions("2020-01-15", "He resigned late last year.").The("late last year");

        Assert.Equal(("2019", TimexMod.End), (timex.Value, timex.Mod));
        Assert.Equal(Span("2019-10-01", "2019-12-31"), timex.Interval);
    }

    [Theory]
    [InlineData("January 3, 2020", "2020-01-03")]
    [InlineData("last month", "2019-12")]
    [InlineData("last week", "2020-01-13/2020-01-19")]
    [InlineData("the 1960s", "196X")]
    [InlineData("the early 1960s", "196X")]
    [InlineData("the 19th century", "18XX")]
    [InlineData("the 5th century BC", "-04XX")]
    [InlineData("500 BC", "-0499")]
    [InlineData("the summer of 1914", "1914-22")]
    [InlineData("the fourth quarter", "2019-36")]
    [InlineData("about two years ago", "2018~")]
    [InlineData("earlier this month", "[2020-01-01..2020-01-22]")]
    [InlineData("Tuesday night", "2020-01-21")]
    [InlineData("three years", null)]
    [InlineData("every Friday", null)]
    [InlineData("recently", null)]
    public void What_has_a_place_on_the_calendar_has_it_in_EDTF(string words, string? edtf) =>
        Assert.Equal(edtf, Assert.Single(Expressions("2020-01-22", $"The talks ended {words}, officials said.")).Edtf?.ToString());

    [Theory]
    [InlineData("the 1st century", "00", "0000-01-01", "0099-12-31")]
    [InlineData("the 20th century", "19", "1900-01-01", "1999-12-31")]
    public void A_century_is_the_hundred_years_that_begin_alike(string words, string value, string first, string last)
    {
        var timex = Expressions(null, $"They lived in {words}.").The(words);

        Assert.Equal((value, Span(first, last)), (timex.Value, timex.Interval));
    }

    [Fact]
    public void The_past_15_years_is_a_length_that_reaches_back()
    {
        var timex = Expressions("2020-01-16", "He has ruled for the past 15 years.").The("the past 15 years");

        Assert.Equal((TimexType.Duration, "P15Y"), (timex.Type, timex.Value));
        Assert.Equal(Span("2005-01-16", "2020-01-16"), timex.Interval);
    }

    [Fact]
    public void Without_a_publication_date_a_year_comes_from_the_date_told_last() =>
        Assert.Equal("1942-02-14", Expressions(null, "The siege began on December 8, 1941. The city fell on February 14.").The("February 14").Value);

    [Fact]
    public void In_news_of_an_unknown_date_a_year_in_passing_dates_nothing_else()
    {
        var found = Expressions(null, "On Tuesday he spoke of the war (2003-2010) and of the killings on January 3rd.");

        Assert.Equal("XXXX-01-03", found.The("January 3rd").Value);
    }

    [Fact]
    public void In_history_a_bare_year_dates_what_follows() =>
        Assert.Equal("1939-09-17", Expressions(null, "The war began in 1939. On September 17 the second army crossed the border.").The("September 17").Value);

    [Theory]
    [InlineData("In 1941 the front moved east. By the summer the river was reached.", "the summer", "1941-SU")]
    [InlineData("The fleet sailed in December 1941. In January the strait was closed.", "January", "1942-01")]
    [InlineData("The fleet sailed in March 1941. In February it had been refitted.", "February", "1941-02")]
    [InlineData("The law passed in 1861, on July 25 of that year.", "July 25 of that year", "1861-07-25")]
    public void History_goes_on_in_the_year_it_is_in(string text, string words, string value) => Assert.Equal(value, Expressions(null, text).The(words).Value);

    [Fact]
    public void Without_any_year_nothing_is_guessed()
    {
        var found = Expressions(null, "They met on January 13 and again on Friday.");

        Assert.Equal("XXXX-01-13", found.The("January 13").Value);
        Assert.Equal("XXXX-WXX-5", found.The("Friday").Value);
        Assert.All(found, timex => Assert.Null(timex.Interval));
    }

    [Fact]
    public void Shared_parts_give_two_expressions() =>
        Assert.Equal(["2020-01-03", "2020-01-05"], Expressions("2020-01-22", "The fair ran Jan. 3-5 in Basel.").Select(x => x.Value));

    [Theory]
    [InlineData("The year 9999 and 200000 years later, 99999 centuries ago, next century.")]
    [InlineData("In 9999 BC, the 99th century BC; 12000 years ago.")]
    public void Dates_beyond_the_calendar_have_no_interval_and_do_no_harm(string text) => Assert.NotNull(Expressions("2020-01-22", text));
}
