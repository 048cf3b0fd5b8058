using NodaTime;
using Timeline.Text;

namespace Timeline.Recognition;

/// <summary>The lists of days that an article prints, in every form of <see cref="ListForm"/>: which stretch of its text is told of which day, and counts from it.</summary>
/// <remarks>
/// It is found before anything is resolved, from the expressions and the lines that they open, so that "yesterday" in a diary is the day before the entry. What stands under a line, up to the
/// next one, is of its day; under the last line of a list only as many paragraphs as the others have, since nothing tells where the list ends.
/// </remarks>
internal sealed class Chronology
{
    /// <summary>The chronology of an article that prints none.</summary>
    public static Chronology None { get; } = new([]);

    private readonly List<ChronologyItem> _items;

    private Chronology(List<ChronologyItem> items) => _items = items;

    /// <summary>The items in text order; none overlaps another.</summary>
    public IReadOnlyList<ChronologyItem> Items => _items;

    /// <summary>True where all items are of the day of one expression: a log, a live page; a version or a mail in it has a day of its own.</summary>
    public bool IsOfOneDay => _items is [{ Day: { } day }, ..] && _items.TrueForAll(item => item.Day == day && item.Until is null && item.Form is not (ListForm.Mail or ListForm.Release));

    /// <summary>The item that an offset belongs to, or null.</summary>
    public ChronologyItem? At(int offset) =>
        Sorted.FirstAt(_items, item => item.Start, offset + 1) - 1 is >= 0 and var place && offset < _items[place].End ? _items[place] : null;

    private bool Overlaps(ChronologyItem other) => Sorted.FirstAt(_items, item => item.End, other.Start + 1) is var at && at < _items.Count && _items[at].Start < other.End;

    /// <summary>Finds the lists of a text, and gives back its expressions with what a list carries on to them, and its structure as the lists show it.</summary>
    public static (Chronology Chronology, IReadOnlyList<Expression> Expressions, TextStructure Structure) Find(string text, IReadOnlyList<Expression> expressions, TextStructure structure)
    {
        var parted = Parted(text, expressions);
        var mails = new Chronology(QuotedMails.Find(text, parted, structure.Layout.Head?.End ?? 0));
        var lines = ListLines.Find(text, parted, structure.Layout, mails);
        if (lines.Accepted.Count == 0 && mails.Items.Count == 0)
        {
            return (None, expressions, structure);
        }

        var lists = new Chronology(ChronologyItems.Of(text, lines, parted, structure.Layout));
        var chronology = new Chronology([.. lists.Items.Concat(mails.Items.Where(mail => !lists.Overlaps(mail))).OrderBy(item => item.Start)]);
        var carried = chronology.Carry(parted, lines);
        return (chronology, carried, chronology.Arrange(text, structure));
    }

    // A date that ends its line, or its cell, and the clock time that opens the next are two.
    private static List<Expression> Parted(string text, IReadOnlyList<Expression> expressions)
    {
        var parted = new List<Expression>(expressions.Count);
        foreach (var expression in expressions)
        {
            if (expression.Meaning is ClockTime { Day: { } day } clock && text.AsSpan(expression.Start, expression.End - expression.Start) is var words && words.IndexOfAny('\n', '\t') is > 0 and var gap && words[gap..].IndexOfAnyInRange('0', '9') is > 0 and var time && words[(gap + time)..].Contains(':'))
            {
                parted.Add(expression with { End = expression.Start + words[..gap].TrimEnd().Length, Meaning = day });
                parted.Add(expression with { Start = expression.Start + gap + time, Meaning = clock with { Day = null } });
            }
            else
            {
                parted.Add(expression);
            }
        }

        return parted;
    }

    // The dates of the list in full, those that only the list makes dates, and the year of an entry for the dates in it: "1914 – On 28 June …".
    private List<Expression> Carry(IReadOnlyList<Expression> expressions, ListLines lines)
    {
        var all = new List<Expression>(expressions.Count);
        var added = lines.Accepted.SelectMany(line => new[] { line.Date.Day, line.Date.Until }).OfType<Expression>().ToDictionary(expression => expression.Start);
        foreach (var expression in expressions.Where(expression => !added.ContainsKey(expression.Start) && !IsPartOfVersion(expression)).Concat(added.Values).OrderBy(expression => expression.Start))
        {
            var meaning = lines.Carried.At(expression.Start) is { } parts && (expression.Meaning is not WeekdayOf || added.ContainsKey(expression.Start)) ? DatePhrase.WithParts(expression.Meaning, parts)
                : DatePhrase.PartsOf(expression.Meaning) is { Year: null, Month: not null } open && At(expression.Start) is { Day: { } day } item && expression.Start >= item.Told && lines.Carried.At(day) is { Year: { } year, Day: null }
                    ? DatePhrase.WithParts(expression.Meaning, open with { Year = year })
                : expression.Meaning;
            // What a list tells has happened, as far as the list knows.
            all.Add(expression with { Meaning = meaning, Direction = lines.Carried.At(expression.Start) is { Year: not null } ? Direction.Past : expression.Direction });
        }

        return all;
    }

    // The 9 of "v1.9 — 14 Jan 2021" is no day.
    private bool IsPartOfVersion(Expression expression) => At(expression.Start) is { Form: ListForm.Release } item && expression.Start < item.Told;

    // A heading is none of the document’s stamps, an entry is story, and no sentence goes on from a date into what it tells, or from one entry into the next.
    private TextStructure Arrange(string text, TextStructure structure) => structure with
    {
        Layout = structure.Layout.With(line => At(line.Start) is not { } item ? line.Kind
            : line.Start <= item.Start && item.IsHead && !(IsOfOneDay && line.Kind is LineKind.Stamp or LineKind.Headline) ? LineKind.Subhead
            : item.Form is not ListForm.Mail && line.Start <= item.Told && line.End > item.Told && line.Kind is not LineKind.Blank ? LineKind.Body
            : line.Kind),
        Sentences = Text.Sentences.CutAt(text, structure.Sentences, [.. _items.SelectMany(item => new[] { item.Start, item.Told, item.End }).Distinct().Order()]),
    };
}
