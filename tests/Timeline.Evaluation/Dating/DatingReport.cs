using NodaTime;
using Timeline.Reading;
using Timeline.Recognition;

namespace Timeline.Evaluation.Dating;

/// <summary>How well publication dates are inferred: figures over the articles that state none.</summary>
internal static class DatingReport
{
    public static void Write(IReadOnlyList<DatedBundle> bundles, TextWriter to)
    {
        to.Write("| articles | number | right day | within a day | a wrong day | ranges that hold | days in a range, median |\n|---|---|---|---|---|---|---|\n");
        WriteLine("in one text", bundles);
        WriteLine("each in a file", [.. bundles.Select(bundle => bundle.Apart())]);

        void WriteLine(string name, IReadOnlyList<DatedBundle> read)
        {
            var found = read.AsParallel().AsOrdered().SelectMany(Found).ToList();
            var off = found.Where(article => article.Said.Date is not null).Select(article => Math.Abs(Period.DaysBetween(article.Said.Date!.Value, article.Published))).ToList();
            var ranges = found.Where(article => article.Said is { Earliest: not null, Latest: not null }).ToList();
            var widths = ranges.Where(article => article.Said.Date is null).Select(article => Period.DaysBetween(article.Said.Earliest!.Value, article.Said.Latest!.Value) + 1).Order().ToList();
            to.Write(FormattableString.Invariant(
                $"| {name} | {found.Count} | {Share(off.Count(days => days == 0))} | {Share(off.Count(days => days <= 1))} | {Share(off.Count(days => days > 1))} | {(double)ranges.Count(article => article.Said.Earliest <= article.Published && article.Published <= article.Said.Latest) / Math.Max(1, ranges.Count):0.0 %} of {Share(ranges.Count)} | {(widths.Count == 0 ? 0 : widths[widths.Count / 2])} |\n"));

            string Share(int count) => ((double)count / Math.Max(1, found.Count)).ToString("0.0 %", System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private static IEnumerable<(PublicationDate Said, LocalDate Published)> Found(DatedBundle bundle)
    {
        var recognizer = new ArticleRecognizer(TaggingOptions.Default, Recognizers.English, survives: true);
        var dates = PublicationDates.Infer([.. bundle.Articles.Select(article => PublicationDates.Evidence(recognizer.Recognize(article)))]);
        return dates.Select((date, i) => (date, i)).Where(said => !bundle.Stated[said.i]).Select(said => (said.date, bundle.Published[said.i]));
    }
}
