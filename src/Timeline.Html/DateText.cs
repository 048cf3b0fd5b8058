using System.Collections.Frozen;
using System.Globalization;
using NodaTime;

namespace Timeline.Html;

/// <summary>A day as a page writes it, with the moment where it has one.</summary>
/// <param name="Day">The day as written: the page's own, whatever day it was in Greenwich.</param>
/// <param name="Start">Where it stands in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct WrittenDay(LocalDate Day, int Start, int End)
{
    /// <summary>The moment with its offset, or null where the text tells no hour or no offset.</summary>
    public OffsetDateTime? Moment { get; init; }

    /// <summary>The clock time as written, or null.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>The day with month and day the other way round, where the numbers leave open which is which.</summary>
    public LocalDate? Other { get; init; }
}

/// <summary>Finds whole days in what pages write, in numbers and in words of many languages.</summary>
internal static class DateText
{
    private const int EarliestYear = 1600;
    private const int LatestYear = 2199;

    // The names of months by their first letters, enough to tell one from another; "mar" is March in all of these languages, and so on.
    // Each line is a family of names.
    private static readonly FrozenDictionary<string, int> Months = MonthTable(
    [
        // January … December: English, German, Dutch, Scandinavian
        "january jan january januar januari jänner jaenner janner januára januarie",
        "february feb februar februari feber februára februarie", "march mar mär märz maerz mrz maart mrt mars marts mart",
        "april apr avril avr abril abr aprile",
        "may mai mei maj maio mayo maggio mag", "june jun juni juin giugno giu junho junio juny iunie jūnijs",
        "july jul juli juil juillet luglio lug julho julio juliol iulie",
        "august aug augustus août aout agosto ago agost ağustos avgust srpen",
        "september sep sept septembre setiembre septiembre setembro set settembre setembre septembrie septembra",
        "october oct oktober okt octobre octubre outubro out ottobre ott octombrie októbra ekim",
        "november nov novembre noviembre novembro noiembrie novembra",
        "december dec dezember dez décembre dec desember diciembre dic dezembro dicembre decembrie decembra des",
        // Romance and Turkish
        "janvier janv enero ene janeiro gennaio gen gener ianuarie ocak oca",
        "février fevrier févr fév fevr febrero fevereiro fev febbraio febrer şubat şub subat", "marzo março marzec martie març",
        "nisan nis",
        "mayıs mayis", "haziran haz", "temmuz tem", "ağu agustos ağustos", "eylül eyl eylul",
        "eki ekim", "kasım kas kasim", "aralık ara aralik",
        // Slavic, Finnish, Hungarian, Baltic
        "stycznia styczeń sty ledna leden января январь янв січня януари јануар sijecanj siječnja tammikuu tammikuuta január janvāris sausio", "lutego luty lut února únor февраля февраль фев лютого февруари фебруар veljače helmikuu helmikuuta február februāris vasario",
        "marca mar března březen марта март мар березня ožujka maaliskuu maaliskuuta március márc märts kovo",
        "kwietnia kwiecień kwi dubna duben апреля апрель апр квітня април travnja huhtikuu huhtikuuta április ápr aprill balandžio",
        "maja maj května květen мая май травня мај svibnja toukokuu toukokuuta május máj gegužės",
        "czerwca czerwiec cze června červen июня июнь июн червня юни јун lipnja kesäkuu kesäkuuta június juuni birželio",
        "lipca lipiec lip července červenec июля июль июл липня юли јул srpnja heinäkuu heinäkuuta július juuli liepos",
        "sierpnia sierpień sie srpna августа август авг серпня kolovoza elokuu elokuuta augusztus augusta rugpjūčio",
        "września wrzesień wrz září zari сентября сентябрь сен сент вересня септември септембар rujna syyskuu syyskuuta szeptember szept rugsėjo", "października październik paź října říjen октября октябрь окт жовтня октомври октобар lokakuu lokakuuta október spalio",
        "listopad lis listopada listopadu ноября ноябрь ноя листопада ноември новембар studenoga marraskuu marraskuuta lapkričio",
        "grudnia grudzień gru prosince prosinec декабря декабрь дек грудня декември децембар prosinca joulukuu joulukuuta detsember gruodžio",
        // Greek, Arabic, Hebrew, Persian excepted (its calendar is another), Hindi, Indonesian
        "ιανουαρίου ιαν يناير ינואר जनवरी", "φεβρουαρίου φεβ فبراير פברואר फरवरी फ़रवरी februari", "μαρτίου μαρ مارس מרץ मार्च maret",
        "απριλίου απρ أبريل ابريل אפריל अप्रैल", "μαΐου μαϊ مايو מאי मई", "ιουνίου ιουν يونيو יוני जून",
        "ιουλίου ιουλ يوليو יולי जुलाई", "αυγούστου αυγ أغسطس אוגוסט अगस्त agustus", "σεπτεμβρίου σεπ سبتمبر ספטמבר सितंबर सितम्बर",
        "οκτωβρίου οκτ أكتوبر אוקטובר अक्टूबर oktober", "νοεμβρίου νοε نوفمبر נובמבר नवंबर नवम्बर",
        "δεκεμβρίου δεκ ديسمبر דצמבר दिसंबर दिसम्बर desember",
        "tháng1", "tháng2", "tháng3", "tháng4", "tháng5", "tháng6", "tháng7", "tháng8", "tháng9", "tháng10", "tháng11", "tháng12",
    ]);

    // What stands between a day, a month and a year that are words.
    private static readonly FrozenSet<string> Between = "of de del do d den der st nd rd th º ª er e в ב".Split(' ').ToFrozenSet();

    /// <summary>The only value of a field that holds a date: the first day it tells.</summary>
    /// <param name="text">The value.</param>
    /// <param name="monthFirst">True where "3/4/2019" is in March.</param>
    public static WrittenDay? Read(string text, bool monthFirst) =>
        text.Length <= 200 && Find(text, monthFirst) is [var first, ..] ? first : null;

    /// <summary>The clock time that is all of a text: "21:31", "9.31 Uhr", "9:31 pm", "21h31", "21:31 CET".</summary>
    public static LocalTime? Clock(string text)
    {
        var at = 0;
        if (text.Length is < 4 or > 14 || Digits(text, ref at, 2) is not (>= 0 and < 24 and var hour) || at >= text.Length
            || text[at] is not (':' or '.' or 'h'))
            return null;
        var start = ++at;
        if (Digits(text, ref at, 2) is not (>= 0 and < 60 and var minute) || at - start != 2)
            return null;
        var rest = text[at..].Trim().Replace(".", "", StringComparison.Ordinal);
        var isAfternoon = rest.StartsWith("pm", StringComparison.OrdinalIgnoreCase);
        if (isAfternoon || rest.StartsWith("am", StringComparison.OrdinalIgnoreCase))
            (hour, rest) = hour is < 1 or > 12 ? (hour, "-") : ((hour % 12) + (isAfternoon ? 12 : 0), rest[2..].Trim());
        return rest.ToLowerInvariant() is "" or "uhr" or "h" or "hrs"
            || (rest.Length <= 4 && rest.All(char.IsAsciiLetterUpper)) ? new LocalTime(hour, minute) : null;
    }

    /// <summary>The days that a text tells, in its order.</summary>
    public static IReadOnlyList<WrittenDay> Find(string text, bool monthFirst)
    {
        var words = Words(text);
        var found = new List<WrittenDay>();
        for (var at = 0; at < words.Count; at++)
        {
            if (At(text, words, at, monthFirst) is not var (day, count))
                continue;
            var written = new WrittenDay(day, words[at].Start, words[at + count - 1].End) { Other = count == 3
                ? OtherWay(text, words, at, day) : null };
            found.Add(WithTime(text, written));
            at += count - 1;
        }

        return found;
    }

    private readonly record struct Word(int Start, int End, string Lower, int Number)
    {
        public int Length => End - Start;

        public bool IsNumber => Number >= 0;
    }

    /// <summary>Words of letters or of digits; "2019年3月4日" is six of them, "20190304T0830" is three.</summary>
    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (char.IsDigit(text[at]))
            {
                long number = 0;
                while (at < text.Length && char.IsDigit(text[at]) && at - start < 15)
                    number = (number * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[at++]);
                while (at < text.Length && char.IsDigit(text[at]))
                    at++;
                words.Add(new(start, at, "", at - start > 9 ? int.MaxValue : (int)number));
            }
            else if (char.IsLetter(text[at]))
            {
                while (at < text.Length
                    && (char.IsLetter(text[at])
                    || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
                    at++;
                words.Add(new(start, at, text[start..at].ToLowerInvariant(), -1));
            }
            else
            {
                at++;
            }
        }

        return words;
    }

    private static (LocalDate Day, int Count)? At(string text, List<Word> words, int at, bool monthFirst)
    {
        var first = words[at];
        if (first.IsNumber && first.Length == 8 && Of(first.Number / 10000, first.Number / 100 % 100, first.Number % 100) is { } packed)
            return (packed, 1);
        if (at + 2 < words.Count && first.IsNumber && words[at + 1].IsNumber && words[at + 2].IsNumber
            && Mark(text, first, words[at + 1]) is { } mark && Mark(text, words[at + 1], words[at + 2]) == mark)
            return Numeric(first, words[at + 1], words[at + 2], mark, monthFirst) is { } numeric ? (numeric, 3) : null;
        if (at + 5 < words.Count && first.Length == 4 && words[at + 1].Lower is "年" or "년" && words[at + 3].Lower is "月" or "월"
            && words[at + 5].Lower is ['日' or '일', ..])
            return Of(first.Number, words[at + 2].Number, words[at + 4].Number) is { } eastern ? (eastern, 6) : null;
        return Worded(text, words, at);
    }

    /// <summary>"4 March 2019", "4. März 2019", "4 de marzo de 2019", "March 4th, 2019", "2019. március 4."</summary>
    private static (LocalDate Day, int Count)? Worded(string text, List<Word> words, int at)
    {
        Span<int> parts = stackalloc int[3];
        Span<int> order = stackalloc int[3];
        var (count, next) = (0, at);
        while (next < words.Count && count < 3 && next - at < 7)
        {
            var word = words[next];
            if (next > at && !IsNear(text, words[next - 1], word))
                return null;
            if (!word.IsNumber && Between.Contains(word.Lower) && count > 0 && !IsMonth(word, out _))
            {
                next++;
                continue;
            }

            if (word.IsNumber)
                order[count] = word.Length == 4 ? 'y' : word.Length <= 2 ? 'd' : 0;
            else if (IsMonth(word, out var month))
                (order[count], parts[count]) = ('m', month);
            // "tháng 3"
            else if (word.Lower == "tháng" && next + 1 < words.Count && words[next + 1] is { IsNumber: true, Length: <= 2 } numbered)
                (order[count], parts[count], next) = ('m', numbered.Number, next + 1);
            else
                return null;
            if (order[count] == 0)
                return null;
            if (word.IsNumber)
                parts[count] = word.Number;
            count++;
            next++;
        }

        if (count < 3)
            return null;
        LocalDate? day = (order[0], order[1], order[2]) switch
        {
            ('d', 'm', 'y') => Of(parts[2], parts[1], parts[0]),
            ('m', 'd', 'y') => Of(parts[2], parts[0], parts[1]),
            ('y', 'm', 'd') => Of(parts[0], parts[1], parts[2]),
            // "04-Mar-19", "4. März 19"
            ('d', 'm', 'd') when parts[2] is > 0 and < 70 && words[next - 1].Length == 2 => Of(2000 + parts[2], parts[1], parts[0]),
            _ => null,
        };
        return day is { } told ? (told, next - at) : null;
    }

    private static bool IsMonth(Word word, out int month) => Months.TryGetValue(word.Lower, out month);

    private static LocalDate? Numeric(Word first, Word second, Word third, char mark, bool monthFirst)
    {
        if (first.Length == 4)
            return second.Length <= 2 && third.Length <= 2 ? Of(first.Number, second.Number, third.Number) : null;
        if (first.Length > 2 || second.Length > 2 || third.Length is not (2 or 4))
            return null;
        // "4.3.19" is written, "3/4/19" too; "3-4-19" is a score as well.
        if (third.Length == 2 && mark == '-')
            return null;
        var year = third.Length == 4 ? third.Number : 2000 + third.Number;
        var (dayFirst, other) = (Of(year, second.Number, first.Number), Of(year, first.Number, second.Number));
        return mark != '.' && monthFirst ? other ?? dayFirst : dayFirst ?? (mark == '.' ? null : other);
    }

    /// <summary>"11/01/2023" is the 11th of January or the 1st of November; "01.11.2023" is the 1st.</summary>
    private static LocalDate? OtherWay(string text, List<Word> words, int at, LocalDate day) =>
        words[at] is { IsNumber: true, Length: <= 2 } && words[at + 1].IsNumber && Mark(text, words[at], words[at + 1]) is '/' or '-'
            && day.Day <= 12 && day.Day != day.Month ? new LocalDate(day.Year, day.Day, day.Month) : null;

    private static char? Mark(string text, Word before, Word after)
    {
        var between = text.AsSpan(before.End, after.Start - before.End).Trim();
        return between is ['.' or '/' or '-' or '‑' or '–'] ? between[0] : null;
    }

    /// <summary>True where nothing but blanks, a comma, a stop, a slash or a hyphen stands between two words.</summary>
    private static bool IsNear(string text, Word before, Word after)
    {
        var between = text.AsSpan(before.End, after.Start - before.End);
        return between.Length <= 4 && between.Trim() is [] or [',' or '.' or '/' or '-' or '،'] or ['.', ','];
    }

    private static WrittenDay WithTime(string text, WrittenDay written)
    {
        var at = written.End;
        while (at < text.Length && (text[at] is 'T' or 't' or ',' or '-' or '|' || char.IsWhiteSpace(text[at])) && at - written.End < 4)
            at++;
        if (Digits(text, ref at, 2) is not (>= 0 and < 24 and var hour) || at >= text.Length || text[at] is not (':' or '.'))
            return written;
        at++;
        if (Digits(text, ref at, 2) is not (>= 0 and < 60 and var minute))
            return written;
        var second = 0;
        if (at < text.Length && text[at] == ':')
        {
            at++;
            second = Digits(text, ref at, 2) is >= 0 and < 60 and var told ? told : 0;
        }

        if (at < text.Length && text[at] == '.')
        {
            at++;
            _ = Digits(text, ref at, 9);
        }

        var time = new LocalTime(hour, minute, second);
        while (at < text.Length && text[at] == ' ')
            at++;
        return written with { Time = time, Moment = OffsetAt(text.AsSpan(at)) is { } offset ? written.Day.At(time)
            .WithOffset(offset) : null };
    }

    private static Offset? OffsetAt(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("GMT", StringComparison.Ordinal) || text.StartsWith("UTC", StringComparison.Ordinal))
            text = text[3..];
        else if (text is ['Z' or 'z', ..])
            return Offset.Zero;
        if (text is not ['+' or '-', >= '0' and <= '9', >= '0' and <= '9', ..])
            return null;
        var hours = ((text[1] - '0') * 10) + text[2] - '0';
        var rest = text[3..].TrimStart(':');
        var minutes = rest is [>= '0' and <= '5', >= '0' and <= '9', ..] ? ((rest[0] - '0') * 10) + rest[1] - '0' : 0;
        return hours > 15 ? null : Offset.FromSeconds((text[0] == '-' ? -1 : 1) * ((hours * 3600) + (minutes * 60)));
    }

    private static int Digits(string text, ref int at, int most)
    {
        var (number, start) = (0, at);
        while (at < text.Length && at - start < most && char.IsAsciiDigit(text[at]))
            number = (number * 10) + text[at++] - '0';
        return at == start ? -1 : number;
    }

    private static LocalDate? Of(int year, int month, int day) =>
        year is >= EarliestYear and <= LatestYear && month is >= 1 and <= 12 && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    private static FrozenDictionary<string, int> MonthTable(string[] lines)
    {
        var table = new Dictionary<string, int>();
        for (var line = 0; line < lines.Length; line++)
            foreach (var name in lines[line].Split(' '))
                table.TryAdd(name, (line % 12) + 1);
        return table.ToFrozenDictionary();
    }
}
