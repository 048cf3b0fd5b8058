using System.Globalization;

namespace Timeline.Evaluation.Entries;

/// <summary>The score of a timeline as a person reads it.</summary>
internal static class EntryReport
{
    /// <summary>The figures in percent, more being better; NaN where there was nothing to measure.</summary>
    public static IEnumerable<(string Name, double Percent)> Figures(EntryScore score) =>
    [
        ("precision", score.Precision.Percent),
        ("recall", score.Recall.Percent),
        ("F1", Share.F1(score.Precision, score.Recall)),
        ("merged", score.Merged.Percent),
        ("apart", score.Apart.Percent),
        ("B³", Share.F1(score.ClusterPrecision, score.ClusterRecall)),
        ("coverage", score.Coverage.Percent),
        ("status", score.Status.Percent),
        ("order", score.Order.Percent),
        ("conflicts", score.Conflicts.Percent),
    ];

    /// <summary>The figures of a bundle's timeline, and what is wrong with it.</summary>
    public static void Write(AnnotatedBundle bundle, TextWriter to)
    {
        var score = new EntryScore(bundle.Events, FoundEntry.Of(bundle.Build()));
        foreach (var (name, percent) in Figures(score))
        {
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-10}{percent,7:F2}"));
        }

        Section(to, "Missed", score.Missed.Select(Told));
        Section(to, "Wrong", score.Wrong.Select(entry => $"{Told(entry)}{Reason(bundle, entry)}"));
        Section(to, "In several entries", score.Torn.Select(torn => $"{Told(torn.Event)}{string.Concat(torn.Entries.Select(entry => $"\n    {Told(entry)}"))}"));
        Section(to, "Several events in one entry", score.Mixed.Select(mixed => $"{Told(mixed.Entry)}{string.Concat(mixed.Events.Select(@event => $"\n    {Told(@event)}"))}"));
        Section(to, "Another status", score.Misjudged.Select(misjudged => $"{Told(misjudged.Entry)}: {misjudged.Entry.Status}, not {misjudged.Event.Status}"));
    }

    // What an entry that is right for no event tells instead.
    private static string Reason(AnnotatedBundle bundle, FoundEntry entry)
    {
        double Likeness(IEnumerable<Place> places) => entry.Mentions.SelectMany(_ => places, (mention, place) => mention.Place.Likeness(place)).DefaultIfEmpty().Max();
        return new[]
        {
            (Likeness: Likeness(bundle.Events.SelectMany(@event => @event.Mentions).Select(mention => mention.Place)), Reason: ": another date"),
            (Likeness: Likeness(bundle.NotActual), Reason: ": did not happen"),
            (Likeness: Likeness(bundle.Undated), Reason: ": has no date"),
            (Likeness: double.Epsilon, Reason: ": is no event"),
        }.MaxBy(reason => reason.Likeness).Reason;
    }

    private static void Section(TextWriter to, string title, IEnumerable<string> lines)
    {
        to.WriteLine($"\n{title}");
        foreach (var line in lines)
        {
            to.WriteLine($"  {line}");
        }
    }

    private static string Told(GoldEvent @event) => $"{Days(@event.Dates[0])} {@event.Title}";

    private static string Told(FoundEntry entry) => $"{Days(entry.When)} {entry.Title}";

    private static string Days(DateSpan days) => days.IsDay ? $"{days.Start:uuuu-MM-dd}" : $"{days.Start:uuuu-MM-dd}..{days.End:uuuu-MM-dd}";
}
