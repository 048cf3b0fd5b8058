using NodaTime;

namespace Timeline.Recognition;

/// <summary>Gives "'62" the century of the years that its text tells in full: beside 1861 and 1864 it is 1862.</summary>
/// <remarks>The year that lies nearest all of them together is meant; where two are as near, as between 1855 and 2011, it is of the last century, as without them.</remarks>
internal static class ShortYears
{
    /// <summary>The expressions with their years of two digits in the text's century.</summary>
    /// <param name="text">The text that they stand in.</param>
    /// <param name="expressions">The expressions.</param>
    /// <param name="published">The year of publication, where it is known.</param>
    public static IReadOnlyList<Expression> InTheirCentury(string text, IReadOnlyList<Expression> expressions, int? published)
    {
        if (!expressions.Any(IsShort))
        {
            return expressions;
        }

        var told = expressions.Where(expression => !IsShort(expression)).Select(expression => YearOf(expression.Meaning)).OfType<int>().ToList();
        if (told.Count == 0)
        {
            return expressions;
        }

        told.AddRange(published is { } year ? [year] : []);
        return [.. expressions.Select(expression => IsShort(expression) && YearOf(expression.Meaning) is { } two ? expression with { Meaning = WithYear(expression.Meaning, Nearest(two, told)) } : expression)];

        bool IsShort(Expression expression) =>
            text.AsSpan(expression.Start, expression.End - expression.Start) is var words && words.LastIndexOfAny("'’‘") is >= 0 and var mark && words[(mark + 1)..] is [>= '0' and <= '9', >= '0' and <= '9'];
    }

    private static int Nearest(int year, List<int> told)
    {
        // What happened later than all that is told lies within a generation.
        const int generation = 30;
        var (best, distance) = (year, Distance(year));
        for (var other = (told.Min() / 100 * 100) + (year % 100); other <= told.Max() + generation; other += 100)
        {
            (best, distance) = Distance(other) is var far && far < distance ? (other, far) : (best, distance);
        }

        return best;

        long Distance(int from) => told.Sum(one => Math.Abs((long)one - from));
    }

    private static int? YearOf(Meaning? meaning) => meaning switch
    {
        YearPart { Year: DateParts { Year: { } year } } => year,
        HolidayOf { Year: DateParts { Year: { } year } } => year,
        _ => DatePhrase.PartsOf(meaning)?.Year,
    };

    private static Meaning WithYear(Meaning meaning, int year) => meaning switch
    {
        YearPart part => part with { Year = new DateParts(year) },
        HolidayOf holiday => holiday with { Year = new DateParts(year) },
        _ when DatePhrase.PartsOf(meaning) is { } parts => parts is { Month: { } month, Day: { } day } && day > CalendarSystem.Iso.GetDaysInMonth(year, month) ? meaning : DatePhrase.WithParts(meaning, parts with { Year = year }),
        _ => meaning,
    };
}
