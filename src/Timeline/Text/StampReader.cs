using System.Globalization;
using NodaTime;

namespace Timeline.Text;

/// <summary>Reads a line as date stamps, word by word.</summary>
internal ref struct StampReader(ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> _line = line;
    private readonly List<DateStamp> _stamps = [];
    private DateStamp _current;
    private int _start = -1;
    private bool _timed;
    private bool _stampTimed;
    private bool _numeric;

    /// <summary>Reads the whole line; false where any of it is no part of a stamp.</summary>
    public bool TryRead(out IReadOnlyList<DateStamp> stamps)
    {
        stamps = _stamps;
        return ReadWords(isPrefix: false) == _line.Length && Finish() && _stamps.Count > 0;
    }

    /// <summary>Reads the stamps that the line opens with, as far as they go: "5 June 2018" in "5 June 2018 The pier burned."</summary>
    public IReadOnlyList<DateStamp> ReadOpening()
    {
        ReadWords(isPrefix: true);
        if (IsWhole)
            Finish();
        return _stamps;
    }

    private int ReadWords(bool isPrefix)
    {
        var at = 0;
        while (at < _line.Length)
        {
            // "5 June 2018 The pier burned": a capital behind the date opens the sentence.
            if (isPrefix && IsWhole && OpensSentence(at))
                break;
            var read = char.IsAsciiDigit(_line[at]) ? ReadNumber(at) : char.IsLetter(_line[at]) ? ReadWord(at) : ReadMark(at);
            if (read == 0)
                break;
            at += read;
        }

        return at;
    }

    private readonly bool OpensSentence(int at) =>
        char.IsUpper(_line[at]) && (at + 1 == _line.Length || !char.IsUpper(_line[at + 1])) && CalendarWords.Weekday(NextWord(at)) is null && CalendarWords.Month(NextWord(at)) is null
        && !(_line[at] is 'T' or 'Z' && at > 0 && char.IsAsciiDigit(_line[at - 1]));

    private int ReadMark(int at)
    {
        var mark = _line[at];
        if (mark is '|' or '¦' && IsWhole && !Finish())
            return 0;
        return char.IsWhiteSpace(mark) || ",.:;|¦–—-−()[]·•/+*_".Contains(mark) ? 1 : 0;
    }

    private int ReadWord(int at)
    {
        var length = 1;
        while (at + length < _line.Length && char.IsLetter(_line[at + length]))
            length++;
        var word = _line.Slice(at, length);
        if (CalendarWords.Month(word) is { } month)
        {
            if (_current.Month is not null && !(IsWhole && Finish()))
                return 0;
            _current = _current with { Month = month, TimeFirst = _timed };
        }
        else if (CalendarWords.Weekday(word) is { } weekday)
        {
            _current = _current with { Weekday = weekday };
        }
        else if (LabelOf(word) is { } label)
        {
            if (IsWhole && !Finish())
                return 0;
            // "Date published: …": the word that says more counts.
            if (_current.Label is StampLabel.None or StampLabel.Dated)
                _current = _current with { Label = label };
        }
        else if (StampWords.DayOf(Lower(word)) is { } day && NextWord(at + length) is "day" && _current.Day is null)
        {
            _current = _current with { Day = day };
        }
        else if (!IsFiller(word) && !IsFillerHere(word, at))
        {
            return 0;
        }

        return Took(at, length);
    }

    // Words that belong to a stamp in one place alone: "3d January", "this 3rd day of January", "posted 3 January and updated 4 January", "embargoed until".
    private readonly bool IsFillerHere(ReadOnlySpan<char> word, int at) => Lower(word) switch
    {
        "d" => at > 0 && char.IsAsciiDigit(_line[at - 1]),
        "day" => _current is { Day: not null, Month: null },
        "and" => IsWhole || _stamps.Count > 0,
        "until" => _current.Label == StampLabel.Published,
        _ => false,
    };

    private int ReadNumber(int at)
    {
        var (number, length) = Digits(at);
        if (length == 8 && number / 10000 is > 1700 and < 2200)
            return TookDate(at, 8, number / 10000, number / 100 % 100, number % 100);
        if (length == 4 && Separated(at + 4) is { } ymd)
            return TookDate(at, 4 + ymd.Length, number, ymd.First, ymd.Second);
        if (length <= 2 && Separated(at + length) is { } dmy)
            return TookNumericDate(at, length + dmy.Length, number, dmy);
        if (length <= 2 && number < 25 && at + length + 2 < _line.Length && _line[at + length] is ':' or '.' && Digits(at + length + 1).Length == 2)
            return TookTime(at, length + 3);
        if (length <= 2 && number is > 0 and < 13 && NextWord(at + length) is "am" or "pm" or "AM" or "PM" or "a" or "p")
            return TookTime(at, length);
        if (length == 4 && number < 2400 && at > 0 && _line[at - 1] is '+' or '-' && _stampTimed)
            return Took(at, 4);
        // "GMT+1"
        if (length <= 2 && at > 1 && _line[at - 1] is '+' or '-' or '−' && char.IsLetter(_line[at - 2]) && _stampTimed)
            return Took(at, length);
        if (length == 4 && number < 2400 && NextWord(at + 4) is "GMT" or "UTC" or "hrs" or "hours" or "IST")
            return TookTime(at, 4);
        if (length == 4 && number is > 1700 and < 2200 && _current.Year is null)
        {
            _current = _current with { Year = number };
            return Took(at, 4);
        }

        if (length > 2 || number is < 1 or > 31 || _current.Day is not null)
            return length <= 2 && NextWord(at + length) is "min" or "mins" or "minute" ? Took(at, length) : 0;
        _current = _current with { Day = number };
        return Took(at, length);
    }

    private int TookDate(int at, int length, int year, int month, int day)
    {
        if ((_current.Month is not null && !(IsWhole && Finish())) || month is < 1 or > 12 || day is < 1 or > 31)
            return 0;
        _current = _current with { Year = year, Month = month, Day = day, TimeFirst = _timed };
        return Took(at, length);
    }

    /// <summary>"3/4/2019" leaves open which is the month, "13/4/2019" doesn't.</summary>
    private int TookNumericDate(int at, int length, int first, (int First, int Second, int Length) rest)
    {
        var year = rest.Second < 100 ? 2000 + rest.Second : rest.Second;
        if (first > 12 || first == rest.First)
            return TookDate(at, length, year, rest.First, first);
        if (rest.First > 12)
            return TookDate(at, length, year, first, rest.First);
        if (first < 1 || rest.First < 1)
            return 0;
        _numeric = true;
        _current = _current with { Year = year, Numbers = (first, rest.First) };
        return Took(at, length);
    }

    private int TookTime(int at, int length)
    {
        if (at + length + 2 < _line.Length && _line[at + length] == ':' && Digits(at + length + 1).Length == 2)
            length += 3;
        if (at + length + 1 < _line.Length && _line[at + length] is '.' or ',' && Digits(at + length + 1).Length is >= 3 and <= 9 and var fraction)
            length += 1 + fraction;
        _stampTimed = true;
        _timed |= _current.Month is null;
        return Took(at, length);
    }

    private int Took(int at, int length)
    {
        _start = _start < 0 ? at : _start;
        _current = _current with { End = at + length };
        return length;
    }

    private readonly bool IsWhole => (_current.Month is not null && _current.Day is not null) || _numeric;

    private bool Finish()
    {
        if (!IsWhole && !(_current is { Month: not null, Year: not null } && _current.Label != StampLabel.None))
            return _stamps.Count > 0 && _current is { Month: null, Day: null, Year: null };
        _stamps.Add(_current with { Start = _start, HasTime = _stampTimed });
        _current = default;
        (_start, _timed, _stampTimed, _numeric) = (-1, false, false, false);
        return true;
    }

    private readonly (int Number, int Length) Digits(int at)
    {
        var length = 0;
        while (at + length < _line.Length && length < 9 && char.IsAsciiDigit(_line[at + length]))
            length++;
        return (length == 0 ? 0 : int.Parse(_line.Slice(at, length), NumberStyles.None, CultureInfo.InvariantCulture), length);
    }

    /// <summary>Two more numbers after the first, with one separator: the rest of "2019-03-04" and "4/3/2019".</summary>
    private readonly (int First, int Second, int Length)? Separated(int at)
    {
        if (at >= _line.Length || _line[at] is not ('-' or '/' or '.'))
            return null;
        var (first, length) = Digits(at + 1);
        var next = at + 1 + length;
        if (length is 0 or > 2 || next >= _line.Length || _line[next] != _line[at])
            return null;
        var (second, secondLength) = Digits(next + 1);
        return secondLength is 1 or 2 or 4 ? (first, second, length + secondLength + 2) : null;
    }

    private readonly ReadOnlySpan<char> NextWord(int at)
    {
        while (at < _line.Length && char.IsWhiteSpace(_line[at]))
            at++;
        var length = 0;
        while (at + length < _line.Length && char.IsLetter(_line[at + length]))
            length++;
        return _line.Slice(at, length);
    }

    private static StampLabel? LabelOf(ReadOnlySpan<char> word) => StampWords.LabelOf(Lower(word));

    private static bool IsFiller(ReadOnlySpan<char> word) => StampWords.IsFiller(Lower(word));

    private static string Lower(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant();
}
