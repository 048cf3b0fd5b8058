using Timeline.Text;

namespace Timeline.Recognition;

/// <summary>Finds the day and the zone that a list of clock times is of, where its lines tell neither.</summary>
internal sealed class ClockDays(string text, IReadOnlyList<Expression> expressions, ArticleLayout layout)
{
    // "Date of incident: 17 April 2023", "When | 3 May 2021": the words of a label that tell when it was, and of those that tell of the document.
    private static readonly string[] OfEvent = ["date", "day", "when", "incident", "outage", "event", "accident", "occur", "happen", "start", "began", "begin", "detect", "failure"];
    private static readonly string[] OfPublication = ["publi", "posted", "updat", "print", "issued", "modified"];
    private static readonly string[] OfDocument = [.. OfPublication, "report", "review", "revis", "due", "written", "prepared", "draft", "sign", "approv", "follow", "next"];

    private const int LongestLabel = 40;

    // How far over a list stands what is said of its zone.
    private const int ZoneLines = 12;

    /// <summary>The day told last before the list in the paragraph over it; else that of a field or a heading of the document; else the one told last at some distance, or none.</summary>
    public (int? Day, bool IsFar) Before(int list)
    {
        int? far = null;
        for (var i = Sorted.FirstAt(expressions, expression => expression.Start, list) - 1; i >= 0; i--)
        {
            var expression = expressions[i];
            var kind = layout.At(expression.Start);
            if (!TellsDay(expression.Meaning))
            {
                continue;
            }

            var isStamp = kind is LineKind.Stamp or LineKind.Byline or LineKind.PostStamp;
            if ((far is null && !isStamp && Paragraphs(expression.Start, list) <= 1) || IsOfWhole(expression, kind))
            {
                return (expression.Start, false);
            }

            far ??= isStamp ? null : expression.Start;
        }

        return (far, far is not null);
    }

    private static bool TellsDay(Meaning meaning) => DatePhrase.PartsOf(meaning)?.Day is not null || meaning is WeekdayOf or UnitFrom { Unit: Unit.Day } or DayPartOf { Day: WeekdayOf };

    // In the title, "Incident report, 9 March 2021", in a heading, or as the value of a field.
    private bool IsOfWhole(Expression day, LineKind kind)
    {
        if (DatePhrase.PartsOf(day.Meaning) is not { Month: not null, Day: not null })
        {
            return false;
        }

        var before = text.AsSpan(0, day.Start);
        var label = before[(before.LastIndexOf('\n') + 1)..].Trim(" \t#*_|>-•");
        var isTitle = day.Start < layout.Lines[0].End && label.Length > 0 && !Has(label, OfPublication);
        var isField = before.TrimEnd(" \t*_") is [.., ':' or '|'];
        return isTitle || (isField ? label.Length is > 0 and <= LongestLabel && Has(label, OfEvent) && !Has(label, OfDocument) : kind is LineKind.Headline or LineKind.Subhead);
    }

    private static bool Has(ReadOnlySpan<char> label, string[] stems)
    {
        foreach (var stem in stems)
        {
            if (label.Contains(stem, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many paragraphs begin between two places.</summary>
    public int Paragraphs(int start, int end) =>
        Sorted.FirstAt(layout.Lines, paragraph => paragraph.Start, end) - Sorted.FirstAt(layout.Lines, paragraph => paragraph.Start, start);

    /// <summary>The zone that the lines over a list tell for all of its times: "All times are in UTC.", "(times in EDT)", "| Time (EST) | Event |"; null where they tell none.</summary>
    public string? Zone(int list)
    {
        var last = Sorted.FirstAt(layout.Lines, line => line.Start, list) - 1;
        for (var i = last; i >= 0 && i > last - ZoneLines; i--)
        {
            if (ZoneOf(layout.Lines[i].In(text)) is { } zone)
            {
                return zone;
            }
        }

        return null;
    }

    // Behind "time", "times", "clock" or "timeline" and what may stand between: the first zone that is named.
    private static string? ZoneOf(ReadOnlySpan<char> line)
    {
        const int near = 48;
        for (var at = 0; line[at..].IndexOf("time", StringComparison.OrdinalIgnoreCase) is >= 0 and var found;)
        {
            at += found + "time".Length;
            var rest = line[at..Math.Min(line.Length, at + near)];
            for (var word = 0; word < rest.Length && rest[word] is not ('.' or '\n' or ';'); word++)
            {
                if ((word == 0 || !char.IsLetterOrDigit(rest[word - 1])) && ClockZones.At(line[(at + word)..]) is { } zone)
                {
                    return zone;
                }
            }

            // "All times are local."
            if (rest.StartsWith("s are local", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("s local", StringComparison.OrdinalIgnoreCase))
            {
                return ClockZones.Local;
            }
        }

        return null;
    }
}
