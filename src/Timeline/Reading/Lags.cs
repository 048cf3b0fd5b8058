namespace Timeline.Reading;

/// <summary>How likely a lag in days is, as shares of ranges of lags: positive where the article is the later one.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Shares">The ranges, in order and without a gap, and the share of articles in each; a share spreads evenly over its days.</param>
internal sealed record DayLags(string Name, params (int From, int To, double Share)[] Shares)
{
    /// <summary>The logarithm of the share of one day.</summary>
    public double Log(int lag)
    {
        foreach (var (from, to, share) in Shares)
        {
            if (lag <= to)
            {
                return Math.Log(share / (to - from + 1));
            }
        }

        return Math.Log(Shares[^1].Share / (Shares[^1].To - Shares[^1].From + 1));
    }
}

/// <summary>
/// How many days, months and years lie between what news tells and its publication, learned from the articles of six affairs that date themselves
/// and smoothed by hand where they are few: the tables of <c>lags</c> in tests/Timeline.Evaluation show the counts anew.
/// </summary>
internal static class Lags
{
    /// <summary>Days from the weekday told to that of the publication, by where it is told and how, in proportion.</summary>
    public static double Weekday(WeekdayPlace place, WeekdayManner manner, int lag) => ByPlace(place)[lag] * ByManner(manner)[lag];

    private static double[] ByPlace(WeekdayPlace place) => place switch
    {
        WeekdayPlace.Lead => [.57, .25, .08, .04, .02, .015, .025],
        // A narrator who says "today" and "yesterday" names older days by their weekday.
        WeekdayPlace.LeadOfDeictic => [.38, .19, .22, .08, .05, .04, .04],
        WeekdayPlace.Opening => [.33, .31, .22, .07, .04, .02, .01],
        WeekdayPlace.OpeningOfDeictic => [.17, .28, .35, .08, .06, .03, .03],
        WeekdayPlace.Rest => [.24, .28, .23, .11, .07, .05, .02],
        WeekdayPlace.RestOfDeictic => [.11, .19, .34, .12, .12, .09, .03],
        WeekdayPlace.Second => [.14, .41, .19, .14, .05, .04, .03],
        WeekdayPlace.Later => [.05, .23, .30, .17, .14, .06, .05],
        WeekdayPlace.Quoted => [.27, .40, .15, .06, .05, .03, .04],
        WeekdayPlace.ToCome => [.33, .10, .08, .08, .08, .11, .22],
        WeekdayPlace.ToComeOfDeictic => [.11, .11, .15, .15, .16, .17, .15],
        _ => [.28, .14, .16, .16, .09, .10, .07],
    };

    private static double[] ByManner(WeekdayManner manner) => manner switch
    {
        // Who is quoted spoke for the next edition.
        WeekdayManner.Said => [1.5, 1.0, .5, .5, .4, .25, .25],
        WeekdayManner.AtNight => [.22, 2.0, 1.6, .5, .5, .3, .5],
        _ => [1, 1, 1, 1, 1, 1, 1],
    };

    /// <summary>Days from a date without a year, told as past as the first of the lead, to the publication.</summary>
    public static DayLags PastInLead { get; } = new(
        "past, in the lead",
        (-183, -61, .06), (-60, -8, .01), (-7, -1, .02), (0, 0, .33), (1, 1, .17), (2, 2, .06), (3, 3, .04), (4, 6, .05),
        (7, 13, .08), (14, 30, .07), (31, 90, .06), (91, 183, .05));

    /// <summary>The same in the plain past: news that opens with "the rig, which sank on April 22" tells of another day.</summary>
    public static DayLags PlainPastInLead { get; } = new(
        "plain past, in the lead",
        (-183, -61, .07), (-60, -8, .01), (-7, -1, .015), (0, 0, .12), (1, 1, .05), (2, 2, .04), (3, 3, .035), (4, 6, .08),
        (7, 13, .17), (14, 30, .21), (31, 90, .14), (91, 183, .06));

    /// <summary>The same told as to come.</summary>
    public static DayLags ToComeInLead { get; } = new(
        "to come, in the lead",
        (-183, -61, .06), (-60, -8, .33), (-7, -2, .16), (-1, -1, .03), (0, 0, .20), (1, 1, .03), (2, 6, .05), (7, 30, .05),
        (31, 90, .05), (91, 183, .04));

    /// <summary>The same where the clause doesn't tell.</summary>
    public static DayLags UntoldInLead { get; } = new(
        "untold, in the lead",
        (-183, -61, .06), (-60, -8, .06), (-7, -1, .03), (0, 0, .36), (1, 1, .20), (2, 2, .06), (3, 3, .04), (4, 6, .05),
        (7, 13, .04), (14, 30, .05), (31, 90, .03), (91, 183, .02));

    /// <summary>Days from a date without a year, told as past further down, to the publication.</summary>
    public static DayLags Past { get; } = new(
        "past",
        (-183, -61, .05), (-60, -8, .015), (-7, -1, .01), (0, 0, .04), (1, 1, .03), (2, 2, .02), (3, 3, .02), (4, 6, .05),
        (7, 13, .15), (14, 30, .19), (31, 90, .25), (91, 183, .17));

    /// <summary>The same told as to come.</summary>
    public static DayLags ToCome { get; } = new(
        "to come",
        (-183, -61, .10), (-60, -8, .42), (-7, -2, .16), (-1, -1, .03), (0, 0, .05), (1, 1, .015), (2, 6, .03), (7, 30, .08),
        (31, 90, .08), (91, 183, .06));

    /// <summary>The same where the clause doesn't tell.</summary>
    public static DayLags Untold { get; } = new(
        "untold",
        (-183, -61, .08), (-60, -8, .06), (-7, -1, .05), (0, 0, .06), (1, 1, .05), (2, 2, .05), (3, 3, .04), (4, 6, .12),
        (7, 13, .15), (14, 30, .12), (31, 90, .12), (91, 183, .10));

    /// <summary>The same of a date in a dateline: agencies send the day's news, papers print it the day after.</summary>
    public static DayLags Dateline { get; } = new("dateline", (-183, -1, .005), (0, 0, .88), (1, 1, .10), (2, 6, .01), (7, 183, .005));

    /// <summary>The same in another stamp.</summary>
    public static DayLags Stamp { get; } = new("stamp", (-183, -2, .01), (-1, -1, .01), (0, 0, .95), (1, 1, .01), (2, 183, .02));

    /// <summary>Days from the latest date told with its year to the publication, where its weekday is told too: so news tells of yesterday, and pages print their own day.</summary>
    public static DayLags LatestWithWeekday { get; } = new(
        "latest, with its weekday",
        (-40000, -31, .015), (-30, -1, .0006), (0, 0, .44), (1, 1, .21), (2, 3, .06), (4, 6, .04), (7, 30, .05), (31, 90, .04),
        (91, 365, .04), (366, 730, .03), (731, 1825, .04), (1826, 40000, .04));

    /// <summary>The same without a weekday, where the lead tells it.</summary>
    public static DayLags LatestInLead { get; } = new(
        "latest, in the lead",
        (-40000, -31, .008), (-30, -1, .0006), (0, 0, .26), (1, 1, .10), (2, 3, .05), (4, 6, .05), (7, 30, .10), (31, 90, .06),
        (91, 365, .08), (366, 730, .09), (731, 1825, .09), (1826, 40000, .03));

    /// <summary>The same further down.</summary>
    public static DayLags Latest { get; } = new(
        "latest",
        (-40000, -31, .008), (-30, -1, .0003), (0, 0, .05), (1, 1, .03), (2, 3, .04), (4, 6, .05), (7, 30, .11), (31, 90, .11),
        (91, 365, .13), (366, 730, .13), (731, 1825, .17), (1826, 40000, .15));

    /// <summary>Days from the earliest date told with its year as to come to the publication.</summary>
    public static DayLags EarliestToCome { get; } = new(
        "to come, with its year", (-40000, -1826, .02), (-1825, -366, .08), (-365, -61, .30), (-60, -8, .32), (-7, -1, .15), (0, 0, .05), (1, 30, .04), (31, 40000, .04));

    /// <summary>Months from a month told as past to that of the publication.</summary>
    public static double[] PastMonth { get; } = [.03, .19, .17, .16, .11, .08, .08, .05, .04, .03, .03, .03];

    /// <summary>The same where it is told as to come.</summary>
    public static double[] MonthToCome { get; } = [.10, .03, .02, .02, .03, .03, .04, .05, .09, .12, .22, .25];

    /// <summary>The share of articles by the years from the latest year told as past to that of the publication.</summary>
    public static double Year(int lag) => lag switch
    {
        < -1 => .0015,
        -1 => .02,
        < 10 => YearsNear[lag],
        < 100 => .07 / lag,
        _ => .0001,
    };

    /// <summary>The share of articles by the years from the publication to the earliest year told as to come.</summary>
    public static double YearToCome(int ahead) => ahead switch { < 0 => .03, 0 => .45, 1 => .25, 2 => .10, 3 => .06, _ => .02 };

    private static double[] YearsNear { get; } = [.28, .16, .12, .08, .05, .035, .03, .027, .024, .02];
}

/// <summary>Where an article tells a weekday, in the order of its telling.</summary>
internal enum WeekdayPlace
{
    /// <summary>First of all, in its lead.</summary>
    Lead,

    /// <summary>The same by a narrator who says "today".</summary>
    LeadOfDeictic,

    /// <summary>First of all, below the lead.</summary>
    Opening,

    /// <summary>The same by a narrator who says "today".</summary>
    OpeningOfDeictic,

    /// <summary>First of all, further down.</summary>
    Rest,

    /// <summary>The same by a narrator who says "today".</summary>
    RestOfDeictic,

    /// <summary>As the second one.</summary>
    Second,

    /// <summary>As the third or fourth.</summary>
    Later,

    /// <summary>In a quotation.</summary>
    Quoted,

    /// <summary>As to come.</summary>
    ToCome,

    /// <summary>The same by a narrator who says "today".</summary>
    ToComeOfDeictic,

    /// <summary>In a clause that doesn't tell.</summary>
    Untold,
}

/// <summary>How an article tells a weekday.</summary>
internal enum WeekdayManner
{
    /// <summary>"on Thursday".</summary>
    Plain,

    /// <summary>"said on Thursday".</summary>
    Said,

    /// <summary>"on Thursday night": papers print it the next day.</summary>
    AtNight,
}
