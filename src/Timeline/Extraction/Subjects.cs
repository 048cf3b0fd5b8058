using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>Tells whom or what a pronoun in the subject's place means, where its sentence or the one before makes that plain.</summary>
internal sealed class Subjects(string text, IReadOnlyList<(int Start, int End)> sentences, IReadOnlyList<Timex> expressions)
{
    // A pronoun is followed back through this many sentences that begin with the same pronoun.
    private const int Reach = 3;

    /// <summary>What names the pronouns of a sentence.</summary>
    public Namer NamerFor(int sentence)
    {
        var named = new Dictionary<(string, bool), string?>();
        return (pronoun, acts) =>
        {
            if (!named.TryGetValue((pronoun, acts), out var name)) named[(pronoun, acts)] = name = NameBefore(sentence, pronoun, acts);
            return name;
        };
    }

    /// <summary>What a pronoun, the subject of <paramref name="clause"/>, stands for: "the minister said he …", or what the sentence before names; null where neither is plain.</summary>
    public static string? Meant(ParsedSentence sentence, Clause clause, int pronoun, Namer nameOf)
    {
        var word = sentence.Tokens[pronoun].Word;
        if (word is not ("he" or "she" or "it" or "they") || (word == "it" && IsExpletive(sentence, clause))) return null;
        if (clause.Kind == ClauseKind.Complement)
        {
            if (clause.Parent is not { Verb: >= 0 } parent || !Verbs.IsSaying(sentence.Tokens[parent.Verb].Word)) return word is "he" or "she" ? nameOf(word) : null;
            var (first, last) = sentence.Subject(parent);
            if (first > last) return null;
            if (first == last && sentence.Tokens[first].Is(Tag.Pronoun)) return sentence.Tokens[first].Word == word ? nameOf(word) : null;
            // "1111 President Reed said he …": the time of a post.
            if (first < last && word is "he" or "she" && sentence.Tokens[first].Is(Tag.Number)) first++;
            // "told the mayor that he …" may mean either.
            if (parent.Verb + 1 < sentence.Tokens.Count && sentence.Tokens[parent.Verb + 1] is { IsNominal: true } && clause.First > parent.Verb + 1) return null;
            return SubjectNoun.Fits(sentence, first, last, word) ? Unwrapped.OneLine(sentence.Text[sentence.Tokens[first].Start..sentence.Tokens[last].End]) : null;
        }

        if (word is "he" or "she" && (IsOfAnother(sentence, 0, pronoun - 1, word) || SpeaksOfOther(sentence, pronoun + 1, sentence.Tokens.Count - 1, word))) return null;
        return word is "he" or "she" || (clause.Kind == ClauseKind.Main && clause == sentence.Clauses[0]) ? nameOf(word, acts: !Rescheduling.IsPassive(sentence, clause)) : null;
    }

    // "He met her": who was named before may be either.
    private static bool SpeaksOfOther(ParsedSentence sentence, int first, int last, string pronoun)
    {
        for (var i = first; i <= last; i++)
        {
            if (pronoun == "he" ? sentence.Tokens[i].Is("she", "her", "hers", "herself") : sentence.Tokens[i].Is("he", "him", "his", "himself")) return true;
        }

        return false;
    }

    // "He married Ann Lee; she …": the words before name somebody else who may be meant, or speak of the other sex.
    private static bool IsOfAnother(ParsedSentence sentence, int first, int last, string pronoun)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if (sentence.Tokens[i].Is(Tag.Name) && !sentence.Tokens[i - 1].Is(Tag.Name) && IsPerson(sentence, i, last)) return true;
        }

        return SpeaksOfOther(sentence, first, last, pronoun);
    }

    // Two names in a row and no place of what happened, or one behind a word for marrying: "met Peter Hall", "married Rose".
    private static bool IsPerson(ParsedSentence sentence, int at, int last)
    {
        var before = sentence.Tokens[at - 1];
        return before.Is("married", "wed", "wife", "husband", "daughter", "son", "sister", "brother", "mother", "father")
            || (at < last && sentence.Tokens[at + 1].Is(Tag.Name) && before is { Tag: Tag.Verb or Tag.Participle } && before.Is("met", "wed", "married", "hired", "replaced", "succeeded", "divorced", "joined", "defeated", "beat", "sued", "shot", "killed"));
    }

    private string? NameBefore(int sentence, string pronoun, bool acts)
    {
        for (var i = sentence - 1; i >= Math.Max(0, sentence - Reach); i--)
        {
            var parsed = ParsedSentence.Of(text, sentences[i].Start, sentences[i].End, expressions, Sorted.FirstAt(expressions, expression => expression.Start, sentences[i].Start));
            var main = parsed.Clauses[0];
            if (main.Verb < 0) return null;
            var (first, last) = parsed.Subject(main);
            if (first > last) return null;
            if (first == last && parsed.Tokens[first].Word is var again && (again == pronoun || (again is "he" or "she" && pronoun is "he" or "she")))
            {
                if (again != pronoun) return null;
                continue;
            }

            if (pronoun is "he" or "she")
            {
                if (IsOfAnother(parsed, last, parsed.Tokens.Count - 1, pronoun)) return null;
                if (SubjectNoun.IsFullName(parsed, first, last)) return text[parsed.Tokens[NameStart(parsed, first, last)].Start..parsed.Tokens[last].End];
                return SubjectNoun.IsDefinitePerson(parsed, first, last) ? text[parsed.Tokens[first].Start..parsed.Tokens[last].End] : null;
            }

            return SubjectNoun.Fits(parsed, first, last, pronoun) && !(acts && pronoun is "they" && !(SubjectNoun.CanAct(parsed, first, last) && !IsDead(parsed, main))) && !HasRival(parsed, main, pronoun) ? text[parsed.Tokens[first].Start..parsed.Tokens[last].End] : null;
        }

        return null;
    }

    // "Six men died", "four passengers were killed"
    private static bool IsDead(ParsedSentence sentence, Clause main)
    {
        var verb = main.Verb;
        while (verb < main.Last && sentence.Tokens[verb].Tag is Tag.Auxiliary or Tag.Be or Tag.Adverb) verb++;
        return sentence.Tokens[verb].Is("died", "drowned", "perished", "suffocated") || (verb > main.Verb && sentence.Tokens[verb].Is("killed", "shot", "hanged", "executed", "murdered", "buried", "beheaded", "slain"));
    }

    // Another noun behind the verb that the pronoun may mean as well.
    private static bool HasRival(ParsedSentence sentence, Clause main, string pronoun)
    {
        for (var i = main.Verb + 1; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (pronoun == "they" ? token.Tag is Tag.Noun or Tag.Name && SubjectNoun.IsPlural(token) && !sentence.Tokens[i - 1].Is(Tag.Number) : token.Is("a", "an", "the", "its", "this", "that") && !(sentence.Tokens[i - 1].Tag is Tag.Preposition or Tag.To)) return true;
        }

        return false;
    }

    // "It rained", "it is feared that", "it took hours": nothing is meant.
    private static bool IsExpletive(ParsedSentence sentence, Clause clause)
    {
        var tokens = sentence.Tokens;
        var at = clause.Verb;
        if (at < 0 || tokens[at].Is("took", "takes", "seemed", "seems", "appeared", "appears", "became", "emerged", "turned", "happened", "came", "comes", "rained", "snowed", "remains", "remained", "makes", "made")) return true;
        if (!tokens[at].Is(Tag.Auxiliary)) return false;
        while (at < clause.Last && tokens[at].Tag is Tag.Auxiliary or Tag.Be or Tag.Adverb or Tag.Not) at++;
        if (tokens[at].Is("be", "take", "seem", "appear", "been", "become")) return true;
        var modal = tokens[clause.Verb].Is("will", "would");
        return !(tokens[at].Is(Tag.Participle) || (tokens[at].Is(Tag.Verb) && tokens[clause.Verb].Is("had", "has", "have")) || (modal && tokens[at].Is(Tag.Noun))) || Verbs.IsSaying(tokens[at].Word) || (at < clause.Last && tokens[at + 1].Is(Tag.That));
    }

    private static int NameStart(ParsedSentence sentence, int first, int last)
    {
        var i = last;
        while (i > first && sentence.Tokens[i - 1].Is(Tag.Name)) i--;
        return i == 1 && first == 0 ? 0 : i;
    }
}

/// <summary>For a pronoun that is a subject of the sentence, in lower case, what the sentence before names, or null where that isn't safe to say.</summary>
/// <param name="pronoun">The pronoun.</param>
/// <param name="acts">True where it does what its clause tells, so that neither a thing nor the dead can be meant.</param>
internal delegate string? Namer(string pronoun, bool acts = false);
