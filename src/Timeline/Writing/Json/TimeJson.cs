using NodaTime;
using NodaTime.Text;

namespace Timeline.Writing;

/// <summary>A time of day as JSON, both ways.</summary>
internal static class TimeJson
{
    private static readonly OffsetPattern Written = OffsetPattern.CreateWithInvariantCulture("Z+HH:mm");

    public static void Write(JsonOut json, TimeOfDay time)
    {
        json.Time("start", time.Start);
        json.Time("end", time.End);
        json.Name("precision", time.Precision);
        json.NameOrNone("part", time.Part);
        json.Timex3Name("mod", time.Mod);
        json.Text("zone", time.Zone);
        json.Text("offset", time.Offset is null ? null : time.IsoOffset);
        json.Unread(time.Unread);
    }

    public static TimeOfDay Read(JsonFields fields) => new(fields.TimeOrNull("start") ?? throw fields.Wrong("start", "a time of day has a beginning"), fields.Name<TimePrecision>("precision"))
    {
        End = fields.TimeOrNull("end"),
        Part = fields.NameOrNull<PartOfDay>("part"),
        Mod = fields.Timex3NameOrNull<TimexMod>("mod"),
        Zone = fields.TextOrNull("zone"),
        Offset = fields.Parsed<Offset>("offset", Written, "an offset such as +02:00"),
        Unread = fields.Unread(),
    };
}
