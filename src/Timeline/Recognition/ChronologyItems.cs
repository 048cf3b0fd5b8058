using NodaTime;
using Timeline.Text;

namespace Timeline.Recognition;

/// <summary>Makes of the lines of a list the stretches of text that are told of their days.</summary>
internal sealed class ChronologyItems
{
    // Who keeps a log writes a line; who posts, a paragraph, or the latest first.
    private const int LongestOfLog = 100;

    private readonly string _text;
    private readonly ArticleLayout _layout;
    private readonly IReadOnlyList<ListLine> _lines;
    private readonly List<ChronologyItem> _items = [];
    private readonly ClockDays _clockDays;
    private readonly bool _isOfPosts, _areClocksOfPosts;

    // The heading that what follows stands under, and where its section ends.
    private ListLine? _head;
    private int _headEnd;

    // The day that the clock times of a list are of, once for all of them; and the most paragraphs that stand under an item of the list.
    private (int? Day, bool IsFar)? _clockDay;
    private int _widest;

    // The zone of its clock times, once told.
    private string? _zone;

    private ChronologyItems(string text, ListLines lines, IReadOnlyList<Expression> expressions, ArticleLayout layout)
    {
        (_text, _layout, _lines, _clockDays) = (text, layout, lines.Accepted, new(text, expressions, layout));
        _isOfPosts = AreLong([.. _lines.Where(line => line.IsStamped)]);
        var clocks = _lines.Where(line => line.Form is ListForm.Clock).ToList();
        _areClocksOfPosts = AreLong(clocks) || (clocks.Count > 1 && clocks[^1].Date.Time?.Start < clocks[0].Date.Time?.Start);
    }

    private static bool AreLong(List<ListLine> lines) => lines.Count > 1 && (lines[^1].Start - lines[0].Start) / (lines.Count - 1) > LongestOfLog;

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
            _widest = Math.Max(_widest, _clockDays.Paragraphs(line.End, end));
        }

        if (line.Form is not ListForm.Clock)
        {
            _clockDay = (line.Date.Day!.Start, false);
        }

        var day = line.Form is ListForm.Clock ? (_clockDay ??= DayBefore(line)) : (line.Date.Day!.Start, false);
        _items.Add(new(line.Start, line.Told, end, line.Form) { Day = day.Day, IsFar = day.IsFar, IsBareNumber = line.IsBareNumber, Says = line.Says, IsPost = line.IsStamped ? _isOfPosts : line.IsSpoken || line.Form is ListForm.Clock && !line.IsPointed && (_areClocksOfPosts || line.IsAlone) && (line.IsBareNumber || day.Day is null || day.IsFar), Until = line.Date.Until?.Start, Time = InZone(line) });
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

    // The day that a list of clock times is of: that of its section, or the one told before it; else it is the publication’s.
    private (int? Day, bool IsFar) DayBefore(ListLine line) => _head is not null && line.Start < _headEnd ? (_head.Date.Day!.Start, false) : _clockDays.Before(line.Start);

    // The zone that is told for the list, or by a line of it before.
    private TimeOfDay? InZone(ListLine line)
    {
        if (line.Date.Time is not { Part: null } time)
        {
            return line.Date.Time;
        }

        // A line that tells another one tells it of itself.
        _zone ??= _clockDays.Zone(line.Start) ?? time.Zone;
        return time.Zone is null && _zone is not null ? time with { Zone = _zone, Offset = ClockZones.OffsetOf(_zone) } : time;
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
                rising += Order(items[last - 1].Time?.Start, items[last].Time?.Start);
            }

            var days = 0;
            for (var i = first + 1; i <= last; i++)
            {
                if (items[i].Time?.Start is { } clock && items[i - 1].Time?.Start is { } before && TurnsMidnight(before, clock))
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
