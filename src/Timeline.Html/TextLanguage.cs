using System.Collections.Frozen;

namespace Timeline.Html;

/// <summary>Tells the language of a text by its script, or by the words that no text of it is without.</summary>
internal static class TextLanguage
{
    private const int Enough = 20_000;
    private const int FewestWords = 40;
    private const double LeastShare = 0.12;
    private const double Margin = 1.5;

    private static readonly FrozenDictionary<string, string[]> ByWord = Invert(new()
    {
        ["en"] = "the of and to in that is was for on with as at by from it his are have has had be been this which not who will would they their were",
        ["de"] = "der die das den dem des und in von zu mit auf für ist im nicht ein eine einen einem einer sich sie er wurde hat bei nach auch am aus als es an wird dass wir ich",
        ["fr"] = "le la les des du de en et un une dans que qui pour par sur est sont au aux avec il elle ils ne pas plus ce cette ont été mais",
        ["es"] = "el la los las de del en que y un una por con para se su al lo como más fue ha pero sus este esta es son sobre",
        ["it"] = "il lo la i gli le di del della dei delle che e un una in nel nella per con su non da dal dalla al alla è sono ha si",
        ["pt"] = "o a os as de do da dos das em no na nos nas que e um uma por com para se seu sua ao mais foi são não",
        ["nl"] = "de het een en van in is dat op te zijn met voor niet aan er om ook als bij door naar uit werd wordt heeft maar",
        ["sv"] = "och i att det som en på är av för med den till inte har de om ett han men var sig från vi så kan",
        ["da"] = "og i at det som en på er af for med den til ikke har de om et han men var sig fra vi så kan",
        ["nb"] = "og i at det som en på er av for med den til ikke har de om et han men var seg fra vi så kan etter",
        ["pl"] = "w i na z się nie do jest że to o po jak przez od dla za są był przy ale oraz jego",
        ["cs"] = "a v na se je že s z do o to za pro jako po ve byl od by si ale jsou podle",
        ["hu"] = "a az és hogy nem is egy van volt meg csak de ez azt mint már még ki el",
        ["fi"] = "ja on ei että oli se hän ovat myös mutta kun ole joka mukaan kuin sekä",
        ["ro"] = "și în de la cu pe un o din că a al ale nu este sunt care mai pentru fost după",
        ["tr"] = "ve bir bu da de için ile olarak çok daha olan sonra kadar gibi en ise",
        ["id"] = "yang dan di dari untuk dengan ini itu pada dalam tidak akan ke oleh adalah",
        ["ca"] = "el la els les de del dels en que i un una per amb és són al als va van no més com aquest aquesta",
    });

    /// <summary>The language as a BCP 47 tag; null where a text is too short to tell, or of none that is known.</summary>
    public static string? Of(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, Enough));
        var (latin, cyrillic, greek, hebrew, arabic, thai, kana, han, hangul, devanagari) = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        foreach (var letter in start)
            _ = letter switch
            {
                < 'A' => 0,
                <= '\u024F' when char.IsLetter(letter) => latin++,
                >= '\u0370' and <= '\u03FF' => greek++,
                >= '\u0400' and <= '\u04FF' => cyrillic++,
                >= '\u0590' and <= '\u05FF' => hebrew++,
                >= '\u0600' and <= '\u06FF' => arabic++,
                >= '\u0900' and <= '\u097F' => devanagari++,
                >= '\u0E00' and <= '\u0E7F' => thai++,
                >= '\u3040' and <= '\u30FF' => kana++,
                >= '\u4E00' and <= '\u9FFF' => han++,
                >= '\uAC00' and <= '\uD7A3' => hangul++,
                _ => 0,
            };
        var most = new[] { latin, cyrillic, greek, hebrew, arabic, thai, kana + han, hangul, devanagari }.Max();
        return most < FewestWords ? null
            : most == latin ? OfWords(start.ToString())
            : most == cyrillic ? start.ContainsAny("іїєґІЇЄҐ") ? "uk" : start.ContainsAny("ђјљњћџ") ? "sr" : start.ContainsAny("ыэЫЭ")
                ? "ru" : "bg"
            : most == arabic ? start.ContainsAny("پچژگ") ? "fa" : "ar"
            : most == kana + han ? kana * 10 > han ? "ja" : "zh"
            : most == greek ? "el" : most == hebrew ? "he" : most == thai ? "th" : most == hangul ? "ko" : "hi";
    }

    private static string? OfWords(string text)
    {
        var votes = new Dictionary<string, double>();
        var words = text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < FewestWords)
            return null;
        foreach (var word in words)
            if (ByWord.TryGetValue(word.Trim('.', ',', ':', ';', '!', '?', '"', '(', ')'), out var languages))
                foreach (var language in languages)
                    votes[language] = votes.GetValueOrDefault(language) + (1.0 / Math.Sqrt(languages.Length));
        var ranked = votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key, StringComparer.Ordinal).ToList();
        return ranked.Count > 0 && ranked[0].Value >= words.Length * LeastShare
            && (ranked.Count == 1 || ranked[0].Value >= ranked[1].Value * Margin) ? ranked[0].Key : null;
    }

    private static FrozenDictionary<string, string[]> Invert(Dictionary<string, string> words) =>
        words.SelectMany(pair => pair.Value.Split(' ').Distinct(), (pair, word) => (pair.Key, Word: word))
            .GroupBy(pair => pair.Word, pair => pair.Key).ToFrozenDictionary(group => group.Key, group => group.ToArray());
}
