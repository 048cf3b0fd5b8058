using NodaTime;
using Timeline.Recognition;
using Timeline.Text;

namespace Timeline.Reading;

/// <summary>What an article's text tells of its publication date: the clues that are weighed against those of the other articles.</summary>
/// <remarks>
/// One article says the same thing often: of each kind of clue only the first few count, and of dates with a year only the latest told as past
/// and the earliest told as to come. What embedded posts, pictures and notes say counts only where it is a full date.
/// </remarks>
internal sealed class DateClues
{
    private const int MostWeekdays = 4;
    private const int MostDates = 6;
    private const int MostMonths = 3;

    // News opens with what is new: further down, a weekday may be of any of the last days.
    private const int LeadParagraphs = 2;
    private const int LeadSentences = 4;
    private const int LongestOpening = 1000;

    // Weights are those under which the dates of articles that date themselves are most likely: what one clue tells, the next tells in part.
    private const double SecondWeekday = 0.9, LaterWeekday = 0.7, QuotedWeekday = 0.5, UntoldWeekday = 0.7;
    private const double LaterDate = 0.6;
    private const double Month = 0.5;
    private const double ToCome = 0.5;

    // A clue explains a date where it tells it from days some weeks around.
    private const int Around = 200;
    private const double LeastGain = 0.3;
    private const int MostExplained = 2;

    private readonly List<DateClue> _clues = [];

    public DateClues(RecognisedArticle article, IReadOnlyList<PublicationStamp> stamps)
    {
        var text = article.Structure.Text;
        foreach (var stamp in stamps)
        {
            if (stamp is { Year: null, Month: { } month, Day: { } day } && day <= CalendarSystem.Iso.GetDaysInMonth(2000, month))
            {
                StampedDay ??= (month, day);
                _clues.Add(new DayOfYearClue(stamp.Start, stamp.End, 1, month, day, null, stamp.Place == StampPlace.Dateline ? Lags.Dateline : Lags.Stamp));
            }
        }

        var told = new Telling();
        foreach (var place in Places.Of(article))
        {
            if (!stamps.Any(stamp => stamp.Start <= place.Expression.Start && place.Expression.End <= stamp.End))
            {
                Add(text, place, told);
            }
        }

        var isDeictic = told.IsDeictic;
        _clues.AddRange(told.Weekdays.Select(clue => isDeictic ? clue with { Place = OfDeictic(clue.Place) } : clue));
        AddLatest(told);
    }

    /// <summary>The clues.</summary>
    public IReadOnlyList<DateClue> All => _clues;

    /// <summary>The day of a stamp that says no year: "Jan. 29"; null where there is none.</summary>
    public (int Month, int Day)? StampedDay { get; }

    /// <summary>The day, or the first day of the year, that is told last in time as past; where none is, that told as to come; null where no year is told.</summary>
    public LocalDate? Era { get; private set; }

    /// <summary>The day that is told last in time as past, where that is told in full.</summary>
    public LocalDate? LatestDay { get; private set; }

    /// <summary>The log-likelihood of each day, up to a constant.</summary>
    public double[] Weigh(CandidateDays days)
    {
        var logs = new double[days.Count];
        foreach (var clue in _clues)
        {
            clue.AddTo(logs, days);
        }

        return logs;
    }

    /// <summary>The words that told most of where in a stretch of days an article was published: "“Wednesday night” and “April 20”"; where its own tell nothing, that others do.</summary>
    public string Explain(string text, LocalDate first, LocalDate last)
    {
        var around = CandidateDays.Between(first.Shifted(-Around) ?? first, last.Shifted(Around) ?? last);
        var (from, to) = (around.IndexOf(first), around.IndexOf(last) + 1);
        var telling = _clues.Select(clue => (clue, Gain: Gain(clue))).Where(told => told.Gain > LeastGain).OrderByDescending(told => told.Gain).ThenBy(told => told.clue.Start).Take(MostExplained)
            .OrderBy(told => told.clue.Start).Select(told => $"“{string.Join(' ', Unwrapped.OneLine(text[told.clue.Start..told.clue.End]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}”").ToList();
        return telling.Count == 0 ? "the articles around it" : string.Join(" and ", telling);

        double Gain(DateClue clue)
        {
            var logs = new double[around.Count];
            clue.AddTo(logs, around);
            return logs[from..to].Max() - logs.Average();
        }
    }

    private void Add(string text, Place place, Telling told)
    {
        var expression = place.Expression;
        if (CalendarDay.Of(expression.Meaning) is { Year: { } year } full)
        {
            if (place.IsStory || full.Day is not null)
            {
                told.Add(place, year, full);
            }
        }
        else if (!place.IsStory || place.IsListed)
        {
            // What stands in a list of days counts from its own day.
            return;
        }
        else if (CalendarDay.WeekdayOf(expression.Meaning) is { } weekday)
        {
            AddWeekday(text, place, weekday.Day, told);
        }
        else if (!place.IsQuoted && CalendarDay.Of(expression.Meaning) is { Month: { } month } date)
        {
            AddDate(place, month, date);
        }
        else if (!place.IsQuoted && (expression.Meaning is DayPartOf { Day: UnitFrom { Unit: Unit.Day, From: From.Speech } } or UnitFrom { Unit: Unit.Day, From: From.Speech }))
        {
            told.IsDeictic = true;
        }
    }

    private static void AddWeekday(string text, Place place, IsoDayOfWeek weekday, Telling told)
    {
        var expression = place.Expression;
        var isToCome = expression.Direction == Direction.Future;
        if (place.IsQuoted && (isToCome || expression.Direction == Direction.Unknown))
        {
            return;
        }

        // "Friday's march" names an event that any day may tell of.
        if (text.AsSpan(expression.End) is ['\'' or '’', 's', ..] && !isToCome)
        {
            return;
        }

        if (!told.Seen.Add((weekday, isToCome, place.IsQuoted)))
        {
            return;
        }

        var before = place.IsQuoted || isToCome ? 0 : told.WeekdaysTold++;
        var (telling, weight) = place switch
        {
            { IsQuoted: true } => (WeekdayPlace.Quoted, QuotedWeekday),
            _ when isToCome => (WeekdayPlace.ToCome, ToCome),
            _ when before >= MostWeekdays => (WeekdayPlace.Later, 0),
            _ when expression.Direction == Direction.Unknown => (WeekdayPlace.Untold, UntoldWeekday),
            _ when before == 1 => (WeekdayPlace.Second, SecondWeekday),
            _ when before > 1 => (WeekdayPlace.Later, LaterWeekday),
            { IsLead: true } => (WeekdayPlace.Lead, 1),
            { IsOpening: true } => (WeekdayPlace.Opening, 1),
            _ => (WeekdayPlace.Rest, 1.0),
        };
        if (weight > 0)
        {
            told.Weekdays.Add(new(expression.Start, expression.End, weight, weekday, telling, isToCome ? WeekdayManner.Plain : MannerOf(text, expression)));
        }
    }

    /// <summary>How a weekday is told: with a verb of saying a few words before or just behind it, or at night.</summary>
    private static WeekdayManner MannerOf(string text, Expression expression)
    {
        const int before = 30, behind = 16;
        if (expression.Meaning is DayPartOf { Part: DayPart.Night or DayPart.Evening or DayPart.Dusk } or ClockTime { Hour: >= 19 })
        {
            return WeekdayManner.AtNight;
        }

        var start = Math.Max(0, expression.Start - before);
        return Verbs.Quotes(text.AsSpan(start, expression.Start - start)) || Verbs.Quotes(text.AsSpan(expression.End, Math.Min(behind, text.Length - expression.End)))
            ? WeekdayManner.Said : WeekdayManner.Plain;
    }

    private void AddDate(Place place, int month, DateParts date)
    {
        var expression = place.Expression;
        if (date.Day is { } day)
        {
            var dates = _clues.OfType<DayOfYearClue>().ToList();
            if (dates.Count < MostDates && dates.TrueForAll(known => (known.Month, known.Day) != (month, day)) && day <= CalendarSystem.Iso.GetDaysInMonth(2000, month))
            {
                var lags = LagsOf(expression.Direction, isFirstOfLead: place.IsLead && dates.Count == 0);
                _clues.Add(new DayOfYearClue(expression.Start, expression.End, dates.Count == 0 ? 1 : LaterDate, month, day, date.Weekday, lags));
            }
        }
        else if (expression.Direction != Direction.Unknown && _clues.OfType<MonthClue>().ToList() is var months && months.Count < MostMonths && months.TrueForAll(known => known.Month != month))
        {
            _clues.Add(new MonthClue(expression.Start, expression.End, Month, month, expression.Direction == Direction.Future ? Lags.MonthToCome : Lags.PastMonth));
        }
    }

    private static DayLags LagsOf(Direction direction, bool isFirstOfLead) => (direction, isFirstOfLead) switch
    {
        (Direction.Future, true) => Lags.ToComeInLead,
        (Direction.Future, false) => Lags.ToCome,
        (Direction.Unknown, true) => Lags.UntoldInLead,
        (Direction.Unknown, false) => Lags.Untold,
        (Direction.PlainPast, true) => Lags.PlainPastInLead,
        (_, true) => Lags.PastInLead,
        (_, false) => Lags.Past,
    };

    private void AddLatest(Telling told)
    {
        if (told.Latest is { } latest)
        {
            _clues.Add(latest.Day is { } day ? new DateTold(latest.Expression.Start, latest.Expression.End, 1, day, latest.Lags)
                : new YearClue(latest.Expression.Start, latest.Expression.End, 1, latest.Year, IsToCome: false));
        }

        if (told.Earliest is { } earliest)
        {
            _clues.Add(earliest.Day is { } day ? new DateTold(earliest.Expression.Start, earliest.Expression.End, ToCome, day, earliest.Lags)
                : new YearClue(earliest.Expression.Start, earliest.Expression.End, ToCome, earliest.Year, IsToCome: true));
        }

        LatestDay = told.Latest?.Day;
        Era = (told.Latest ?? told.Earliest) is { } era ? era.Day ?? new LocalDate(era.Year, 1, 1) : null;
    }

    private static WeekdayPlace OfDeictic(WeekdayPlace place) => place switch
    {
        WeekdayPlace.Lead => WeekdayPlace.LeadOfDeictic,
        WeekdayPlace.Opening => WeekdayPlace.OpeningOfDeictic,
        WeekdayPlace.Rest => WeekdayPlace.RestOfDeictic,
        WeekdayPlace.ToCome => WeekdayPlace.ToComeOfDeictic,
        _ => place,
    };

    /// <summary>What has been told so far.</summary>
    private sealed class Telling
    {
        public HashSet<(IsoDayOfWeek Day, bool IsToCome, bool IsQuoted)> Seen { get; } = [];

        public List<WeekdayClue> Weekdays { get; } = [];

        public int WeekdaysTold { get; set; }

        /// <summary>Whether the narrator says "today".</summary>
        public bool IsDeictic { get; set; }

        public (Expression Expression, int Year, LocalDate? Day, DayLags Lags)? Latest { get; private set; }

        public (Expression Expression, int Year, LocalDate? Day, DayLags Lags)? Earliest { get; private set; }

        public void Add(Place place, int year, DateParts parts)
        {
            var expression = place.Expression;
            if (year is < 1 or > 9997)
            {
                return;
            }

            LocalDate? day = parts is { Month: { } month, Day: { } of } && of <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, of) : null;
            if (expression.Direction == Direction.Future)
            {
                if (Earliest is not { } known || year < known.Year || (year == known.Year && day < known.Day))
                {
                    Earliest = (expression, year, day, Lags.EarliestToCome);
                }
            }
            else if (Latest is not { } known || year > known.Year || (year == known.Year && day is not null && !(day <= known.Day)))
            {
                Latest = (expression, year, day, parts.Weekday is not null ? Lags.LatestWithWeekday : place.IsLead ? Lags.LatestInLead : Lags.Latest);
            }
        }
    }

    /// <summary>An expression and where in the article it stands.</summary>
    private readonly record struct Place(Expression Expression, bool IsStory, bool IsListed, bool IsQuoted, bool IsLead, bool IsOpening);

    private static class Places
    {
        public static IEnumerable<Place> Of(RecognisedArticle article)
        {
            var (_, layout, sentences, quotations) = article.Structure;
            var story = layout.Lines.FirstOrDefault(line => line.Kind == LineKind.Body).Start;
            var (line, paragraphs, sentence, quotation) = (0, 0, 0, 0);
            foreach (var expression in article.Expressions)
            {
                for (; line < layout.Lines.Count && layout.Lines[line].Start <= expression.Start; line++)
                {
                    paragraphs += layout.Lines[line].Kind == LineKind.Body ? 1 : 0;
                }

                while (sentence < sentences.Count && sentences[sentence].End <= expression.Start)
                {
                    sentence++;
                }

                while (quotation < quotations.Count && quotations[quotation].End <= expression.Start)
                {
                    quotation++;
                }

                yield return new(
                    expression,
                    layout.At(expression.Start) is LineKind.Body or LineKind.Headline or LineKind.Subhead,
                    article.Chronology.At(expression.Start) is not null,
                    quotation < quotations.Count && quotations[quotation].Start < expression.Start,
                    paragraphs <= LeadParagraphs && sentence < LeadSentences,
                    expression.Start - story < LongestOpening);
            }
        }
    }
}
