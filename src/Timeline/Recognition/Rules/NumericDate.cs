using System.Globalization;

namespace Timeline.Recognition.Rules;

/// <summary>Reads dates in digits. Which number of "03/04/2020" is the month is the caller's policy, unless only one order is a date.</summary>
internal static class NumericDate
{
    /// <summary>The parts of "2020-01-23", "1/23/2020", "23.1.2020"; null where no order makes a date.</summary>
    public static DateParts? Read(ReadOnlySpan<char> text, NumericOrder order)
    {
        Span<Range> parts = stackalloc Range[4];
        if (text.SplitAny(parts, "/-.") != 3)
        {
            return null;
        }

        var (first, second, third) = (Number(text[parts[0]]), Number(text[parts[1]]), Number(text[parts[2]]));
        if (parts[0].GetOffsetAndLength(text.Length).Length == 4)
        {
            return Date(first, second, third);
        }

        var year = parts[2].GetOffsetAndLength(text.Length).Length == 4 ? third : third + (third < 50 ? 2000 : 1900);

        // A dot between the numbers is the European order.
        return text.Contains('.') ? Date(year, second, first)
            : order is NumericOrder.DayFirst ? Date(year, second, first) ?? Date(year, first, second)
            : Date(year, first, second) ?? Date(year, second, first);
    }

    private static DateParts? Date(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && year >= 1 ? Macros.DateOf(year, month, day) : null;

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
