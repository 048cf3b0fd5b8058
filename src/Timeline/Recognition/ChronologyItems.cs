using NodaTime;
using Timeline.Text;

namespace Timeline.Recognition;

/// <summary>Makes of the lines of a list the stretches of text that are told of their days.</summary>
internal sealed class ChronologyItems
{
    // Who keeps a log writes a line; who posts, a paragraph.
    private const int LongestOfLog = 100;

    private readonly string _text;
    private readonly ArticleLayout _layout;
    private readonly IReadOnlyList<Expression> _expressions;
    private readonly IReadOnlyList<ListLine> _lines;
    private readonly List<ChronologyItem> _items = [];
    private readonly bool _isOfPosts;

    // The heading that what follows stands under, and where its section ends.
    private ListLine? _head;
    private int _headEnd;

    // The day that the clock times of a list are of, once for all of them; and the most paragraphs that stand under an item of the list.
    private (int? Day, bool IsFar)? _clockDay;
    private int _widest;

    private ChronologyItems(string text, ListLines lines, IReadOnlyList<Expression> expressions, ArticleLayout layout)
    {
        (_text, _layout, _expressions, _lines) = (text, layout, expressions, lines.Accepted);
        var stamped = _lines.Where(line => line.IsStamped).ToList();
        _isOfPosts = stamped.Count > 1 && (stamped[^1].Start - stamped[0].Start) / (stamped.Count - 1) > LongestOfLog;
    }

    /// <summary>The items of the lines in text order.</summary>
    public static List<ChronologyItem> Of(string text, ListLines lines, IReadOnlyList<Expression> expressions, ArticleLayout layout)
    {
        var items = new ChronologyItems(text, lines, expressions, layout);
        for (var i = 0; i < items._lines.Count; i++)
        {
            items.Add(i);
        }

        return PastMidnight(items._items);
    }

    private void Add(int place)
    {
        var line = _lines[place];
        var next = place + 1 < _lines.Count ? _lines[place + 1].Start : _text.Length;
        if (line.IsHead)
        {
            (_head, _headEnd, _clockDay, _widest) = (line, SectionEnd(line, place), null, 0);
            _items.Add(new(line.Start, line.End, Math.Min(next, _headEnd), line.Form) { Day = line.Date.Day!.Start, Until = line.Date.Until?.Start, Says = line.Says });
            return;
        }

        var section = _head is not null && line.Start < _headEnd ? _headEnd : _text.Length;
        var isLast = place + 1 == _lines.Count || _lines[place + 1].IsHead || next > section;
        var end = line.Form is ListForm.Row or ListForm.Closed or ListForm.Life ? line.ToldEnd : isLast ? LastEnd(line, Math.Min(next, section)) : Math.Min(next, HeadingAfter(line.End, next));
        if (!isLast)
        {
            _widest = Math.Max(_widest, Paragraphs(line.End, end));
        }

        if (line.Form is not ListForm.Clock)
        {
            _clockDay = (line.Date.Day!.Start, false);
        }

        var day = line.Form is ListForm.Clock ? (_clockDay ??= DayBefore(line)) : (line.Date.Day!.Start, false);
        _items.Add(new(line.Start, line.Told, end, line.Form) { Day = day.Day, IsFar = day.IsFar, IsBareNumber = line.IsBareNumber, Says = line.Says, IsPost = line.IsStamped ? _isOfPosts : line.IsSpoken || line.Form is ListForm.Clock && !line.IsPointed && (line.IsBareNumber || day.Day is null || day.IsFar), Until = line.Date.Until?.Start, Clock = line.Date.Clock });
        if (line.Form is ListForm.Row or ListForm.Closed && end < line.End)
        {
            // The other cells, where the date may stand, tell nothing.
            _items.Add(new(end, line.End, line.End, line.Form) { Day = day.Day });
            end = line.End;
        }

        if (_head is { Date.Parts.Day: not null } && line.Start < _headEnd && end < Math.Min(next, _headEnd))
        {
            // Behind an entry the section goes on.
            _items.Add(new(end, end, Math.Min(next, _headEnd), ListForm.Plain) { Day = _head.Date.Day!.Start });
        }
    }

    // A section ends with the next date that heads one, or with a Markdown heading that is no deeper.
    private int SectionEnd(ListLine head, int place)
    {
        var end = _text.Length;
        for (var i = place + 1; i < _lines.Count; i++)
        {
            if (_lines[i].IsHead)
            {
                end = _lines[i].Start;
                break;
            }
        }

        return HeadingAfter(head.End, end, head.Level == 0 ? int.MaxValue : head.Level);
    }

    // The first Markdown heading of that level or a higher one, or the end.
    private int HeadingAfter(int start, int end, int level = int.MaxValue)
    {
        for (var at = start; at < end && _text.AsSpan(at, end - at).IndexOf("\n#") is >= 0 and var length;)
        {
            at += length + 1;
            if (_text.AsSpan(at).IndexOfAnyExcept('#') is var depth and > 0 && depth <= level && at + depth < _text.Length && _text[at + depth] == ' ')
            {
                return at;
            }
        }

        return end;
    }

    // The last item is its own paragraph, with as many below it as another item of its list has.
    private int LastEnd(ListLine line, int limit)
    {
        var at = Sorted.FirstAt(_layout.Lines, paragraph => paragraph.End, line.End);
        var end = at < _layout.Lines.Count && _layout.Lines[at].Start < line.End ? _layout.Lines[at].End : line.End;
        for (var more = 0; more < _widest && ++at < _layout.Lines.Count && _layout.Lines[at].Kind is LineKind.Body; more++)
        {
            end = _layout.Lines[at].End;
        }

        return Math.Clamp(end, line.End, Math.Max(line.End, limit));
    }

    private int Paragraphs(int start, int end) =>
        Sorted.FirstAt(_layout.Lines, paragraph => paragraph.Start, end) - Sorted.FirstAt(_layout.Lines, paragraph => paragraph.Start, start);

    // The day that a list of clock times is of: that of its section, or the one told last before it; else it is the publication’s.
    private (int? Day, bool IsFar) DayBefore(ListLine line)
    {
        if (_head is not null && line.Start < _headEnd)
        {
            return (_head.Date.Day!.Start, false);
        }

        for (var i = Sorted.FirstAt(_expressions, expression => expression.Start, line.Start) - 1; i >= 0; i--)
        {
            var expression = _expressions[i];
            if (_layout.At(expression.Start) is not (LineKind.Stamp or LineKind.Byline or LineKind.PostStamp)
                && (DatePhrase.PartsOf(expression.Meaning)?.Day is not null || expression.Meaning is WeekdayOf or UnitFrom { Unit: Unit.Day } or DayPartOf { Day: WeekdayOf }))
            {
                return (expression.Start, Paragraphs(expression.Start, line.Start) > 1);
            }
        }

        return (null, false);
    }

    // A list that goes on past midnight is of the next day from there on, and one that goes back in time of the day before.
    private static List<ChronologyItem> PastMidnight(List<ChronologyItem> items)
    {
        for (var first = 0; first < items.Count;)
        {
            var last = first;
            var rising = 0;
            while (last + 1 < items.Count && items[last + 1] is { Form: ListForm.Clock } && items[first].Form is ListForm.Clock && items[last + 1].Day == items[first].Day)
            {
                last++;
                rising += Order(items[last - 1].Clock, items[last].Clock);
            }

            var days = 0;
            for (var i = first + 1; i <= last; i++)
            {
                if (items[i].Clock is { } clock && items[i - 1].Clock is { } before && TurnsMidnight(before, clock))
                {
                    days += rising >= 0 && clock < before ? 1 : rising < 0 && clock > before ? -1 : 0;
                }

                items[i] = items[i] with { DaysAfter = days };
            }

            first = last + 1;
        }

        return items;
    }

    private static bool TurnsMidnight(LocalTime before, LocalTime clock) => Math.Abs(clock.Hour - before.Hour) >= 12;

    // Over midnight or half a day, either may be the later one.
    private static int Order(LocalTime? before, LocalTime? clock) => before is not { } one || clock is not { } other || TurnsMidnight(one, other) ? 0 : other.CompareTo(one);
}
