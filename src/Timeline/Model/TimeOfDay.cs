using NodaTime;
using NodaTime.Text;
using Timeline.Text;

namespace Timeline;

/// <summary>How exactly a time of day is told.</summary>
public enum TimePrecision
{
    /// <summary>"23:42:30".</summary>
    Second,

    /// <summary>"9.04 p.m.", "21:00".</summary>
    Minute,

    /// <summary>"9 p.m.", "noon".</summary>
    Hour,

    /// <summary>"at dawn", "on Friday night": <see cref="TimeOfDay.Part"/> says which part of the day.</summary>
    Part,
}

/// <summary>A part of the day, as people name it.</summary>
public enum PartOfDay
{
    /// <summary>"In the small hours": after midnight, before dawn.</summary>
    SmallHours,

    /// <summary>"At dawn", "at daybreak".</summary>
    Dawn,

    /// <summary>The morning.</summary>
    Morning,

    /// <summary>"At midday", "at lunchtime".</summary>
    Midday,

    /// <summary>The afternoon.</summary>
    Afternoon,

    /// <summary>"At dusk", "at nightfall".</summary>
    Dusk,

    /// <summary>The evening.</summary>
    Evening,

    /// <summary>The night that begins on the day, and goes on past its midnight.</summary>
    Night,

    /// <summary>The midnight that ends the day: 24:00 of ISO 8601-1.</summary>
    Midnight,
}

/// <summary>A time of day as a text tells it, on the clocks of the place it speaks of: "21:31", "9 p.m. EDT", "at dawn", "from 10 p.m. to 6 a.m.". Immutable.</summary>
/// <remarks>
/// A time belongs to a span of days (<see cref="TimelineEvent.When"/>): <see cref="Start"/> is on its first day, and <see cref="End"/> on its last; where that is one day and the
/// end is before the start, on the day after, as people tell a night by the day on which it begins.
/// </remarks>
/// <param name="Start">The time, or the one that a stretch begins at. Of a part of the day it is where that begins by convention, which orders it among clock times and says no more.</param>
/// <param name="Precision">How exactly it is told.</param>
public sealed record TimeOfDay(LocalTime Start, TimePrecision Precision)
{
    /// <summary>The time at which a stretch ends, "11:20" of "11:00–11:20"; null where one time is told.</summary>
    public LocalTime? End { get; init; }

    /// <summary>The part of the day; null for a clock time.</summary>
    public PartOfDay? Part { get; init; }

    /// <summary>What a word makes of it: "about 9 p.m.", "late on Friday evening"; else null.</summary>
    public TimexMod? Mod { get; init; }

    /// <summary>The zone as it is told, beside the time or once for its list: "UTC", "EDT", "+02:00", "local time"; null where nothing tells it.</summary>
    public string? Zone { get; init; }

    /// <summary>How far the zone's clocks are ahead of UTC; null where that isn't told, as by "local time", "ET" and "IST".</summary>
    public Offset? Offset { get; init; }

    /// <summary>What a later version wrote of it, as an object of JSON, or null.</summary>
    internal string? Unread { get; init; }

    /// <summary>The time that an EDTF tells, of a day or at both ends of an interval; null where it tells none.</summary>
    internal static TimeOfDay? Of(Edtf edtf) => (edtf, edtf.Start, edtf.End) switch
    {
        ({ Time: { } time }, _, _) => Of(time, edtf.Offset),
        (_, { Time: { } first }, { Time: { } last }) => Of(first, edtf.Start!.Offset).Until(Of(last, edtf.End!.Offset)),
        _ => null,
    };

    private static TimeOfDay Of(LocalTime time, Offset? offset)
    {
        var told = new TimeOfDay(time, time.Second == 0 ? TimePrecision.Minute : TimePrecision.Second) { Offset = offset };
        return offset is null ? told : told with { Zone = told.IsoOffset is "Z" ? "UTC" : told.IsoOffset };
    }

    /// <summary>A part of the day, which begins by convention at the hour that its place among the others gives it.</summary>
    public static TimeOfDay Of(PartOfDay part) => new(PartsOfDay.Start(part), TimePrecision.Part) { Part = part };

    /// <summary>The time as a page tells it: "21:31 UTC", "23:42:30", "11:00–11:20", "about 21:00", "late evening", "midnight".</summary>
    public override string ToString()
    {
        var told = Part is { } part ? PartsOfDay.Name(part) : End is { } end ? $"{Written(Start)}–{Written(end)}" : Written(Start);
        return Modified(told) + (Zone is null ? "" : $" {Zone}");
    }

    /// <summary>The stretch from this time to another one, in the zone that either tells: "4 to 5 p.m. EDT".</summary>
    internal TimeOfDay Until(TimeOfDay end) => this with
    {
        Precision = Precision < end.Precision ? Precision : end.Precision,
        End = end.Start,
        Zone = Zone ?? end.Zone,
        Offset = Zone is null ? end.Offset : Offset,
    };

    /// <summary>The offset as ISO 8601-1 writes it behind a time: "Z", "+02:00"; empty where it isn't known.</summary>
    internal string IsoOffset => Offset is not { } offset ? "" : offset == NodaTime.Offset.Zero ? "Z" : OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(offset);

    /// <summary>True where the two can't be the same moment of one day, however loosely they are told.</summary>
    internal bool IsApartFrom(TimeOfDay other)
    {
        // Clocks of two places, of which one isn't known, can't be compared.
        if ((Zone ?? other.Zone) is not null && Zone != other.Zone && (Offset is null || other.Offset is null))
        {
            return false;
        }

        return PartsOfDay.AreApart(this, other);
    }

    private string Modified(string told) => Mod switch
    {
        TimexMod.Approx => $"about {told}",
        TimexMod.Start => $"early {told}",
        TimexMod.Mid => $"mid-{told}",
        TimexMod.End => $"late {told}",
        TimexMod.Before or TimexMod.OnOrBefore => $"before {told}",
        TimexMod.After or TimexMod.OnOrAfter => $"after {told}",
        _ => told,
    };

    private string Written(LocalTime time) => (Precision is TimePrecision.Second ? LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss") : LocalTimePattern.CreateWithInvariantCulture("HH:mm")).Format(time);
}
