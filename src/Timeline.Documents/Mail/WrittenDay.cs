using System.Globalization;
using NodaTime;

namespace Timeline.Documents.Mail;

/// <summary>
/// Reads the day that a mail program wrote over what it quotes, in whatever language: "Am Mo., 3. Mai 2021 um 09:00 schrieb Ana Lee:".
/// </summary>
internal static class WrittenDay
{
    // How much older than its answer a mail may be for an order of day and month to be taken that only this tells.
    private const int LongestWait = 14;

    private const int EarliestYear = 1970;

    // How the months begin in English, German, Dutch, French, Spanish, Italian, Portuguese and the Nordic languages; the longer ones first.
    private static readonly (string Start, int Month)[] Months =
    [
        .. new[] { "jan ene gen", "feb fev fév", "mar mär mrt", "apr abr avr", "may mai mag mei maj", "juin jun giu", "juil jul lug",
            "aug ago aoû", "sep set", "oct okt ott out", "nov", "dec dez dic déc des" }
            .SelectMany((starts, month) => starts.Split(' ').Select(start => (start, month + 1)))
                .OrderByDescending(month => month.start.Length),
    ];

    /// <summary>The day, or null where none is told in full or more than one may be meant.</summary>
    /// <param name="words">What the program wrote.</param>
    /// <param name="answered">The day of the mail that quotes it.</param>
    public static LocalDate? Find(string words, LocalDate? answered)
    {
        var parts = Parts(words);
        for (var i = 0; i + 2 < parts.Count; i++)
        {
            if (Of(parts[i], parts[i + 1], parts[i + 2], words, answered) is { } day)
                return day;
        }

        return null;
    }

    private static LocalDate? Of(Part first, Part second, Part third, string words, LocalDate? answered)
    {
        if (first.Number >= EarliestYear && second.Number is { } month && third.Number is { } day)
            return Valid(first.Number, month, day);
        var year = third.Number is >= 0 and < 100 && third.Mark is '/' or '.' ? third.Number + 2000 : third.Number;
        if (year is null or < EarliestYear)
            return null;
        if (second.Month is { } named)
            return Valid(year, named, first.Number);
        if (first.Month is { } opening)
            return Valid(year, opening, second.Number);
        if (first.Number is null || second.Number is null || second.Mark != third.Mark)
            return null;
        var (dayFirst, monthFirst) = (Valid(year, second.Number, first.Number), Valid(year, first.Number, second.Number));
        if (second.Mark == '.' || monthFirst is null)
            return dayFirst;
        if (dayFirst is null || dayFirst == monthFirst || words.Contains(" AM", StringComparison.OrdinalIgnoreCase)
            || words.Contains(" PM", StringComparison.OrdinalIgnoreCase))
            return monthFirst;
        var near = new[] { dayFirst.Value, monthFirst.Value }.Where(one => answered is { } sent && one <= sent
            && Period.DaysBetween(one, sent) <= LongestWait).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private static LocalDate? Valid(int? year, int? month, int? day) =>
        year is { } y and >= EarliestYear and <= 9998 && month is { } m and >= 1 and <= 12 && day is { } d and >= 1
            && d <= CalendarSystem.Iso.GetDaysInMonth(y, m) ? new(y, m, d) : null;

    // "3", "Mai" and "2021", each with the character before it; articles and "de" between them are left out.
    private static List<Part> Parts(string words)
    {
        var parts = new List<Part>();
        for (var at = 0; at < words.Length;)
        {
            var start = at;
            if (char.IsAsciiDigit(words[at]))
            {
                while (at < words.Length && char.IsAsciiDigit(words[at]))
                    at++;
                parts.Add(new(words[start..at], at - start <= 4
                    ? int.Parse(words.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture) : null, null, start > 0
                    ? words[start - 1] : ' '));
            }
            else if (char.IsLetter(words[at]))
            {
                while (at < words.Length && char.IsLetter(words[at]))
                    at++;
                var word = words[start..at];
                if (word is not ("年" or "月" or "日" or "de" or "of" or "th" or "st" or "nd" or "rd"))
                    parts.Add(new(word, null, MonthOf(word), start > 0 ? words[start - 1] : ' '));
            }
            else
            {
                at++;
            }
        }

        return parts;
    }

    private static int? MonthOf(string word) => Array.Find(Months, month =>
        word.StartsWith(month.Start, StringComparison.OrdinalIgnoreCase)) is { Month: > 0 } found ? found.Month : null;

    private readonly record struct Part(string Word, int? Number, int? Month, char Mark);
}
