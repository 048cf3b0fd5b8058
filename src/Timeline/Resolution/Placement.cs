using NodaTime;
using Timeline.Recognition;

namespace Timeline.Resolution;

/// <summary>
/// Puts a meaning on the calendar. The operators are those of the recognition's <see cref="Meaning"/>; each takes the moment it counts
/// from and gives back whole calendar units, null where the moment isn't known.
/// </summary>
/// <param name="speech">The moment of speech, or null where it isn't known.</param>
/// <param name="narrative">What the text has told so far.</param>
/// <param name="direction">Where the clause points.</param>
/// <param name="options">What to take where it doesn't.</param>
internal sealed class Placement(LocalDate? speech, Narrative narrative, Direction direction, TaggingOptions options)
{
    private TimeBias WeekdayBias => Toward(options.WeekdayBias);

    private TimeBias DateBias => Toward(options.DateBias);

    /// <summary>The calendar time of a meaning, or its value with X where it has no place.</summary>
    public CalendarTime Of(Meaning meaning)
    {
        try
        {
            return Place(meaning);
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            // Beyond the calendar's years (−9998 to 9999), and where it would end before it starts, there is a value's shape and no interval.
            return Unplaced(meaning);
        }
    }

    // The clause goes before the policy for clauses that don't tell.
    private TimeBias Toward(TimeBias policy) => direction switch { Direction.Unknown => policy, Direction.Future => TimeBias.Future, _ => TimeBias.Past };

    private LocalDate? Told(Granularity granularity) => narrative.Last(granularity)?.Start;

    private CalendarTime Place(Meaning meaning) => meaning switch
    {
        DateParts parts => Date(parts),
        WeekdayOf weekday => Weekday(weekday) ?? Unplaced(meaning),
        YearMonthOf month => Month(month) ?? Unplaced(meaning),
        YearPart part => Part(part) ?? Unplaced(meaning),
        DecadeOf { BeforeChrist: true } decade => CalendarTime.Decade(1 - decade.FirstYear),
        DecadeOf decade => CalendarTime.Decade(decade.CenturyKnown ? decade.FirstYear : 1900 + decade.FirstYear),
        CenturyOf { BeforeChrist: true } century => CalendarTime.Century(1 - century.Number),
        CenturyOf century => CalendarTime.Century(century.Number),
        UnitFrom unit => From(unit) ?? Unplaced(meaning),
        Corresponding period => Corresponding(period) ?? Unplaced(meaning),
        UnitAround around => Of(around.Date) is { Interval.Start: { } date } ? InUnit(date, around.Unit, "") : Unplaced(meaning),
        Shift shift => Shifted(shift) ?? Unplaced(meaning),
        Stretch stretch => Stretched(stretch),
        Ahead ahead => AheadOf(ahead),
        Length length => Duration(length),
        DayPartOf part => OnDay(part.Day, TimexValue.Of(part.Part)),
        ClockTime clock => OnDay(clock.Day, TimexValue.Of(clock), clock.IsDayBefore ? -1 : 0),
        HolidayOf holiday => Holiday(holiday) ?? Unplaced(meaning),
        Recurring recurring => new CalendarTime(TimexType.Set, recurring.Each is Length each ? TimexValue.Length(each.Amount, each.Unit) : Unplaced(recurring.Each).Value, null, Granularity.Range)
        { Quant = recurring.Quant, Freq = recurring.Freq },
        Unmeasured => new CalendarTime(TimexType.Duration, "PXX", null, Granularity.Range),
        Between between => Between(between),
        Given given => new CalendarTime(given.Type, given.Value, given.Days, given.Days is { IsDay: true } ? Granularity.Day : Granularity.Range),
        ThatTime => narrative.Last(Granularity.Year) is { } days && narrative.Used is { } told ? new CalendarTime(TimexType.Date, told.Value.Split('T')[0], days, told.Granularity, "the same as") : Unplaced(meaning),
        Vague vague => new CalendarTime(TimexType.Date, vague.Time switch { VagueTime.Past => "PAST_REF", VagueTime.Present => "PRESENT_REF", _ => "FUTURE_REF" }, null, Granularity.Range),
        _ => new CalendarTime(TimexType.Date, "XXXX", null, Granularity.Range),
    };

    // The value with X for what isn't known.
    private static CalendarTime Unplaced(Meaning meaning) => meaning switch
    {
        DateParts { Month: { } month, Day: { } day } parts => None(FormattableString.Invariant($"{Year(parts)}-{month:00}-{day:00}"), Granularity.Day),
        DateParts { Month: { } month } parts => None(FormattableString.Invariant($"{Year(parts)}-{month:00}"), Granularity.Month),
        DateParts { Day: { } day } => None(FormattableString.Invariant($"XXXX-XX-{day:00}"), Granularity.Day),
        DateParts parts => None(Year(parts), Granularity.Year),
        WeekdayOf weekday => None(FormattableString.Invariant($"XXXX-WXX-{(int)weekday.Day}"), Granularity.Day),
        YearMonthOf month => None(FormattableString.Invariant($"XXXX-{month.Month:00}"), Granularity.Month),
        YearPart { Kind: PartKind.Season } season => None($"XXXX-{CalendarTime.SeasonCode(season.Number)}", Granularity.Season),
        YearPart { Kind: PartKind.Half } half => None(FormattableString.Invariant($"XXXX-H{half.Number}"), Granularity.HalfYear),
        YearPart part => None(FormattableString.Invariant($"XXXX-Q{part.Number}"), Granularity.Quarter),
        Corresponding { Unit: Unit.Quarter } period => None((period.Year is { } year ? TimexValue.Of(year) : "XXXX") + "-QX", Granularity.Quarter),
        UnitFrom { Unit: <= Unit.Day } or HolidayOf => None("XXXX-XX-XX", Granularity.Day),
        UnitFrom { Unit: Unit.Week or Unit.Weekend or Unit.Fortnight } => None("XXXX-WXX", Granularity.Week),
        UnitFrom { Unit: Unit.Month } => None("XXXX-XX", Granularity.Month),
        Shift shift => None(shift.Amount.IsWhole ? "XXXX" : shift.Sign < 0 ? "PAST_REF" : "FUTURE_REF", Granularity.Year),
        DayPartOf { Day: { } day } part => new CalendarTime(TimexType.Time, Unplaced(day).Value + TimexValue.Of(part.Part), null, Granularity.Time),
        ClockTime { Day: null } clock => new CalendarTime(TimexType.Time, TimexValue.Of(clock), null, Granularity.Time),
        DayPartOf part => new CalendarTime(TimexType.Time, "XXXX-XX-XX" + TimexValue.Of(part.Part), null, Granularity.Time),
        _ => None("XXXX", Granularity.Year),
    };

    private static CalendarTime None(string value, Granularity granularity) => new(TimexType.Date, value, null, granularity);

    private static string Year(DateParts parts) => parts.Year is { } year ? TimexValue.Of(year) : "XXXX";

    private CalendarTime Date(DateParts parts) => parts switch
    {
        { Year: { } y, Month: { } m, Day: { } d } => CalendarTime.Day(new LocalDate(y, m, d)),
        { Year: { } y, Month: { } m } => CalendarTime.Month(y, m),
        { Year: { } y } => CalendarTime.Year(y),
        { Month: { } m, Day: { } d } => Nearest(m, d, parts.Weekday) is { } day ? Sought(CalendarTime.Day(day)) : Unplaced(parts),
        { Month: { } m } => Nearest(m, null, null) is { } first ? Sought(CalendarTime.Month(first.Year, m)) : Unplaced(parts),
        { Day: { } d } => DayOfMonth(d) is { } day ? Told(Granularity.Month) is null ? Sought(CalendarTime.Day(day)) : CalendarTime.Day(day, "the first such day in or after the month of") : Unplaced(parts),
        _ => Unplaced(parts),
    };

    // What a date without a year, which comes round again and again, was looked for by.
    private CalendarTime Sought(CalendarTime found) => found with
    {
        How = speech is not { } now ? "the one nearest in the story to"
            : DateBias == TimeBias.Past && found.Interval?.Start <= now ? "the latest one up to"
            : DateBias == TimeBias.Future && found.Interval?.End >= now ? "the first one from"
            : "the one nearest to",
    };

    // The day of a year-less date: the clause's direction picks the year; where it tells nothing, the nearest year does.
    private LocalDate? Nearest(int month, int? day, IsoDayOfWeek? weekday)
    {
        if (speech is { } now)
        {
            var candidates = Enumerable.Range(now.Year - 6, 13).Where(year => day is null || day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
                .Select(year => new LocalDate(year, month, day ?? 1)).ToList();
            var fitting = candidates.Where(date => weekday is null || date.DayOfWeek == weekday).ToList();
            candidates = fitting.Count > 0 ? fitting : candidates;
            var today = day is null ? new LocalDate(now.Year, now.Month, 1) : now;
            var directed = weekday is not null && fitting.Count > 0 ? [] : DateBias switch
            {
                TimeBias.Past => candidates.Where(date => date <= today).TakeLast(1),
                TimeBias.Future => candidates.Where(date => date >= today).Take(1),
                _ => [],
            };

            // The tense of other verbs is weak evidence for a date most of a year away where the other side of today is near.
            // "extended to Nov. 20", told on November 2, is of this month whatever its tense.
            var near = direction == Direction.PlainPast ? 330 : 270;

            // "Concerts in July", told in June, are ahead whatever the tense: those of the year before would be "last July".
            const int lastMonth = 320;

            // Of two dates half a year away news means the one that was.
            const int fromNews = 40;
            return directed.Cast<LocalDate?>().FirstOrDefault() is { } found && (direction == Direction.Unknown || (day is null && (found >= today || Period.DaysBetween(found, today) < lastMonth)) || (day is not null && Math.Abs(Period.DaysBetween(found, today)) < near)) ? found
                : candidates.Count == 0 ? null : candidates.MinBy(date => (Math.Abs(Period.DaysBetween(date, today)) + (date > today ? fromNews : 0), date > today));
        }

        if (narrative.Partner is { Start: { } end })
        {
            return Enumerable.Range(end.Year - 1, 2).Where(year => day is null || day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
                .Select(year => (LocalDate?)new LocalDate(year, month, day ?? 1)).LastOrDefault(date => date <= end);
        }

        return InStory(year => day is null || day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day ?? 1) : null);
    }

    // A text without a publication date tells onwards, mostly in the year it is in, and in the years of its heading as long as it is there.
    private LocalDate? InStory(Func<int, LocalDate?> inYear)
    {
        const int outside = 1000;
        if (narrative.Story() is not { Start: { } start } last)
        {
            return null;
        }

        var years = narrative.Section is { } named && named.Contains(last) ? named : last;
        return Enumerable.Range(start.Year - 1, 3).Select(inYear).OfType<LocalDate>().Cast<LocalDate?>()
            .MinBy(date => last.Contains(date!.Value) ? -1 : Distance(start, date.Value) + (years.Contains(date.Value) ? 0 : outside));
    }

    // Another year is further away, and the one before more so.
    private static int Distance(LocalDate from, LocalDate to)
    {
        const int otherYear = 60;
        return Math.Abs(Period.DaysBetween(from, to)) + (to.Year == from.Year ? 0 : to > from ? otherYear : 3 * otherYear);
    }

    private LocalDate? DayOfMonth(int day)
    {
        var from = Told(Granularity.Month) ?? speech;
        for (var month = 0; from is { } date && month < 12; month++)
        {
            var candidate = date.PlusMonths(speech is null || DateBias == TimeBias.Future || Told(Granularity.Month) is not null ? month : -month);
            if (day <= CalendarSystem.Iso.GetDaysInMonth(candidate.Year, candidate.Month))
            {
                var found = new LocalDate(candidate.Year, candidate.Month, day);
                if (Told(Granularity.Month) is not null || (DateBias == TimeBias.Future ? found >= date : found <= date))
                {
                    return found;
                }
            }
        }

        return null;
    }

    // "That Tuesday" goes back to one that the story has told, over a few days told since.
    private const int DaysOfThat = 9;

    private CalendarTime? Weekday(WeekdayOf weekday)
    {
        var day = weekday.Day;
        return weekday.Which switch
        {
            Which.Following when Told(Granularity.Day) is { } from => CalendarTime.Day(from.Next(day), $"the next {day}"),
            Which.Previous when Told(Granularity.Day) is { } from => CalendarTime.Day(from.Previous(day), $"the {day} before"),
            Which.That when Told(Granularity.Week) is { } near && narrative.Same(day) is { } same && Math.Abs(Period.DaysBetween(same, near)) <= DaysOfThat => CalendarTime.Day(same, $"the {day} told before, near"),
            Which.That when Told(Granularity.Week) is { } from => CalendarTime.Day(NotAhead(InWeek(from, day)), $"the {day} of the week of"),
            _ when speech is null && narrative.IsHistory && Told(Granularity.Day) is { } from => narrative.Same(day) is { } known && Math.Abs(Period.DaysBetween(known, from)) <= 7
                ? CalendarTime.Day(known, $"the {day} told before, near")
                : CalendarTime.Day(from.PlusDays(-1).Next(day), $"the first {day} from"),
            _ when speech is null => null,
            Which.Last or Which.Previous => CalendarTime.Day(speech!.Value.Previous(day), $"the last {day} before"),
            Which.Next or Which.Following => CalendarTime.Day(speech!.Value.Next(day), $"the next {day} after"),
            Which.This => CalendarTime.Day(direction == Direction.Future ? speech!.Value.PlusDays(-1).Next(day) : InWeek(speech!.Value, day), $"the {day} of the week of"),
            _ when direction == Direction.Unknown && narrative.Same(day) is { } known && Math.Abs(Period.DaysBetween(known, speech!.Value)) <= 7 => CalendarTime.Day(known, $"the {day} told before, near"),
            _ when speech is { } now && weekday.Since is { } first && WeekdayBias == TimeBias.Future => CalendarTime.Day(now.PlusDays(-1).Next(first).Next(day), $"the first {day} behind the first {first} from"),
            _ when speech is { } now && weekday.Until is { } last && WeekdayBias != TimeBias.Future => CalendarTime.Day(now.PlusDays(1).Previous(last).Previous(day), $"the {day} before the latest {last} up to"),
            _ => WeekdayBias switch
            {
                TimeBias.Future => CalendarTime.Day(speech!.Value.PlusDays(-1).Next(day), $"the first {day} from"),
                TimeBias.Nearest => CalendarTime.Day(speech!.Value.PlusDays(-4).Next(day), $"the {day} nearest to"),
                _ => CalendarTime.Day(speech!.Value.PlusDays(1).Previous(day), $"the latest {day} up to"),
            },
        };
    }

    // "That Saturday", told of what was, has not yet to come.
    private LocalDate NotAhead(LocalDate day) => speech is { } now && day > now && direction != Direction.Future ? day.PlusWeeks(-1) : day;

    private LocalDate InWeek(LocalDate day, IsoDayOfWeek weekday) => day.PlusDays(1).Previous(options.WeekStart).PlusDays(-1).Next(weekday);

    private CalendarTime? Month(YearMonthOf month)
    {
        if (month.Which == Which.That)
        {
            return Told(Granularity.Year) is { } from ? InYear(from.Year, "in the year of") : null;
        }

        if ((speech ?? (narrative.IsHistory ? narrative.Story()?.Start : null)) is not { } now)
        {
            return null;
        }

        var year = month.YearOffset is { } offset ? now.Year + offset : month.Which switch
        {
            Which.Last => month.Month < now.Month ? now.Year : now.Year - 1,
            Which.Next => month.Month > now.Month ? now.Year : now.Year + 1,
            _ => now.Year,
        };
        return InYear(year, (month.YearOffset is null ? month.Which : Which.Bare, year - now.Year) switch
        {
            (Which.Last, _) => "the last one before",
            (Which.Next, _) => "the next one after",
            (_, -1) => "in the year before",
            (_, 1) => "in the year after",
            _ => "in the year of",
        });

        CalendarTime InYear(int of, string how) => month.Day is { } day ? CalendarTime.Day(new LocalDate(of, month.Month, day), how) : CalendarTime.Month(of, month.Month, how);
    }

    private CalendarTime? Part(YearPart part)
    {
        if (part.Year is not null && Of(part.Year) is { Interval.Start: { } start } named)
        {
            return InYear(start.Year, named.How.Length > 0 ? "in " + named.How : "");
        }

        if ((speech ?? narrative.Story()?.Start) is not { } now)
        {
            return null;
        }

        if (speech is null && part.Which == Which.Bare)
        {
            return InStory(year => InYear(year, "")?.Interval?.Start) is { } begins ? InYear(begins.Year, "in the year of") : null;
        }

        if (part.Which is Which.Previous or Which.Following)
        {
            var last = narrative.Last(Granularity.Year) ?? DateSpan.Of(now);
            var from = last.Start!.Value;
            var pieces = Enumerable.Range(from.Year - 2, 5).Select(year => InYear(year, part.Which == Which.Previous ? "the one before" : "the one after")).OfType<CalendarTime>().Where(piece => !piece.Interval!.Value.Contains(last));
            return part.Which == Which.Previous ? pieces.LastOrDefault(piece => piece.Interval!.Value.Start < from) : pieces.FirstOrDefault(piece => piece.Interval!.Value.Start > from);
        }

        if (part.Which == Which.That)
        {
            return InYear((Told(Granularity.Year) ?? now).Year, "in the year of");
        }

        // The nearest such part that has begun, or that is still to come where the clause says so.
        var candidates = Enumerable.Range(now.Year - 2, 5).Select(year => InYear(year, HowSought())).OfType<CalendarTime>().ToList();
        return part.Which switch
        {
            Which.Last => candidates.LastOrDefault(c => c.Interval!.Value.End < now),
            Which.Next => candidates.FirstOrDefault(c => c.Interval!.Value.Start > now),
            Which.This => candidates.FirstOrDefault(c => c.Interval!.Value.Start!.Value.Year == now.Year - (IsBehind(now) ? 1 : 0)),
            _ when DateBias == TimeBias.Future => Ahead(candidates.FirstOrDefault(c => c.Interval!.Value.End >= now), candidates.LastOrDefault(c => c.Interval!.Value.End < now)),
            _ => candidates.LastOrDefault(c => c.Interval!.Value.Start <= now),
        };

        // "It rose this autumn", said in February, is of the one just over.
        bool IsBehind(LocalDate today) => part.Kind == PartKind.Season && direction is Direction.Past or Direction.PlainPast && InYear(today.Year, "")?.Interval?.Start > today && today.Month < 4;

        // "expects to report a third-quarter loss", said in November, is of the quarter just over.
        CalendarTime? Ahead(CalendarTime? ahead, CalendarTime? behind) =>
            part.Kind == PartKind.Quarter && ahead?.Interval is { Start: { } start } && behind?.Interval is { End: { } end } && Period.DaysBetween(end, now) < Period.DaysBetween(now, start)
                ? behind : ahead is null ? null : Sought(ahead);

        string HowSought() => part.Which switch
        {
            Which.Last => "the last one before",
            Which.Next => "the next one after",
            Which.This => "in the year of",
            _ => "the latest one up to",
        };

        CalendarTime? InYear(int year, string how) => part.Kind switch
        {
            PartKind.Quarter => CalendarTime.Quarter(year, part.Number, how),
            PartKind.Half => CalendarTime.Half(year, part.Number, how),
            PartKind.Season => CalendarTime.Season(year, part.Number, how),
            _ => CalendarTime.Year(year, how),
        };
    }

    private CalendarTime? From(UnitFrom unit)
    {
        var granularity = GranularityOf(unit.Unit);
        var from = unit.From switch
        {
            Recognition.From.Narrative => Told(granularity) ?? (unit is { Unit: Unit.Day, Offset: 0 } && narrative.Last(Granularity.Year)?.End < speech ? null : speech),
            Recognition.From.Story => direction == Direction.Future ? speech ?? Told(granularity) : Told(granularity) ?? speech,
            Recognition.From.Either => speech ?? Told(granularity),
            _ => speech ?? (narrative.IsHistory ? Told(granularity) : null),
        };
        if (from is not { } moment)
        {
            return null;
        }

        var how = unit.Offset switch
        {
            0 => $"the {Name(unit.Unit)} of",
            -1 => $"the {Name(unit.Unit)} before",
            1 => $"the {Name(unit.Unit)} after",
            _ => FormattableString.Invariant($"{Math.Abs(unit.Offset)} {Name(unit.Unit)}s {(unit.Offset < 0 ? "before" : "after")}"),
        };
        if (unit.IsBare)
        {
            // A weekend that has not come yet is the last one, unless the clause looks ahead.
            const int nearer = -2;
            return WeekdayBias == TimeBias.Future || moment.DayOfWeek >= IsoDayOfWeek.Saturday ? InUnit(moment, unit.Unit, "the weekend of the week of")
                : WeekdayBias == TimeBias.Nearest ? InUnit(moment.PlusDays(nearer), unit.Unit, "the weekend nearest to")
                : InUnit(moment.PlusDays(-7), unit.Unit, "the weekend before");
        }

        var time = InUnit(Plus(moment, unit.Unit, unit.Offset), unit.Unit, how);
        return time.Interval is not { } interval ? time : unit.Side switch
        {
            Side.Before when interval.Contains(moment) => time with { Interval = new(interval.Start, moment), How = $"in the {Name(unit.Unit)} of, and up to," },
            Side.After when interval.Contains(moment) => time with { Interval = new(moment, interval.End), How = $"in the {Name(unit.Unit)} of, and from," },
            _ => time,
        };
    }

    private CalendarTime Between(Between between)
    {
        var (first, last) = (Of(between.First), Of(between.Last));
        DateSpan? days = first.Interval is { Start: { } start } && last.Interval is { End: { } end } && start <= end ? new DateSpan(start, end) : null;
        return new(TimexType.Duration, between.Length, days, Granularity.Range, first.How.Length + last.How.Length > 0 ? "between dates placed by" : "");
    }

    // "the quarter" of a report is the one it told last, else the one that was over last.
    private CalendarTime? Corresponding(Corresponding period)
    {
        var told = period.Unit == Unit.Quarter ? Reported(narrative.Quarter(isNear: false)) : Told(GranularityOf(period.Unit));
        var (reported, isTold) = (told ?? (period.Unit == Unit.Quarter ? speech?.PlusMonths(-3) : speech), told is not null);
        return reported is not { } start ? null
            : InUnit(period.Year is { } year ? start.With(date => new LocalDate(year, date.Month, 1)) : start.PlusYears(-period.YearsBack), period.Unit,
                period.YearsBack > 0 ? "the same " + Name(period.Unit) + " of the year before" : period.Year is not null ? $"in that year, the same {Name(period.Unit)} as" : isTold ? "the same as" : "the last one that was over by");
    }

    private LocalDate? Reported(DateSpan? quarter) => quarter is { Start: { } start, End: { } end } && (speech is null || end < speech) ? start : null;

    // "up from $3 million a year ago", where a quarter is compared, is that quarter a year ago.
    private CalendarTime? Compared(Shift shift) =>
        shift is { Unit: Unit.Year, Sign: < 0, Amount: { Number: 1, High: null } } && narrative.Quarter(isNear: true) is { Start: { } compared }
            ? InUnit(compared.PlusYears(-1), Unit.Quarter, "the same quarter of the year before") : null;

    private CalendarTime? Shifted(Shift shift)
    {
        if (Compared(shift) is { } compared)
        {
            return compared;
        }

        var granularity = GranularityOf(shift.Unit);
        var from = shift.From == Recognition.From.Narrative ? Told(granularity) ?? speech : speech;
        if (from is not { } moment || shift.Amount is not { Number: { } number, High: null })
        {
            return null;
        }

        var sign = shift.Sign;
        var how = $"{number.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture)} {Name(shift.Unit)}{(number == 1 ? "" : "s")} {(sign < 0 ? "before" : "after")}";
        if (shift.Unit < Unit.Day)
        {
            var whole = shift.Unit == Unit.Hour && number < 24 ? 0 : (int)Math.Min(number / (shift.Unit == Unit.Hour ? 24 : shift.Unit == Unit.Minute ? 1440 : 86400), 100_000);
            return CalendarTime.Day(moment.PlusDays(sign * whole), how) with { Granularity = Granularity.Time };
        }

        var (unit, steps) = number == decimal.Truncate(number) ? (shift.Unit, number)
            : shift.Unit switch
            {
                Unit.Year => (Unit.Month, decimal.Round(number * 12)),
                Unit.Decade => (Unit.Year, decimal.Round(number * 10)),
                Unit.Century => (Unit.Year, decimal.Round(number * 100)),
                _ => (Unit.Day, decimal.Round(number * (shift.Unit switch { Unit.Week => 7, Unit.Month => 30.4m, _ => 1 }))),
            };
        if (steps > 100_000)
        {
            return null;
        }

        // What news tells of the past is over: a "two decades later" that has yet to come counts from a date that the text doesn't tell so plainly.
        const int slack = 31;
        var time = InUnit(Plus(moment, unit, sign * (int)steps), unit > Unit.Year ? Unit.Year : unit, how);
        return shift.From == Recognition.From.Narrative && direction != Direction.Future && time.Interval?.Start > speech?.PlusDays(slack) ? null : time;
    }

    private CalendarTime Stretched(Stretch stretch)
    {
        var length = Duration(stretch.Amount, stretch.Unit);
        var from = stretch.From == Recognition.From.Narrative ? Told(Granularity.Day) : speech;
        if (from is not { } moment || stretch.Amount is not { Number: { } number } || number > 10_000 || stretch.Unit < Unit.Day || number != decimal.Truncate(number))
        {
            return length;
        }

        var other = Plus(moment, stretch.Unit, stretch.Sign * (int)number);
        return length with { Interval = stretch.Sign < 0 ? new DateSpan(other, moment) : new DateSpan(moment, other), How = stretch.Sign < 0 ? "reaching back from" : "reaching on from" };
    }

    private CalendarTime AheadOf(Ahead ahead)
    {
        var length = Duration(ahead.Amount, ahead.Unit);
        if (direction != Direction.Future || speech is not { } now || ahead.Amount is not { Number: { } low } || ahead.Unit < Unit.Day || (ahead.Amount.High ?? low) > 1000 || low != decimal.Truncate(low))
        {
            return length;
        }

        var (first, last) = (Plus(now, ahead.Unit, (int)low), Plus(now, ahead.Unit, (int)(ahead.Amount.High ?? low)));
        return length with { Interval = new DateSpan(LocalDate.Min(first, last), LocalDate.Max(first, last)), How = "counted on from" };
    }

    private static CalendarTime Duration(Length length)
    {
        var whole = Duration(length.Amount, length.Unit);
        return length.And is { } rest ? whole with { Value = TimexValue.Sum(whole.Value, Duration(rest).Value) } : whole;
    }

    private static CalendarTime Duration(Amount amount, Unit unit) => new(TimexType.Duration, TimexValue.Length(amount, unit), null, Granularity.Range);

    // A time without a day is of the day told just before, else of the moment of speech.
    private CalendarTime OnDay(Meaning? day, string time, int shift = 0)
    {
        var on = day is not null ? shift != 0 && Of(day) is { Interval: { IsDay: true, Start: { } last } } end ? CalendarTime.Day(last.Shifted(shift) ?? last, end.How) : Of(day) : (narrative.DayBefore(speech) ?? speech) is { } moment ? CalendarTime.Day(moment, "on the day of") : null;
        return on is { Interval: not null }
            ? on with { Type = TimexType.Time, Value = on.Value + time, Granularity = Granularity.Time }
            : new CalendarTime(TimexType.Time, on is null ? (char.IsLetter(time[1]) ? "XXXX-XX-XX" : "") + time : on.Value + time, null, Granularity.Time);
    }

    private CalendarTime? Holiday(HolidayOf holiday)
    {
        if (holiday.Year is DateParts { Year: { } year })
        {
            return CalendarTime.Day(Holidays.In(year, holiday.Holiday));
        }

        if ((speech ?? narrative.Story()?.Start) is not { } now)
        {
            return null;
        }

        var days = Enumerable.Range(now.Year - 1, 3).Select(year => Holidays.In(year, holiday.Holiday)).ToList();
        return Sought(CalendarTime.Day((holiday.Which, DateBias) switch
        {
            (Which.Last, _) => days.Last(day => day < now),
            (Which.Next, _) => days.First(day => day > now),
            (Which.This, _) => days[1],
            _ when speech is null => days.First(day => day >= now),
            (_, TimeBias.Past) => days.Last(day => day <= now),
            (_, TimeBias.Future) => days.First(day => day >= now),
            _ => days.MinBy(day => Math.Abs(Period.DaysBetween(day, now))),
        }));
    }

    private CalendarTime InUnit(LocalDate day, Unit unit, string how) => unit switch
    {
        <= Unit.Day => CalendarTime.Day(day, how),
        Unit.Weekend => CalendarTime.Weekend(day, how),
        Unit.Week or Unit.Fortnight => CalendarTime.Week(day, options.WeekStart, how),
        Unit.Month => CalendarTime.Month(day.Year, day.Month, how),
        Unit.Quarter => CalendarTime.Quarter(day.Year, ((day.Month - 1) / 3) + 1, how),
        Unit.Half => CalendarTime.Half(day.Year, day.Month <= 6 ? 1 : 2, how),
        Unit.Decade => CalendarTime.Decade(day.Year, how),
        Unit.Century => CalendarTime.Century(day.Year > 0 ? (day.Year / 100) + 1 : day.Year / 100, how),
        _ => CalendarTime.Year(day.Year, how),
    };

    private static LocalDate Plus(LocalDate day, Unit unit, int count) => unit switch
    {
        < Unit.Day => day,
        Unit.Day => day.PlusDays(count),
        Unit.Week or Unit.Weekend => day.PlusWeeks(count),
        Unit.Fortnight => day.PlusWeeks(2 * count),
        Unit.Month => day.PlusMonths(count),
        Unit.Quarter => day.PlusMonths(3 * count),
        Unit.Half => day.PlusMonths(6 * count),
        Unit.Decade => day.PlusYears(10 * count),
        Unit.Century => day.PlusYears(100 * count),
        Unit.Millennium => day.PlusYears(1000 * count),
        _ => day.PlusYears(count),
    };

    private static Granularity GranularityOf(Unit unit) => unit switch
    {
        <= Unit.Day => Granularity.Day,
        Unit.Weekend or Unit.Week or Unit.Fortnight => Granularity.Week,
        Unit.Month or Unit.Quarter => Granularity.Month,
        _ => Granularity.Year,
    };

    private static string Name(Unit unit) => unit.ToString().ToLowerInvariant();
}
