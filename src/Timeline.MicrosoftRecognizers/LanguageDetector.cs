using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace Timeline;

/// <summary>Tells the languages that <see cref="MicrosoftRecognizer"/> reads by their scripts and their most frequent words. Immutable, and safe to share between threads.</summary>
/// <remarks>A text that has too few of these words, or as many of another language, is of no known language. Of a long text the beginning decides.</remarks>
public sealed class LanguageDetector : ILanguageDetector
{
    private const int Enough = 20_000;

    // A language is sure when this many of its words are there, they are this share of all, and twice as many as of any other.
    private const int FewestWords = 2;
    private const double LeastShare = 0.12;
    private const int Margin = 2;

    // Words that news can't do without. Those of neighbours that no engine reads stand here so that they aren't taken for what they resemble.
    private static readonly FrozenDictionary<string, string[]> ByWord = Invert(new()
    {
        ["en"] = "the of and to in that is was for on with as by at from it his her he she they were are has have had be been this which not who will would but their after over when said more about its than",
        ["es"] = "el la los las de del en que y un una por con para se su al lo como más fue ha han pero sus este esta es son sobre entre cuando ayer también según dijo desde hasta sin muy ya no hay había han tiene puede todo todos otros años donde porque durante hace contra primera cada",
        ["fr"] = "le la les des du de en et un une dans que qui pour par sur est sont au aux avec il elle ils ne pas plus ce cette ont été mais ses leur depuis hier après selon a à où",
        ["pt"] = "o a os as de do da dos das em no na nos nas que e um uma por com para se seu sua ao mais foi são não mas pelo pela como ontem disse também entre até desde há já é",
        ["de"] = "der die das den dem des und in von zu mit auf für ist im nicht ein eine einen einem einer sich sie er wurde wurden hat haben bei nach auch am aus als es an werden wird vor seit gestern dass",
        ["it"] = "il lo la i gli le di del della dei delle che e un una in nel nella per con su non da dal dalla al alla è sono ha hanno si anche come più ma ieri dopo stato gli suo sua",
        ["nl"] = "de het een en van in is dat op te zijn met voor niet aan er om ook als bij door naar uit werd wordt heeft hebben maar hij zij ze gisteren sinds tot over na deze",
        ["tr"] = "ve bir bu da de için ile olarak çok daha olan sonra kadar gibi en ise ancak göre dün etti oldu dedi edildi yaptı olduğunu şehir değil var ne her o ama ki diye yeni ilk iki yıl yılında önce tarafından arasında üzerinde olduğu olarak bazı tüm büyük başka şu biri birlikte hem aynı edilen kendi ya gün",
        ["ca"] = "el la els les de del dels en que i un una per amb és són al als va van no més com aquest aquesta també però seva ahir",
        ["ro"] = "și în de la cu pe un o din că a al ale nu este sunt care mai pentru fost după dar au sa lui",
        ["sv"] = "och i att det som en på är av för med den till inte har de om ett han men var sig från vi så kan när år igår",
        ["da"] = "og i at det som en på er af for med den til ikke har de om et han men var sig fra vi så kan når år i går",
        ["pl"] = "w i na z się nie do jest że to o po jak przez od dla za są był przy ale oraz jego wczoraj",
    });

    private static readonly FrozenSet<string> Read = MicrosoftRecognizer.Languages.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Hindi = "के में की है और से का को पर ने हैं यह कि था थे थी कल ही लिए इस एक".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Headlines of Japanese may be Chinese characters throughout. No longer text of it is, and these, simplified or not, it doesn't use.
    private const int LongerThanHeadlines = 20;
    private static readonly SearchValues<char> ChineseAlone =
        SearchValues.Create("这這们們她你吗嗎呢吧给让讓还沒个为时说說对對从從將长东车过进发發动问门开电业军报员约选举舉总總统职岁歲卢银亿华务队协际达边陈张书产战检罗两兩區议权權辭來點號縣黨經實單變灣");

    /// <inheritdoc/>
    public string? Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = new Dictionary<Kind, int>();
        var words = new Dictionary<Kind, List<string>> { [Kind.Latin] = [], [Kind.Devanagari] = [] };
        foreach (var (start, length) in WordsOf(text))
        {
            var kind = Script(text[start]);
            letters[kind] = letters.GetValueOrDefault(kind) + length;
            words.GetValueOrDefault(kind)?.Add(text.Substring(start, length).ToLowerInvariant());
        }

        // A character of Chinese is a word, of which other scripts take several letters.
        const int lettersOfWord = 3;
        var (kana, han) = (letters.GetValueOrDefault(Kind.Kana), letters.GetValueOrDefault(Kind.Han));
        var (east, devanagari, latin, other) = ((kana + han) * lettersOfWord, letters.GetValueOrDefault(Kind.Devanagari), letters.GetValueOrDefault(Kind.Latin), letters.GetValueOrDefault(Kind.Other));
        return east > Margin * (devanagari + latin + other) ? OfCharacters(text, kana, han)
            : devanagari > Margin * (east + latin + other) ? words[Kind.Devanagari].Count(Hindi.Contains) >= FewestWords ? "hi" : null
            : latin > Margin * (east + devanagari + other) ? OfWords(words[Kind.Latin])
            : null;
    }

    private static string? OfCharacters(string text, int kana, int han) =>
        kana * 10 > han ? "ja"
        : kana == 0 && (han >= LongerThanHeadlines || text.AsSpan(0, Math.Min(text.Length, Enough)).ContainsAny(ChineseAlone)) ? "zh"
        : null;

    // A word that several languages share speaks for each of them, the less the more there are.
    private static string? OfWords(List<string> words)
    {
        var votes = new Dictionary<string, (int Words, double Weight)>(StringComparer.Ordinal);
        foreach (var languages in words.Select(word => ByWord.GetValueOrDefault(word, [])))
        {
            foreach (var language in languages)
            {
                var (count, weight) = votes.GetValueOrDefault(language);
                votes[language] = (count + 1, weight + (1.0 / languages.Length));
            }
        }

        var ranked = votes.OrderByDescending(vote => vote.Value.Weight).ThenBy(vote => vote.Key, StringComparer.Ordinal).ToList();
        return ranked is [{ Key: var first, Value: var most }, ..] && most.Words >= FewestWords && most.Words >= LeastShare * words.Count
            && (ranked.Count == 1 || most.Weight >= Margin * ranked[1].Value.Weight) && Read.Contains(first) ? first : null;
    }

    // Runs of letters of one script: what is written in several has no blanks between them.
    private static IEnumerable<(int Start, int Length)> WordsOf(string text)
    {
        var end = Math.Min(text.Length, Enough);
        for (var at = 0; at < end;)
        {
            var start = at++;
            if (!IsLetter(text[start]))
            {
                continue;
            }

            var kind = Script(text[start]);
            while (at < end && IsLetter(text[at]) && Script(text[at]) == kind)
            {
                at++;
            }

            yield return (start, at - start);
        }
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private enum Kind
    {
        Other,
        Latin,
        Devanagari,
        Kana,
        Han,
    }

    private static Kind Script(char letter) => letter switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => Kind.Latin,
        >= '\u0900' and <= '\u097F' => Kind.Devanagari,
        >= '\u3040' and <= '\u30FF' => Kind.Kana,
        >= '\u3400' and <= '\u9FFF' => Kind.Han,
        _ => Kind.Other,
    };

    private static FrozenDictionary<string, string[]> Invert(Dictionary<string, string> lists) =>
        lists.SelectMany(list => list.Value.Split(' ').Distinct().Select(word => (Word: word, Language: list.Key))).GroupBy(pair => pair.Word, pair => pair.Language, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
