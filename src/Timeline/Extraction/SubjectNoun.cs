using System.Collections.Frozen;
using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>Tells which pronoun may stand for a noun phrase.</summary>
internal static class SubjectNoun
{
    // A longer phrase would make a title unreadable.
    private const int Longest = 7;

    private static readonly FrozenSet<string> Persons = WordSet.Of(
        "minister president mayor spokesman spokeswoman spokesperson official secretary chief leader judge lawyer prosecutor doctor officer general colonel major sergeant director chairman chairwoman governor "
        + "senator king queen prince princess pope bishop coach manager captain striker goalkeeper player teacher student author actor actress singer star man woman boy girl father mother son daughter wife husband "
        + "brother sister victim suspect witness reporter correspondent analyst economist envoy ambassador commander soldier candidate lawmaker politician premier chancellor billionaire owner founder editor "
        + "researcher scientist professor attorney farmer driver pilot resident teenager child uncle aunt nurse surgeon artist painter writer novelist composer director banker trader investor executive");

    private static readonly FrozenSet<string> Bodies = WordSet.Of(
        "company bank group union council ministry government parliament agency party court commission committee army navy police firm club team university hospital school airline museum board department "
        + "administration organisation organization association institute insurer lender network newspaper station office coalition alliance federation fund charity factory port mill hotel bridge ship plane train "
        + "boat ferry tower road station dam storm hurricane law bill plan report study film book album show festival probe rocket satellite virus disease vaccine building church mosque theatre theater restaurant");

    /// <summary>True where "he", "she", "it" or "they" may stand for the phrase [first, last].</summary>
    public static bool Fits(ParsedSentence sentence, int first, int last, string pronoun)
    {
        if (last - first >= Longest || Head(sentence, first, last) is not (>= 0 and var head)) return false;
        for (var i = first; i <= last; i++)
        {
            if (sentence.Tokens[i] is { Tag: Tag.Coordinator or Tag.Relative or Tag.That or Tag.Date or Tag.Ing or Tag.Reduced or Tag.Pronoun } or { Word: "his" or "her" or "their" or "this" or "these" }) return false;
        }

        var token = sentence.Tokens[head];
        return pronoun switch
        {
            "they" => !token.Is(Tag.Name) && (IsPlural(token) || token.Is("police", "people", "men", "women", "children")),
            "it" => token.Is(Tag.Noun) && Bodies.Contains(token.Word) && sentence.Tokens[first].Is(Tag.Determiner),
            _ => IsFullName(sentence, first, last) || IsDefinitePerson(sentence, first, last) || token.Is(Tag.Name) && head == last && (first == last || Persons.Contains(sentence.Tokens[first].Word) || sentence.Tokens[first].Is("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.")),
        };
    }

    /// <summary>"the mayor", "the former prime minister of Mora".</summary>
    public static bool IsDefinitePerson(ParsedSentence sentence, int first, int last) =>
        last - first < Longest && sentence.Tokens[first].Is("the") && Head(sentence, first, last) is >= 0 and var head && Persons.Contains(sentence.Tokens[head].Word) && !Any(sentence, first, last, Tag.Coordinator);

    /// <summary>A person’s name: at least two capitalised words at the end, and nobody else named in the phrase.</summary>
    public static bool IsFullName(ParsedSentence sentence, int first, int last)
    {
        var names = 0;
        for (var i = last; i >= first && (sentence.Tokens[i].Is(Tag.Name) || (i == 0 && i == first && sentence.Tokens[i].Is(Tag.Noun))); i--) names++;
        if (names < 2 || names > 6) return false;
        for (var i = first; i <= last; i++)
        {
            if (sentence.Tokens[i].Tag is Tag.Coordinator or Tag.Preposition or Tag.Determiner or Tag.Possessive) return false;
        }

        return true;
    }

    /// <summary>True for those who may do something: "six men", "the miners", "two companies", and not "forty houses".</summary>
    public static bool CanAct(ParsedSentence sentence, int first, int last) => Head(sentence, first, last) is >= 0 and var head && sentence.Tokens[head].Word is var word
        && (word is "thousands" or "hundreds" or "dozens" or "scores" or "millions" or "police" or "people" or "men" or "women" or "children" or "troops" or "forces" or "rebels" or "families" or "companies" or "ministries" or "parties" or "armies" || word.EndsWith("men", StringComparison.Ordinal)
            || word.EndsWith("ers", StringComparison.Ordinal) || word.EndsWith("ors", StringComparison.Ordinal) || word.EndsWith("ists", StringComparison.Ordinal) || word.EndsWith("ians", StringComparison.Ordinal)
            || word.EndsWith("ants", StringComparison.Ordinal) || word.EndsWith("ents", StringComparison.Ordinal) || word.EndsWith("ees", StringComparison.Ordinal) || (word.Length > 1 && (Persons.Contains(word[..^1]) || Bodies.Contains(word[..^1]))));

    public static bool IsPlural(Token token) => token.Word.EndsWith('s') && !token.Word.EndsWith("ss", StringComparison.Ordinal) && !token.Word.EndsWith("us", StringComparison.Ordinal);

    // The head of the phrase stands before its first preposition.
    private static int Head(ParsedSentence sentence, int first, int last)
    {
        var head = -1;
        for (var i = first; i <= last; i++)
        {
            if (sentence.Tokens[i].Tag is Tag.Noun or Tag.Name) head = i;
            else if (!(sentence.Tokens[i].IsNominal || sentence.Tokens[i].Is(Tag.Adverb))) break;
        }

        return head;
    }

    private static bool Any(ParsedSentence sentence, int first, int last, Tag tag)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence.Tokens[i].Is(tag)) return true;
        }

        return false;
    }
}
