using Timeline.Text;

namespace Timeline.Recognition;

/// <summary>The lines of an article that make lists of days, told from those that only look like one.</summary>
internal sealed class ListLines
{
    // What the lines of a list must come to; a marked line counts double. A single dateline is no list, and three paragraphs that open with a date and a dash are.
    private const int FewestItems = 3;

    // Under so many of the dates that head a list there is something to read.
    private const double FewestHeaded = 0.7;

    private ListLines(IReadOnlyList<ListLine> accepted, CarriedDates carried)
    {
        Accepted = accepted;
        Carried = carried;
    }

    /// <summary>The lines in text order.</summary>
    public IReadOnlyList<ListLine> Accepted { get; }

    /// <summary>Their dates in full.</summary>
    public CarriedDates Carried { get; }

    /// <summary>Finds the lines of a text.</summary>
    public static ListLines Find(string text, IReadOnlyList<Expression> expressions, ArticleLayout layout, Chronology mails)
    {
        var lines = Candidates(text, expressions, layout, mails);
        if (lines.Count > 1 && IsLead(text, lines))
        {
            lines.RemoveAt(0);
        }

        var carried = new CarriedDates([.. lines.Where(line => line.Form is not (ListForm.Closed or ListForm.Clock or ListForm.Life))], lines.Count == 0 ? null : YearOfTitle(expressions, layout, lines[0].Start));
        var kept = new HashSet<ListLine>(ReferenceEqualityComparer.Instance);
        foreach (var group in lines.GroupBy(GroupOf))
        {
            var items = group.ToList();
            var isList = items[0].IsHead ? AreHeads(text, items, expressions) : items.Count > 1 && items.Sum(line => line.Weight) >= FewestItems && AreTold(text, items);
            if (items[0].Form is ListForm.Life || (isList && carried.GoOneWay(items)))
            {
                kept.UnionWith(items);
            }
        }

        return kept.Count == 0 && Minutes(text, expressions, layout) is { } minutes ? new([minutes], new([minutes], null)) : new([.. lines.Where(kept.Contains)], carried);
    }

    // "Monday 4 July 2005 15.20 BST Following is …", "August 22, 2011 (Agency) - Here is …": the lead of a page with its own date, where the others have none of that kind. Its year isn't theirs to carry on.
    private static bool IsLead(string text, List<ListLine> lines) => lines[0].Start == 0 && IsDispatch(text, lines[0]) && lines.Count(line => IsDispatch(text, line)) * 2 <= lines.Count;

    // A clock time, or an agency in brackets, stands right behind the date.
    private static bool IsDispatch(string text, ListLine line) => line.Form is ListForm.Plain or ListForm.Marked && line.Date is { Parts: { Year: not null, Day: not null } }
        && ((line.Date.Time is not null && !line.IsPointed) || text.AsSpan(line.Date.End, line.End - line.Date.End).TrimStart(" -–—").StartsWith("("));

    // "Minutes of the meeting held on 12 March 1974": the first full date of a page that is headed so is the meeting's.
    private static ListLine? Minutes(string text, IReadOnlyList<Expression> expressions, ArticleLayout layout)
    {
        const int headLines = 5, near = 600;
        var title = layout.Lines.Take(headLines).FirstOrDefault(line => line.In(text) is var words && words.Length < near
            && (words.Contains("Minutes", StringComparison.Ordinal) || words.Contains("MINUTES", StringComparison.Ordinal) || (line.Start == layout.Lines[0].Start && line.Kind is not LineKind.Body && words.Contains("minutes", StringComparison.Ordinal))));
        if (title.End == 0 || expressions.FirstOrDefault(expression => expression.Start >= title.Start && DatePhrase.PartsOf(expression.Meaning) is { Year: not null, Day: not null }) is not { } date || date.Start > title.Start + near)
        {
            return null;
        }

        var end = text.AsSpan(date.End).IndexOf('\n') is >= 0 and var length ? date.End + length : text.Length;
        return new(date.Start, end, ListForm.Minutes, new(date.Start, date.End, date, null, null), end, end);
    }

    private static List<ListLine> Candidates(string text, IReadOnlyList<Expression> expressions, ArticleLayout layout, Chronology mails)
    {
        var lines = new List<ListLine>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOf('\n') is >= 0 and var length ? start + length : text.Length;
            if (LifeDates.Read(text, expressions, start, end) is { Count: > 0 } life)
            {
                lines.AddRange(life);
            }
            else if (mails.At(Blanks.Behind(text, start, end)) is { } mail && start < mail.Told)
            {
                // The head of a mail is no line of a list.
            }
            else if (layout.At(Blanks.Behind(text, start, end)) is not (LineKind.PostStamp or LineKind.Footnote) && ListLine.Read(text, expressions, start, end) is { } line)
            {
                lines.AddRange(Parts(text, expressions, line));
            }
            else if (!(lines is [.., { Form: ListForm.Heading } head] && Blanks.Behind(text, head.End, start) == start) && Record(text, expressions, start, end) is { } record)
            {
                lines.Add(record);
                end = record.End;
            }
            else if (text.AsSpan(start, end - start).IndexOf(": ") is > 0 and var colon && ListLine.Read(text, expressions, start + colon + 2, end) is { Form: ListForm.Plain } first && Parts(text, expressions, first) is { Count: > 1 } several)
            {
                // "Key dates: 1914 – …; 1915 – …"
                lines.AddRange(several);
            }

            start = end + 1;
        }

        return lines;
    }

    // "Event: The bridge opened", and in the next line "Date: 3 May 1921".
    private static ListLine? Record(string text, IReadOnlyList<Expression> expressions, int start, int end)
    {
        var told = ListLine.BehindLabel(text, start, end);
        if (end == text.Length || !text.AsSpan(start, told - start).Contains(':'))
        {
            return null;
        }

        var next = text.AsSpan(end + 1).IndexOf('\n') is >= 0 and var length ? end + 1 + length : text.Length;
        return ListLine.Read(text, expressions, end + 1, next) is { Form: ListForm.Heading, Level: 0 } line && ListLine.IsDateField(text.AsSpan(end + 1))
            ? line with { Start = start, Form = ListForm.Closed, Told = told, ToldEnd = end } : null;
    }

    // "1914 – …; 1915 – …": each part that a date opens is an item of its own.
    private static List<ListLine> Parts(string text, IReadOnlyList<Expression> expressions, ListLine line)
    {
        var parts = new List<ListLine> { line };
        if (line.Form is not (ListForm.Plain or ListForm.Marked) || line.Date.Time is not null)
        {
            return parts;
        }

        for (var at = line.Told; text.AsSpan(at, line.End - at).IndexOf("; ") is >= 0 and var length;)
        {
            at += length + 2;
            var end = text.AsSpan(at, line.End - at).IndexOf("; ") is >= 0 and var next ? at + next : line.End;
            if (ListLine.Read(text, expressions, at, end) is { Form: ListForm.Plain or ListForm.Marked } part)
            {
                parts[^1] = parts[^1] with { End = at - 1, ToldEnd = at - 2 };
                parts.Add(part with { End = line.End, ToldEnd = line.End });
            }
        }

        return parts;
    }

    private static (ListForm Form, bool IsCoarse, bool IsMarkdown) GroupOf(ListLine line) => line.Form switch
    {
        ListForm.Marked or ListForm.Plain or ListForm.Stopped => (ListForm.Plain, false, false),
        ListForm.Heading => (ListForm.Heading, line.Date.Parts is { Day: null }, line.Level > 0),
        ListForm.Letter => (ListForm.Heading, false, false),
        _ => (line.Form, false, false),
    };

    // Times that stand alone have something under them, and the rows of a table that nothing frames stand together.
    private static bool AreTold(string text, List<ListLine> items) =>
        (!items.Exists(line => line.IsAlone) || Headed(text, items) >= FewestHeaded * items.Count)
        && (!items.TrueForAll(line => line.IsLoose) || items.Zip(items.Skip(1)).Count(pair => Follows(text, pair.First, pair.Second)) * 2 >= items.Count);

    private static bool Follows(string text, ListLine line, ListLine next) => Blanks.Behind(text, line.End) == Blanks.Behind(text, next.Start, next.End);

    // Under how many of the lines something stands.
    private static int Headed(string text, List<ListLine> lines)
    {
        var headed = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            headed += Blanks.Behind(text, lines[i].End) < text.Length && (i + 1 == lines.Count || !Follows(text, lines[i], lines[i + 1])) ? 1 : 0;
        }

        return headed;
    }

    // Dates that head a list have something under them. Two bare ones stand free between blank lines, as no stamp of a post does; a single one heads a list or a release.
    private static bool AreHeads(string text, List<ListLine> heads, IReadOnlyList<Expression> expressions)
    {
        var headed = Headed(text, heads);
        if (headed < FewestHeaded * heads.Count || headed == 0)
        {
            return false;
        }

        if (heads is [var single])
        {
            var (next, end) = (Blanks.Behind(text, single.End), text.Length);
            return single.Form is ListForm.Release ? single.Level > 0 || IsUnderlined(text, single.End)
                : single.Form is ListForm.Heading && single.Date.IsFull && OnlyItems(text, next, expressions, single.Level > 0 ? 1 : int.MaxValue);
        }

        if (heads.Count == 2 && heads.Exists(head => head.Form is ListForm.Letter))
        {
            return heads.TrueForAll(head => IsLetter(text, head));
        }

        return heads[0].Level > 0 || heads[0].Form is not (ListForm.Heading or ListForm.Letter) || !text.Contains("\n\n", StringComparison.Ordinal)
            || heads.TrueForAll(head => head.Form is ListForm.Letter || text[Blanks.Behind(text, head.Start, head.End)] == '*' || text.AsSpan(0, head.Start).TrimEnd(" \t\r") is [] or [.., '\n', '\n'] || BeginsBlock(text, head.Start));
    }

    // Lines that are all items of a list, up to the end of the text or as many as asked for.
    private static bool OnlyItems(string text, int at, IReadOnlyList<Expression> expressions, int most)
    {
        for (; at < text.Length && most > 0; most--)
        {
            var end = text.AsSpan(at).IndexOf('\n') is >= 0 and var length ? at + length : text.Length;
            if (!LineForms.IsListItem(text.AsSpan(at, end - at).TrimEnd()) && ListLine.Read(text, expressions, at, end) is not { Form: ListForm.Clock })
            {
                return false;
            }

            at = Blanks.Behind(text, end);
        }

        return true;
    }

    // "LETTER XII." or "To Mr. Gray" in the lines above, or "Dear Anna," in those below.
    private static bool IsLetter(string text, ListLine head)
    {
        const int near = 120;
        var above = text.AsSpan(Math.Max(0, head.Start - near), Math.Min(near, head.Start));
        var below = text.AsSpan(head.End, Math.Min(near, text.Length - head.End)).TrimStart();
        return above.Contains("Letter", StringComparison.OrdinalIgnoreCase) || above.Contains("\nTo ", StringComparison.Ordinal) || below.Contains("Dear", StringComparison.OrdinalIgnoreCase)
            || below.StartsWith("Sir") || below.StartsWith("Madam") || below.StartsWith("Gentlemen") || below.StartsWith("To ") || below.StartsWith("My ");
    }

    // "=====" or "-----" below a line makes it a heading.
    private static bool IsUnderlined(string text, int end) => Blanks.Behind(text, end) is var next && next < text.Length && text[next] is '=' or '-' && text.AsSpan(next).IndexOfAnyExcept(text[next]) is < 0 or >= 3;

    private static bool BeginsBlock(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(" \t\r");
        return before.Length > 1 && before[^1] == '\n' && before[..^1].TrimEnd(" \t\r") is [] or [.., '\n'];
    }

    // "Log of the brig Heron, 1805"
    private static int? YearOfTitle(IReadOnlyList<Expression> expressions, ArticleLayout layout, int before)
    {
        int? year = null;
        foreach (var expression in expressions)
        {
            if (expression.Start >= before)
            {
                break;
            }

            year = layout.At(expression.Start) is LineKind.Headline or LineKind.Subhead && DatePhrase.PartsOf(expression.Meaning)?.Year is { } named ? named : year;
        }

        return year;
    }
}
