using System.Globalization;
using System.Text.RegularExpressions;
using Timeline.Evaluation.Corpora;

namespace Timeline.Evaluation.Scoring;

/// <summary>A score as a person reads it.</summary>
internal static partial class ScoreReport
{
    private const int Context = 45;

    /// <summary>The figures, over all and for each type of the gold.</summary>
    public static void WriteFigures(Score score, TextWriter to)
    {
        Line(to, $"gold {score.Gold}, found {score.Found}");
        Line(to, $"");
        Line(to, $"{"",-14}{"right",6}{"precision",11}{"recall",9}{"F1",9}");
        foreach (var (name, figure) in new[] { ("strict", score.Strict), ("relaxed", score.Relaxed), ("type", score.Type), ("value", score.Value), ("strict+value", score.StrictValue) })
        {
            Line(to, $"{name,-14}{figure.Right,6}{figure.Precision,11:F2}{figure.Recall,9:F2}{figure.F1,9:F2}");
        }

        Line(to, $"");
        Line(to, $"{"% of the gold",-14}{"gold",6}{"found",11}{"type",9}{"value",9}");
        foreach (var (type, part) in score.ByGoldType())
        {
            Line(to, $"{type,-14}{part.Gold,6}{part.Relaxed.Recall,11:F2}{part.Type.Recall,9:F2}{part.Value.Recall,9:F2}");
        }
    }

    /// <summary>The errors by kind; within a kind those alike together, the most frequent first, each group with its first case in its context.</summary>
    /// <param name="score">The score.</param>
    /// <param name="groups">How many groups of each kind are written.</param>
    /// <param name="to">Where to.</param>
    public static void WriteErrors(Score score, int groups, TextWriter to)
    {
        var errors = score.Errors();
        foreach (var kind in Enum.GetValues<ErrorKind>())
        {
            var alike = errors[kind].GroupBy(error => Shape(kind, error)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
            Line(to, $"");
            Line(to, $"{kind.ToString().ToLowerInvariant()}: {errors[kind].Count()}{(alike.Count > groups ? $", of {alike.Count} groups the first {groups}" : "")}");
            foreach (var group in alike.Take(groups))
            {
                Line(to, $"{group.Count(),5}  {Said(kind, group.First())}");
                Line(to, $"       {group.First().Document.Id} ({group.First().Document.CreationTime ?? "no date"}): {InContext(group.First())}");
            }
        }
    }

    // "Nov. 6" and "Nov. 9" are alike; of types and values it's the two together that repeat.
    private static string Shape(ErrorKind kind, Comparison error) => Digits().Replace(Said(kind, error).ToLowerInvariant(), "0");

    private static string Said(ErrorKind kind, Comparison error) => kind switch
    {
        ErrorKind.Missed => $"\"{Flat(error.Gold!.Text)}\" {error.Gold.Type} {error.Gold.Value}",
        ErrorKind.Spurious => $"\"{Flat(error.Found!.Text)}\" {error.Found.Type} {error.Found.Value}",
        ErrorKind.Extent => $"\"{Flat(error.Gold!.Text)}\", found \"{Flat(error.Found!.Text)}\"",
        ErrorKind.Type => $"\"{Flat(error.Gold!.Text)}\" {error.Gold.Type}, found {error.Found!.Type}",
        _ => $"\"{Flat(error.Gold!.Text)}\" {error.Gold.Value}, found {error.Found!.Value}",
    };

    private static string InContext(Comparison error)
    {
        var (text, tag) = (error.Document.Text, (error.Gold ?? error.Found)!);
        return Flat($"{text[Math.Max(0, tag.Start - Context)..tag.Start]}«{text[tag.Start..tag.End]}»{text[tag.End..Math.Min(text.Length, tag.End + Context)]}");
    }

    private static string Flat(string text) => Blanks().Replace(text, " ");

    private static void Line(TextWriter to, FormattableString line) => to.WriteLine(line.ToString(CultureInfo.InvariantCulture).TrimEnd());

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
