using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>Tells whom "he" or "she" means, where the sentence before makes that plain.</summary>
internal sealed class Subjects(string text, IReadOnlyList<(int Start, int End)> sentences, IReadOnlyList<Timex> expressions)
{
    // A pronoun is followed back through this many sentences that begin with a pronoun themselves.
    private const int Reach = 3;

    /// <summary>For a token of the sentence, the name its pronoun stands for, or null where that isn't safe to say.</summary>
    public Func<int, string?> NamerFor(int sentence)
    {
        string? name = null;
        var asked = false;
        return token =>
        {
            if (!asked) name = NameBefore(sentence);
            asked = true;
            return name;
        };
    }

    private string? NameBefore(int sentence)
    {
        for (var i = sentence - 1; i >= Math.Max(0, sentence - Reach); i--)
        {
            var parsed = ParsedSentence.Of(text, sentences[i].Start, sentences[i].End, expressions, Sorted.FirstAt(expressions, expression => expression.Start, sentences[i].Start));
            var main = parsed.Clauses[0];
            if (main.Verb < 0) return null;
            var (first, last) = parsed.Subject(main);
            if (first > last) return null;
            if (first == last && parsed.Tokens[first].Is("he", "she")) continue;
            return IsPerson(parsed, first, last) ? text[parsed.Tokens[NameStart(parsed, first, last)].Start..parsed.Tokens[last].End] : null;
        }

        return null;
    }

    // A person’s name: at least two capitalised words at the end, and nobody else named in the subject.
    private static bool IsPerson(ParsedSentence sentence, int first, int last)
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

    private static int NameStart(ParsedSentence sentence, int first, int last)
    {
        var i = last;
        while (i > first && sentence.Tokens[i - 1].Is(Tag.Name)) i--;
        return i == 1 && first == 0 ? 0 : i;
    }
}
