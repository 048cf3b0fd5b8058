using NodaTime;

namespace Timeline.Text;

/// <summary>What people call the parts of a day, and about when they are.</summary>
internal static class PartsOfDay
{
    // How far apart two tellings of one moment may lie, in minutes: of those that agree on the day, the event and the zone, news differs by a few minutes, and an hour is told of half past.
    private const int Day = 24 * 60, OfMinutes = 20, OfHours = 45, OfAbout = 60;

    // Conventions, wide enough that nobody would call a time outside of them by the name; in minutes from the day's beginning.
    private static readonly (PartOfDay Part, string Name, int From, int Start, int To)[] Parts =
    [
        (PartOfDay.SmallHours, "small hours", 0, 60, 6 * 60),
        (PartOfDay.Dawn, "dawn", 3 * 60, 5 * 60, 9 * 60),
        (PartOfDay.Morning, "morning", 0, 6 * 60, 12 * 60),
        (PartOfDay.Midday, "midday", 11 * 60, 12 * 60, 14 * 60),
        (PartOfDay.Afternoon, "afternoon", 12 * 60, 13 * 60, 19 * 60),
        (PartOfDay.Dusk, "dusk", 15 * 60, (17 * 60) + 30, 23 * 60),
        (PartOfDay.Evening, "evening", 16 * 60, 18 * 60, 24 * 60),
        (PartOfDay.Night, "night", 18 * 60, 21 * 60, 32 * 60),
        (PartOfDay.Midnight, "midnight", (23 * 60) + 30, (24 * 60) - 1, (24 * 60) + 30),
    ];

    public static string Name(PartOfDay part) => Parts[(int)part].Name;

    /// <summary>Where it stands among clock times.</summary>
    public static LocalTime Start(PartOfDay part) => LocalTime.FromMinutesSinceMidnight(Parts[(int)part].Start);

    /// <summary>True where two times can't be one, both counted from the beginning of one day, on the clocks of UTC where their zones are known.</summary>
    public static bool AreApart(TimeOfDay one, TimeOfDay other)
    {
        var (mine, yours) = (Window(one), Window(other));
        var slack = Math.Max(Slack(one), Slack(other));
        return mine.Latest + slack < yours.Earliest || yours.Latest + slack < mine.Earliest;
    }

    // Between which minutes it may lie.
    private static (int Earliest, int Latest) Window(TimeOfDay time)
    {
        var (from, to) = time.Part is { } part ? (Parts[(int)part].From, Parts[(int)part].To) : (Minute(time.Start), End(time));
        var behind = time.Offset is { } offset ? offset.Seconds / 60 : 0;
        return time.Mod switch
        {
            TimexMod.Before or TimexMod.OnOrBefore => (-behind, to - behind),
            TimexMod.After or TimexMod.OnOrAfter => (from - behind, Math.Max(to, Day) - behind),
            _ => (from - behind, to - behind),
        };
    }

    private static int End(TimeOfDay time) => time.End is { } end ? Minute(end) + (end < time.Start ? Day : 0) : Minute(time.Start);

    private static int Slack(TimeOfDay time) => time.Part is not null ? 0 : time.Mod is TimexMod.Approx ? OfAbout : time.Precision is TimePrecision.Hour ? OfHours : OfMinutes;

    private static int Minute(LocalTime time) => (time.Hour * 60) + time.Minute;
}
