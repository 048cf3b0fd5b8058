using NodaTime;
using Timeline.Reading;
using Timeline.Recognition;
using Timeline.Text;

namespace Timeline.Resolution;

/// <summary>Resolves the expressions of an article against its publication date, the date told last, or the moment of speech.</summary>
internal static class TimexResolver
{
    /// <summary>The article with every expression resolved as far as the evidence goes.</summary>
    public static AnnotatedArticle Resolve(RecognisedArticle article, TaggingOptions options)
    {
        var (text, layout, sentences, quotations) = article.Structure;
        var stamps = DocumentStamps.Find(article);
        var dispatches = Languages.IsEnglish(article.Article.Language) ? Dispatch.Find(text, article.Expressions, layout, article.Chronology) : [];
        var filings = dispatches.Select(dispatch => dispatch.Day).ToHashSet();
        var published = article.Article.Published;
        var isHistory = published.Date is null && !TellsNews(article.Expressions);
        var expressions = WithYearsBehind(text, article.Expressions);
        var told = new Told(text, isHistory);
        var resolved = new List<Timex>(article.Expressions.Count);
        var (sentence, quotation) = (0, 0);
        var days = new Dictionary<int, Timex>();
        for (var i = 0; i < article.Expressions.Count; i++)
        {
            var expression = WithoutClock(text, WithDateAround(text, WithDayBehind(text, expressions, i), expressions, i), published);
            while (sentence < sentences.Count && sentences[sentence].End <= expression.Start)
            {
                sentence++;
            }

            while (quotation < quotations.Count && quotations[quotation].End <= expression.Start)
            {
                quotation++;
            }

            if (filings.Contains(expression.Start))
            {
                expression = expression with { Direction = Direction.Past };
            }

            var isQuoted = quotation < quotations.Count && quotations[quotation].Start < expression.Start;
            var saying = isQuoted ? told.SayingDay(sentence < sentences.Count ? sentences[sentence].Start : expression.Start) ?? SaidBehind(i) ?? SaidBetween() : null;
            if (!isHistory && expression.Meaning is Vague { IsAttribute: true })
            {
                // TIMEX2, by which histories are annotated, counts "the former king" in; TimeML, by which news is, doesn't.
                continue;
            }

            var timex = Resolve(expression, text, Speech(expression.Start, saying), told, isQuoted, options, EndOfRange(i)) with {
                Text = article.Article.Text[expression.Start..expression.End],
                FunctionInDocument = stamps.GetValueOrDefault(i),
            };
            resolved.Add(timex);
            days[timex.Start] = timex;
            var line = layout.At(expression.Start);
            var isHeading = isHistory && IsHeading(line);
            if (!timex.IsOpen && (isHeading || (line is LineKind.Body && !Compares(expression.Meaning, published))))
            {
                told.Add(timex, expression.Direction == Direction.Future, isQuoted || LooksAside(expression), isHeading && IsAbsolute(expression.Meaning), isQuoted);
            }
        }

        return new AnnotatedArticle(article.Article, resolved);

        Timex? EndOfRange(int at) => published.Date is null && RangeEnd(text, article.Expressions, at) is { } end ? Resolve(end, text, Speech(end.Start, null), told, isQuoted: false, options) : null;

        // In a list of days it is the day of the entry. Nobody quotes a mail of a day to come: its date was misread, and nothing counts from it.
        (Reference? Earliest, Reference? Latest) Speech(int at, Timex? saying) =>
            saying is null && article.Chronology.At(at) is { } item && (at >= item.Told || item.Form is ListForm.Clock) && DayOf(item) is { } day
                ? item.Form is ListForm.Mail && day.Date > published.Latest ? (null, null) : (day, day)
                : saying is null && Dispatched(at) is { } filed && !(filed.Date > published.Latest) ? (filed, filed)
                : SpeechOf(text, published, saying);

        // Below a dateline inside a paper it is the day of that.
        Reference? Dispatched(int at) =>
            Sorted.FirstAt(dispatches, dispatch => dispatch.Start, at + 1) - 1 is >= 0 and var place && dispatches[place] is var dispatch && at >= dispatch.Told && at < dispatch.End
            && days.GetValueOrDefault(dispatch.Day) is { Interval: { IsDay: true, Start: { } day } } date ? new(AnchorKind.Previous, day, Words(text, date)) : null;

        Reference? DayOf(ChronologyItem item) =>
            item.Day is { } at && !(item.IsFar && published.Date is not null) && days.GetValueOrDefault(at) is { Interval: { IsDay: true, Start: { } day } } date
                ? day.Shifted(item.DaysAfter) is { } entry ? new(AnchorKind.Previous, entry, Words(text, date)) { Sentence = sentence < sentences.Count ? sentences[sentence].Start : null } : null : null;

        // “We left,” he said on Sunday. “The road was closed yesterday.”
        Timex? SaidBetween()
        {
            const int longest = 200;
            if (quotation == 0 || quotations[quotation].Start - quotations[quotation - 1].End is var length && (length is <= 0 or > longest))
            {
                return null;
            }

            var gap = text.AsSpan(quotations[quotation - 1].End, length);
            var words = gap.TrimEnd().TrimEnd(".,");
            return !gap.ContainsAny('\n', '\r') && !words.Contains(". ", StringComparison.Ordinal) && Verbs.Quotes(words) ? told.SayingDay(quotations[quotation - 1].End) : null;
        }

        // “I saw him yesterday,” she said on Monday: the day of the words may stand behind them.
        Timex? SaidBehind(int at)
        {
            var end = quotations[quotation].End;
            for (var next = at + 1; next < article.Expressions.Count && sentence < sentences.Count && article.Expressions[next].Start < sentences[sentence].End; next++)
            {
                var expression = article.Expressions[next];
                if (expression.Start >= end && expression.Meaning is WeekdayOf or DateParts { Day: not null } or UnitFrom { Unit: Unit.Day, From: From.Speech })
                {
                    return Resolve(expression, text, Speech(expression.Start, null), told, isQuoted: false, options);
                }
            }

            return null;
        }
    }

    // "13 January 2210 GMT": news is of no such year, and the clock shows what else it may be.
    private static Expression WithoutClock(string text, Expression expression, PublicationDate published)
    {
        const int far = 60;
        return expression.Meaning is DateParts { Year: { } year, Month: not null, Day: not null } date && published.Latest is { } today && year > today.Year + far
            && year / 100 < 24 && year % 100 < 60 && expression.End - expression.Start > 5 && text[expression.End - 5] == ' ' && !text.AsSpan(expression.End - 4, 4).ContainsAnyExceptInRange('0', '9') && !text.AsSpan(expression.Start, expression.End - expression.Start).Contains(',')
            ? expression with { Meaning = date with { Year = null }, End = expression.End - 5 } : expression;
    }

    // "10:35 a.m. (0735 GMT) Friday": a clock time takes the day that follows at once.
    private static Expression WithDayBehind(string text, IReadOnlyList<Expression> expressions, int at)
    {
        const int atOnce = 16, hops = 2;
        var expression = expressions[at];
        // "by dusk that Tuesday"
        if (expression.Meaning is DayPartOf { Day: null } part && at + 1 < expressions.Count && expressions[at + 1].Meaning is WeekdayOf { Which: Which.That } that && expressions[at + 1].Start == expression.End + 1)
        {
            return expression with { Meaning = part with { Day = that }, Direction = expressions[at + 1].Direction };
        }

        // "from dawn until dusk on 3 June"
        if (expression.Meaning is DayPartOf { Day: null } first && at + 1 < expressions.Count && DayOf(expressions[at + 1].Meaning) is { } last && Joins(text, expression.End, expressions[at + 1].Start))
        {
            return expression with { Meaning = first with { Day = last }, Direction = expressions[at + 1].Direction };
        }

        if (expression.Meaning is not ClockTime { Day: null } clock)
        {
            return expression;
        }

        var end = expression.End;
        for (var next = at + 1; next < Math.Min(expressions.Count, at + 1 + hops) && expressions[next].Start - end <= atOnce && !EndsSentence(text, end, expressions[next].Start); end = expressions[next++].End)
        {
            // "between 2:10 p.m. and 2:25 p.m. on Friday"
            if (expressions[next].Meaning is ClockTime { Day: { } shared } later)
            {
                return !Joins(text, end, expressions[next].Start) ? expression
                    : expression with { Meaning = clock with { Day = shared, IsDayBefore = clock.Time?.Start > later.Time?.Start }, Direction = expressions[next].Direction };
            }

            if (expressions[next].Meaning is DayPartOf { Day: { } named })
            {
                return expression with { Meaning = clock with { Day = named }, Direction = expressions[next].Direction };
            }

            if (expressions[next].Meaning is WeekdayOf or DateParts { Day: not null } or UnitFrom { Unit: Unit.Day, From: From.Speech })
            {
                return expression with { Meaning = clock with { Day = expressions[next].Meaning }, Direction = expressions[next].Direction };
            }
        }

        return expression;
    }

    private static Meaning? DayOf(Meaning meaning) => meaning switch { ClockTime clock => clock.Day, DayPartOf part => part.Day, _ => null };

    private static bool Joins(string text, int from, int to) =>
        to >= from && text.AsSpan(from, to - from).Trim() is "and" or "to" or "until" or "till" or "-" or "–" or "," or "or" or "through";

    // "at noon. The boat of 2 January" and "at 11 am. Yesterday", "at 9 p.m. Next meeting: 2 January", but not "at 9 p.m. Friday".
    private static bool EndsSentence(string text, int from, int to)
    {
        var gap = text.AsSpan(from, Math.Max(0, to - from));
        return gap.ContainsAny('\n', '\r') || gap.Contains(": ", StringComparison.Ordinal) || (gap.Contains(". ", StringComparison.Ordinal) && !(gap.Trim() is "." && IsDotted(text.AsSpan(0, from)) && IsName(text.AsSpan(to))));

        static bool IsDotted(ReadOnlySpan<char> before) => before is [.., '.', 'm' or 'M'];

        static bool IsName(ReadOnlySpan<char> word) => word[..(word.IndexOf(' ') is >= 0 and var end ? end : word.Length)].Trim(".,;") is var letters && (!char.IsUpper(word[0]) || CalendarWords.Weekday(letters) is not null || CalendarWords.Month(letters) is not null);
    }

    // "Three days later, on June 6,": the date that follows says which day that was; "On Saturday, two years later, he" the one before.
    private static Expression WithDateAround(string text, Expression expression, IReadOnlyList<Expression> expressions, int at)
    {
        // "on Tuesday (March 10)"
        if (expression.Meaning is WeekdayOf { Which: Which.Bare } && at + 1 < expressions.Count && expressions[at + 1].Meaning is DateParts { Month: not null, Day: not null } named
            && text.AsSpan(expression.End, expressions[at + 1].Start - expression.End) is " (")
        {
            return expression with { Meaning = named, Direction = expressions[at + 1].Direction };
        }

        if (expression.Meaning is not Shift { From: From.Narrative } shift)
        {
            return expression;
        }

        if (shift.Unit is Unit.Day or Unit.Week && at + 1 < expressions.Count && expressions[at + 1].Meaning is DateParts { Month: not null, Day: not null } behind
            && text.AsSpan(expression.End, expressions[at + 1].Start - expression.End) is ", " or ", on " or " on ")
        {
            return expression with { Meaning = behind, Direction = expressions[at + 1].Direction };
        }

        return shift.Unit > Unit.Day && at > 0 && expressions[at - 1].Meaning is WeekdayOf or DateParts { Month: not null, Day: not null }
            && text.AsSpan(expressions[at - 1].End, expression.Start - expressions[at - 1].End) is ", " && text.AsSpan(expression.End).StartsWith(",")
            ? expression with { Meaning = expressions[at - 1].Meaning, Direction = expressions[at - 1].Direction }
            : expression;
    }

    // "up from $3 million a year earlier": news looks aside, and its story stays where it is.
    private static bool Compares(Meaning meaning, PublicationDate published) => meaning is Corresponding { YearsBack: > 0 } or Corresponding { Year: not null }
        || (published.Date is not null && meaning is Shift { Unit: Unit.Year, Sign: < 0, Amount.Number: 1 });

    // "From October to March 1945", "in the spring and summer of 1940": the last of them has the year, and those before it take it over, from the end on.
    private static Expression[] WithYearsBehind(string text, IReadOnlyList<Expression> expressions)
    {
        var dated = expressions.ToArray();
        for (var at = dated.Length - 2; at >= 0; at--)
        {
            var isJoined = dated[at].Meaning is DateParts { Year: null, Month: not null } or YearPart { Year: null, Which: Which.Bare, Kind: PartKind.Season }
                && text.AsSpan(dated[at].End, dated[at + 1].Start - dated[at].End) is " to " or "-" or "–" or " - " or " – " or " through " or " until " or " and " or ", " or ", and " or " or ";
            dated[at] = !isJoined ? dated[at] : (dated[at].Meaning, dated[at + 1].Meaning) switch
            {
                (DateParts { Month: { } month } date, DateParts { Year: { } year, Month: { } last } behind) when date.Day is null == behind.Day is null =>
                    dated[at] with { Meaning = date with { Year = month > last || (month == last && date.Day > behind.Day) ? year - 1 : year } },
                (YearPart season, YearPart { Kind: PartKind.Season, Year: DateParts { Year: not null } year }) => dated[at] with { Meaning = season with { Year = year } },
                _ => dated[at],
            };
        }

        return dated;
    }

    // "From October to March": where no year is told, the end of a range is the date that is near, and its beginning is before it.
    private static Expression? RangeEnd(string text, IReadOnlyList<Expression> expressions, int at) =>
        expressions[at].Meaning is DateParts { Year: null, Month: not null } && at + 1 < expressions.Count && expressions[at + 1].Meaning is DateParts { Year: null, Month: not null }
        && text.AsSpan(expressions[at].End, expressions[at + 1].Start - expressions[at].End) is " to " or "-" or "–" or " - " or " – " or " through " or " until "
            ? expressions[at + 1] : null;

    // History is headed by its years: "1919", "1940: the invasion". The date over a news story is another matter.
    private static bool IsHeading(LineKind line) => line is LineKind.Headline or LineKind.Subhead or LineKind.Stamp or LineKind.Furniture;

    // "The previous year" tells what was before, and the story goes on; so it does where "the summer" only names a season of it.
    private static bool LooksAside(Expression expression) => expression.IsAside
        || expression.Meaning is UnitFrom { From: From.Narrative, Offset: < 0 } or Shift { From: From.Narrative, Sign: < 0 } or YearPart { Kind: PartKind.Season, Year: null, Which: not Which.Following };

    // News names its days by weekday and counts from its own day; history names years and goes on from there.
    private static bool TellsNews(IReadOnlyList<Expression> expressions)
    {
        var deictic = expressions.Count(x => x.Meaning is WeekdayOf or UnitFrom { From: From.Speech } or Shift { From: From.Speech } or Stretch { From: From.Speech }
            or DayPartOf { Day: WeekdayOf or UnitFrom { From: From.Speech } });
        var weekdays = expressions.Count(x => x.Meaning is WeekdayOf or DayPartOf { Day: WeekdayOf });
        var days = expressions.Count(x => x.Meaning is DateParts { Year: not null, Day: not null });
        return deictic * 10 > expressions.Count && (deictic > weekdays || weekdays > days);
    }

    // Where only a range is known, an expression has a date when both ends of the range give the same.
    private static (Reference? Earliest, Reference? Latest) SpeechOf(string text, PublicationDate published, Timex? saying)
    {
        if (saying is { IsOpen: false, Interval.Start: { } day })
        {
            var said = new Reference(AnchorKind.Quote, day, Words(text, saying));
            return (said, said);
        }

        const int longest = 2 * 366;
        if (published is { Date: null, Earliest: { } first, Latest: { } end } && Period.DaysBetween(first, end) > longest)
        {
            // A range of years tells a date without a year nothing, and of a history it is no range of speech.
            return (null, null);
        }

        var earliest = published.Date ?? (published.Latest is null ? null : published.Earliest);
        var latest = published.Date ?? (published.Earliest is null ? null : published.Latest);
        return (earliest is { } e ? new Reference(AnchorKind.Published, e, null) : null, latest is { } l ? new Reference(AnchorKind.Published, l, null) : null);
    }

    private static Timex Resolve(Expression expression, string text, (Reference? Earliest, Reference? Latest) speech, Told told, bool isQuoted, TaggingOptions options, Timex? rangeEnd = null)
    {
        Narrative narrative = null!;
        var first = Place(speech.Earliest);
        var (time, isAgreed) = (first, false);
        if (speech.Earliest?.Date != speech.Latest?.Date && Place(speech.Latest) is var last && AgreedTime.Of(first, last) is var agreed)
        {
            time = last.Value == first.Value && first.Interval is not null ? agreed ?? first : Place(null);
            // A date without a year may have it from the story; what counts from the moment of speech counts from nothing else.
            var countsFromSpeech = time != agreed && first.Interval != last.Interval && expression.Meaning is not DateParts;
            isAgreed = agreed is not null && time != agreed && (time.Interval is null || countsFromSpeech);
            time = isAgreed ? agreed! : countsFromSpeech && first.Interval is not null && last.Interval is not null ? time with { Interval = null } : time;
        }

        var mod = expression.Meaning.Mod;
        var interval = isAgreed ? time.Interval : Modifiers.Narrow(time.Interval, mod, time.Granularity);
        var anchor = isAgreed ? new Anchor(AnchorKind.Published, $"{TimexValue.Of(speech.Earliest!.Date)}/{TimexValue.Of(speech.Latest!.Date)}") : AnchorOf(text, expression.Meaning, time, speech.Earliest, narrative.Used, isQuoted);
        var words = text[expression.Start..expression.End];
        var clock = expression.Meaning switch { ClockTime at => at.Time, DayPartOf part => part.Time, _ => null };
        return new Timex
        {
            Start = expression.Start,
            End = expression.End,
            Text = words,
            Type = time.Type,
            Value = time.Value,
            Mod = mod,
            Quant = time.Quant,
            Freq = time.Freq,
            Interval = interval,
            Granularity = time.Granularity,
            Edtf = EdtfOf(time, expression.Meaning, clock),
            Rule = expression.Rule,
            Anchor = anchor,
            Operation = anchor.Value is not null && time.How.Length > 0 ? time.How : null,
            Explanation = Explanation.Of(Unwrapped.OneLine(words), time, mod, anchor),
            Time = clock,
            IsOpen = isAgreed,
        };

        CalendarTime Place(Reference? reference)
        {
            narrative = new Narrative(told, expression.Start, expression.Direction == Direction.Future, reference?.Sentence, rangeEnd);
            return new Placement(reference?.Date, narrative, expression.Direction, options).Of(expression.Meaning);
        }
    }

    // EDTF has words for "about", but none for "early" and "late"; "earlier this month" is some day of those that have gone by.
    private static Edtf? EdtfOf(CalendarTime time, Meaning meaning, TimeOfDay? clock)
    {
        if (time.Interval is not { } days || time.Type is TimexType.Duration or TimexType.Set)
        {
            return null;
        }

        var edtf = Edtf.Of(days, time.Granularity, meaning is UnitFrom { Side: not Side.Whole } ? Extent.Within : Extent.Throughout, clock);
        return meaning.Mod is TimexMod.Approx ? edtf?.Approximately() : edtf;
    }

    private static Anchor AnchorOf(string text, Meaning meaning, CalendarTime time, Reference? speech, Timex? previous, bool isQuoted)
    {
        if (IsAbsolute(meaning) || (time.Interval is null && time.Type is TimexType.Duration or TimexType.Set))
        {
            return Anchor.Absolute;
        }

        if (previous is not null)
        {
            return new Anchor(AnchorKind.Previous, previous.Value, Words(text, previous));
        }

        return speech is null ? new Anchor(isQuoted ? AnchorKind.Quote : AnchorKind.Published)
            : new Anchor(speech.Kind is AnchorKind.Previous ? speech.Kind : isQuoted ? AnchorKind.Quote : AnchorKind.Published, TimexValue.Of(speech.Date), speech.Text);
    }

    // The words of a date on one line, as they are read.
    private static string Words(string text, Timex told) => string.Join(' ', Unwrapped.OneLine(text[told.Start..told.End]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsAbsolute(Meaning meaning) => meaning switch
    {
        DateParts { Year: not null } or DecadeOf or CenturyOf or Length or Recurring or Given => true,
        YearPart { Year: { } year } => IsAbsolute(year),
        HolidayOf { Year: not null } => true,
        UnitAround around => IsAbsolute(around.Date),
        Between between => IsAbsolute(between.First) && IsAbsolute(between.Last),
        DayPartOf { Day: { } day } => IsAbsolute(day),
        ClockTime { Day: { } day } => IsAbsolute(day),
        _ => false,
    };
}
