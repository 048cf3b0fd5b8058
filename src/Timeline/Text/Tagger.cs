using System.Collections.Frozen;

namespace Timeline.Text;

/// <summary>Tells what each word of a sentence does there, from closed classes, verb forms and the words around it.</summary>
internal static class Tagger
{
    // How far ahead the verb of a clause is looked for.
    private const int Horizon = 40;

    private static readonly FrozenDictionary<string, Tag> Closed = ClosedClasses();

    /// <summary>Tags the tokens of one sentence in place.</summary>
    public static void Tag(List<Token> tokens, string text)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Tag == Text.Tag.Noun) tokens[i] = tokens[i] with { Tag = ByWord(tokens, i, text) };
            // "it's": a pronoun owns nothing with an 's.
            else if (i > 0 && tokens[i].Tag == Text.Tag.Possessive && tokens[i - 1].Is("it", "he", "she", "that", "there", "what", "who", "here")) tokens[i] = tokens[i] with { Tag = Text.Tag.Auxiliary };
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Tag == Text.Tag.Reduced) tokens[i] = tokens[i] with { Tag = Resolve(tokens, i) };
        }

        FindUnknownVerb(tokens);
    }

    // A sentence has a verb: where none of the known ones is in it, a form in -s behind a noun in the singular is it.
    private static void FindUnknownVerb(List<Token> tokens)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].IsFinite) return;
        }

        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            var (before, word, next) = (tokens[i - 1], tokens[i], tokens[i + 1]);
            if (word.Tag == Text.Tag.Noun && word.Word.Length > 3 && word.Word.EndsWith('s') && !word.Word.EndsWith("ss", StringComparison.Ordinal) && !EventNouns.Contains(word.Word)
                && before.Tag is Text.Tag.Noun or Text.Tag.Name && !before.Word.EndsWith('s') && next.Tag is Text.Tag.To or Text.Tag.Preposition or Text.Tag.Determiner or Text.Tag.Name or Text.Tag.Date && next.Word != "of")
            {
                tokens[i] = word with { Tag = Text.Tag.Verb };
                return;
            }
        }
    }

    /// <summary>The index of the first finite verb at or behind <paramref name="from"/> in the same stretch of words, or −1.</summary>
    public static int FiniteAhead(IReadOnlyList<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count && i < from + Horizon; i++)
        {
            if (tokens[i].IsFinite) return i;
            if (EndsStretch(tokens, i)) return -1;
        }

        return -1;
    }

    private static bool EndsStretch(IReadOnlyList<Token> tokens, int i) => tokens[i].Tag switch
    {
        Text.Tag.Subordinator => tokens[i].Word != "as",
        Text.Tag.Relative or Text.Tag.That or Text.Tag.OpenQuote or Text.Tag.CloseQuote => true,
        Text.Tag.Mark => tokens[i].Word is "," or ";" or ":" or "–" or "(" or ")" or "." or "?" or "!" or "…",
        _ => false,
    };

    private static Tag ByWord(List<Token> tokens, int i, string text)
    {
        var word = tokens[i].Word;
        var first = i == 0 || tokens[i - 1].Tag == Text.Tag.OpenQuote;
        var capital = char.IsUpper(text[tokens[i].Start]) || text[tokens[i].Start] is '#' or '@';
        if (char.IsDigit(word[0]) || word[0] is '$' or '€' or '£') return Text.Tag.Number;
        if (word.EndsWith("n't", StringComparison.Ordinal)) return Text.Tag.Auxiliary;
        if (!first && IsAcronym(text, tokens[i])) return Text.Tag.Name;
        if (Closed.TryGetValue(word, out var tag) && (!capital || first || tag is Text.Tag.Pronoun or Text.Tag.Determiner))
            return Refine(tokens, i, tag);
        if (capital && !first) return Text.Tag.Name;
        if (word.EndsWith("ly", StringComparison.Ordinal) && word.Length > 4) return Text.Tag.Adverb;
        if (Verbs.Past.Contains(word)) return capital ? Text.Tag.Noun : Text.Tag.Verb;
        if (Verbs.Participles.Contains(word)) return i > 0 && tokens[i - 1].Tag is Text.Tag.Noun or Text.Tag.Name ? Text.Tag.Reduced : Text.Tag.Participle;
        if (Verbs.NotVerbs.Contains(word)) return Text.Tag.Noun;
        // "ground to a halt" is a verb, "ground troops" are none.
        if (word == "ground" && !(i + 1 < tokens.Count && tokens[i + 1].Is("to", "down", "on"))) return Text.Tag.Noun;
        if (Verbs.PastOrParticiple.Contains(word) || (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 3))
            return first && capital ? Text.Tag.Participle : Text.Tag.Reduced;
        if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5 && word is not ("evening" or "morning" or "nothing" or "something" or "anything" or "everything"))
            return IsNamedEvent(tokens, i) || IsSubjectInIng(tokens, i) ? Text.Tag.Noun : Text.Tag.Ing;
        if (Verbs.Present.Contains(word) && !first) return CanBeSubject(tokens, i) && !IsNounInS(tokens, i) ? Text.Tag.Verb : Text.Tag.Noun;
        if (!capital && (IsVerbOfRelative(tokens, i) || IsForecasting(tokens, i))) return Text.Tag.Verb;
        if (Verbs.Bare.Contains(word) && i + 1 < tokens.Count && tokens[i + 1].Word == "that" && i > 0 && tokens[i - 1].Tag is Text.Tag.Noun or Text.Tag.Name) return Text.Tag.Verb;
        // "protesters plan to block": a plural before it, an infinitive behind it.
        if (Verbs.Bare.Contains(word) && i > 0 && i + 1 < tokens.Count && tokens[i + 1].Word == "to" && tokens[i - 1].Tag is Text.Tag.Noun or Text.Tag.Name && tokens[i - 1].Word.EndsWith('s')) return Text.Tag.Verb;
        if (Verbs.Bare.Contains(word) && i > 0 && (tokens[i - 1].Tag is Text.Tag.Pronoun or Text.Tag.Relative or Text.Tag.That || (tokens[i - 1].Tag is Text.Tag.Noun or Text.Tag.Name && Verbs.BareOnly.Contains(word) && (tokens[i - 1].Word.EndsWith('s') || HasPluralHead(tokens, i, text)))))
            return Text.Tag.Verb;
        return Text.Tag.Noun;
    }

    // "Analysts at Bell & Hart expect the shares": of a subject of several words the first tells the number.
    private static bool HasPluralHead(List<Token> tokens, int verb, string text)
    {
        if (verb + 1 == tokens.Count || (!char.IsUpper(text[tokens[verb + 1].Start]) && Closed.GetValueOrDefault(tokens[verb + 1].Word) is not (Text.Tag.Determiner or Text.Tag.That or Text.Tag.To or Text.Tag.Pronoun))) return false;
        var preposition = -1;
        var first = verb;
        while (first > 0 && (tokens[first - 1].IsNominal || tokens[first - 1].Tag is Text.Tag.Preposition || tokens[first - 1].Is("&")))
        {
            first--;
            if (tokens[first].Is(Text.Tag.Preposition)) preposition = first;
        }

        return preposition > first && tokens[preposition - 1] is { Tag: Text.Tag.Noun, Word: [.., 's'] } && !tokens[preposition - 1].Word.EndsWith("ss", StringComparison.Ordinal) && (first == 0 || tokens[first - 1].Tag is Text.Tag.OpenQuote || tokens[first - 1].IsComma);
    }

    // "the office forecasts rain", "snow, which the office forecasts for Friday": a plural noun has neither before it nor behind it a noun that is its own.
    private static bool IsForecasting(List<Token> tokens, int i)
    {
        if (tokens[i].Word != "forecasts" || i + 1 == tokens.Count || !(i > 0 && tokens[i - 1].Tag is Text.Tag.Noun or Text.Tag.Name)) return false;
        var start = i;
        while (start > 0 && tokens[start - 1].IsNominal) start--;
        if (!tokens[start].Is(Text.Tag.Determiner) && !tokens[i - 1].Is(Text.Tag.Name)) return false;
        if (start > 0 && tokens[start - 1].Is("which", "that")) return true;
        return start == 0 && Closed.GetValueOrDefault(tokens[i + 1].Word) is not (Text.Tag.Auxiliary or Text.Tag.Preposition or Text.Tag.Coordinator) && !tokens[i + 1].Word.EndsWith("ed", StringComparison.Ordinal) && !Verbs.Past.Contains(tokens[i + 1].Word);
    }

    // "the faces of the revolt", "reports suggest": a noun that looks like a verb.
    private static bool IsNounInS(List<Token> tokens, int i)
    {
        if (i + 1 == tokens.Count) return false;
        var next = tokens[i + 1].Word;
        return (next == "of" && !tokens[i].Is("tells", "knows", "thinks", "hears", "speaks", "dies", "consists", "approves", "reads"))
            || (Verbs.BareOnly.Contains(next) && tokens[i - 1].Tag is not Text.Tag.Pronoun);
    }

    // "men who oppose the mayor", "laws that ban a sale": a relative pronoun as subject has its verb behind it.
    private static bool IsVerbOfRelative(List<Token> tokens, int i)
    {
        if (i < 2 || i + 1 >= tokens.Count || EventNouns.Contains(tokens[i].Word)) return false;
        var (noun, pronoun) = (tokens[i - 2], tokens[i - 1]);
        var follows = Closed.GetValueOrDefault(tokens[i + 1].Word);
        if (pronoun.Is("who")) return follows is Text.Tag.Determiner or Text.Tag.Preposition or Text.Tag.To && tokens[i + 1].Word != "of";
        return pronoun.Is("that", "which") && noun.Tag == Text.Tag.Noun && follows is Text.Tag.Determiner && noun.Word.EndsWith('s') != tokens[i].Word.EndsWith('s');
    }

    // "the bilateral meeting on", "the killing of": a noun; "a strike killing two", "the group meeting him": a verb.
    private static bool IsNamedEvent(List<Token> tokens, int i)
    {
        if (i == 0 || !EventNouns.Contains(tokens[i].Word)) return false;
        if (tokens[i - 1].Tag is Text.Tag.Determiner or Text.Tag.Possessive) return true;
        return tokens[i - 1].Tag is Text.Tag.Noun or Text.Tag.Name or Text.Tag.Number
            && (i + 1 == tokens.Count || tokens[i + 1].Tag is Text.Tag.Mark or Text.Tag.Date || tokens[i + 1].Is("of", "in", "on", "at", "with", "between", "by", "for", "to", "that", "and", "was", "is", "will", "has", "had"));
    }

    // "Lightning struck a tree", "the old building burned": at the head of a sentence or behind its determiner, a past form at once behind it is its verb; "feeling betrayed, he left" has none.
    private static bool IsSubjectInIng(List<Token> tokens, int i)
    {
        if (i + 1 == tokens.Count || tokens[i].Is("feeling", "looking", "standing", "becoming", "remaining", "staying", "keeping", "getting", "seeming", "sitting", "lying", "going") || !IsPastForm(tokens[i + 1])) return false;
        var start = i;
        while (start > 0 && tokens[start - 1].Tag is Text.Tag.Noun) start--;
        return start == 0 || tokens[start - 1].Tag is Text.Tag.Determiner or Text.Tag.OpenQuote;

        static bool IsPastForm(Token next) => Verbs.IsPast(next.Word) && !Verbs.NotVerbs.Contains(next.Word);
    }

    // "US" is no pronoun and "WHO" asks nothing.
    private static bool IsAcronym(string text, Token token) => token.Word.Length > 1 && text.AsSpan(token.Start, token.End - token.Start).IndexOfAnyInRange('a', 'z') < 0 && char.IsUpper(text[token.Start]);

    private static Tag Refine(List<Token> tokens, int i, Tag tag)
    {
        var next = i + 1 < tokens.Count ? tokens[i + 1].Word : "";
        var before = i > 0 ? tokens[i - 1] : default;
        return tokens[i].Word switch
        {
            "may" or "might" or "will" when i > 0 && before.Tag is Text.Tag.Determiner or Text.Tag.Possessive => Text.Tag.Noun,
            "first" or "just" or "then" or "once" when i > 0 && before.Tag is Text.Tag.Determiner or Text.Tag.Possessive => Text.Tag.Noun,
            "have" or "do" or "be" when i > 0 && before.Tag is Text.Tag.To => Text.Tag.Be,
            "have" when i > 0 && (before.Tag is Text.Tag.Auxiliary || (i > 1 && before.Tag is Text.Tag.Not or Text.Tag.Adverb && tokens[i - 2].Tag is Text.Tag.Auxiliary)) => Text.Tag.Be,
            "yet" when next.Length == 0 || !char.IsLetterOrDigit(next[0]) => Text.Tag.Adverb,
            "her" when next.Length > 0 => Text.Tag.Determiner,
            "when" or "where" when i == 0 => Text.Tag.Subordinator,
            "since" or "before" or "after" or "until" or "as" or "once" or "like" => tag,
            _ => tag,
        };
    }

    // "the call", "of claims": after these a form in -s is a noun.
    private static bool CanBeSubject(List<Token> tokens, int i) =>
        i > 0 && tokens[i - 1].Tag is Text.Tag.Noun or Text.Tag.Name or Text.Tag.Pronoun or Text.Tag.Relative or Text.Tag.That or Text.Tag.Adverb or Text.Tag.Date
            or Text.Tag.CloseQuote or Text.Tag.Number or Text.Tag.Not or Text.Tag.Ing
        || (i > 0 && tokens[i - 1].Tag is Text.Tag.Mark or Text.Tag.Coordinator);

    // Whether a form in -ed (or "held", "met") is the verb of a clause, part of a verb group, or hangs on the noun before it.
    private static Tag Resolve(List<Token> tokens, int i)
    {
        var at = i - 1;
        while (at >= 0 && tokens[at].Tag is Text.Tag.Adverb or Text.Tag.Not) at--;
        if (at < 0) return Text.Tag.Participle;
        var before = tokens[at];
        if (before.Is("get", "gets", "got", "getting")) return Text.Tag.Participle;
        switch (before.Tag)
        {
            case Text.Tag.Auxiliary or Text.Tag.Be or Text.Tag.Determiner or Text.Tag.Possessive or Text.Tag.To or Text.Tag.Number:
                return Text.Tag.Participle;
            case Text.Tag.Preposition or Text.Tag.Participle or Text.Tag.Ing:
                return Text.Tag.Participle;
            case Text.Tag.Subordinator:
                return Text.Tag.Reduced;
            case Text.Tag.Pronoun or Text.Tag.Relative or Text.Tag.That or Text.Tag.CloseQuote:
                return Text.Tag.Verb;
            case Text.Tag.Coordinator:
                // "was built in 2009 and passed its test": a participle has no object.
                return HasVerbBefore(tokens, at, out var passive) ? passive && !HasObject(tokens, i) ? Text.Tag.Participle : Text.Tag.Verb : Text.Tag.Participle;
            // "was launched, reached the moon and crashed": a participle has no object.
            case Text.Tag.Mark when before.IsComma && HasObject(tokens, i):
                return Text.Tag.Verb;
            case Text.Tag.Mark when before.IsComma:
                if (HasVerbBefore(tokens, at, out _)) return AfterAside(tokens, at) ? Text.Tag.Verb : Text.Tag.Reduced;
                return tokens[at - 1 < 0 ? 0 : at - 1].IsNominal && at == i - 1 && GoesOn(tokens, i) ? Text.Tag.Reduced : Text.Tag.Verb;
        }

        if (Verbs.Participles.Contains(tokens[i].Word)) return Text.Tag.Reduced;
        var next = i + 1 < tokens.Count ? tokens[i + 1] : default;
        if (Verbs.NeverPassive.Contains(tokens[i].Word) || (next.Is(Text.Tag.To) && Verbs.TakingInfinitive.Contains(tokens[i].Word))) return Text.Tag.Verb;
        var ahead = DefiniteAhead(tokens, i + 1);
        var saying = HasVerbBefore(tokens, at + 1, out _);
        // A participle behind its noun is passive and has no object of its own, but for names: "a city called Ur".
        if (next.Tag is Text.Tag.Determiner or Text.Tag.Pronoun && !Verbs.Naming.Contains(tokens[i].Word)) return Text.Tag.Verb;
        if (next.IsNominal && FollowsCoordinator(tokens, at)) return Text.Tag.Verb;
        if (saying && ahead < 0 && next.Word != "by" && IsBehindRelative(tokens, at)) return Text.Tag.Verb;
        if (saying && !AfterSaying(tokens, at)) return Text.Tag.Reduced;
        if (!saying && (IsInApposition(tokens, at, i) || IsInLead(tokens, at, i))) return Text.Tag.Reduced;
        if (next.Tag is Text.Tag.Determiner or Text.Tag.Pronoun or Text.Tag.Name or Text.Tag.Possessive) return Text.Tag.Verb;
        if (ahead >= 0 && !Verbs.Saying.Contains(tokens[i].Word)) return Text.Tag.Reduced;
        if (next.Word == "by" && tokens[i].Word != "followed") return ByDoing(tokens, i) ? Text.Tag.Verb : Text.Tag.Reduced;
        return Text.Tag.Verb;
    }

    private static bool HasObject(List<Token> tokens, int verb) => verb + 1 < tokens.Count && tokens[verb + 1].Is(Text.Tag.Determiner) && !Verbs.Naming.Contains(tokens[verb].Word);

    // "the protests that began in May | turned": a relative clause has its verb, and its noun still needs one.
    private static bool IsBehindRelative(List<Token> tokens, int at)
    {
        var verbs = 0;
        for (var i = at; i > 0 && i > at - Horizon; i--)
        {
            if (tokens[i].IsFinite && !(tokens[i].Tag == Text.Tag.Verb && tokens[i - 1].Tag is Text.Tag.Auxiliary)) verbs++;
            if (tokens[i].Tag is Text.Tag.Coordinator || tokens[i].IsComma) return false;
            if (tokens[i].Is("who", "which", "that")) return verbs == 1 && tokens[i - 1].Tag is Text.Tag.Noun or Text.Tag.Name && !HasVerbBefore(tokens, i, out _);
            if (EndsStretch(tokens, i)) return false;
        }

        return false;
    }

    // "X, the only man convicted of it, was freed": an apposition has no verb where the sentence goes on with one behind a comma.
    private static bool IsInApposition(List<Token> tokens, int at, int participle)
    {
        var comma = at;
        while (comma > 0 && (tokens[comma].IsNominal || tokens[comma].Tag is Text.Tag.Adverb || tokens[comma].Is("of"))) comma--;
        if (comma == 0 || !tokens[comma].IsComma || !(tokens[comma - 1].Tag is Text.Tag.Noun or Text.Tag.Name) || !tokens[comma + 1].IsNominal || HasVerbBefore(tokens, comma, out _)) return false;
        return GoesOn(tokens, participle);
    }

    // "Under a deal signed in May, the islands …": words before the subject have no verb.
    private static bool IsInLead(List<Token> tokens, int at, int participle)
    {
        while (at > 0 && (tokens[at].IsNominal || tokens[at].Is("of"))) at--;
        if (at > 0 || !tokens[at].Is(Text.Tag.Preposition)) return false;
        for (var i = participle + 1; i + 1 < tokens.Count && i < participle + Horizon; i++)
        {
            if (tokens[i].IsFinite) return false;
            if (tokens[i].IsComma) return tokens[i + 1].IsNominal && FiniteAhead(tokens, i + 1) > i + 1;
        }

        return false;
    }

    // Whether the sentence goes on with a verb behind the comma that closes what begins here.
    private static bool GoesOn(List<Token> tokens, int from)
    {
        for (var i = from + 1; i + 1 < tokens.Count && i < from + Horizon; i++)
        {
            if (tokens[i].IsFinite || tokens[i].Tag is Text.Tag.Coordinator or Text.Tag.OpenQuote or Text.Tag.CloseQuote) return false;
            if (tokens[i].IsComma && (tokens[i + 1].IsFinite || tokens[i + 1].Tag is Text.Tag.Reduced)) return true;
        }

        return false;
    }

    // "… was dismissed and the council ordered repairs": the noun before the verb begins behind an "and".
    private static bool FollowsCoordinator(List<Token> tokens, int at)
    {
        while (at >= 0 && (tokens[at].IsNominal || tokens[at].Is(Text.Tag.Date) || tokens[at].Is("of"))) at--;
        return at > 0 && tokens[at].Is(Text.Tag.Coordinator);
    }

    // "responded by voting" is a verb; "organised by students" isn't.
    private static bool ByDoing(List<Token> tokens, int i) => i + 2 < tokens.Count && tokens[i + 2].Tag is Text.Tag.Ing or Text.Tag.Number or Text.Tag.Date;

    private static int DefiniteAhead(List<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count && i < from + Horizon; i++)
        {
            if (tokens[i].IsFinite) return i;
            // "a four page written agreement": what is a participle only is no verb that the sentence goes on with.
            if (i > from && tokens[i].Tag == Text.Tag.Reduced && !Verbs.Participles.Contains(tokens[i].Word) && tokens[i - 1].Tag is not (Text.Tag.Auxiliary or Text.Tag.Be or Text.Tag.Determiner or Text.Tag.Preposition or Text.Tag.Possessive or Text.Tag.Number or Text.Tag.Coordinator)) return i;
            if (EndsStretch(tokens, i) || tokens[i].Tag == Text.Tag.Coordinator) return -1;
        }

        return -1;
    }

    // A finite verb in the same stretch of words before this place; a reduced relative may stand between.
    private static bool HasVerbBefore(List<Token> tokens, int before, out bool passive)
    {
        passive = false;
        for (var i = before - 1; i >= 0 && i > before - Horizon; i--)
        {
            if (tokens[i].Tag == Text.Tag.Participle) passive = i > 0 && tokens[i - 1].Tag is Text.Tag.Auxiliary or Text.Tag.Be;
            if (tokens[i].IsFinite)
            {
                passive = passive || (tokens[i].Tag == Text.Tag.Auxiliary && i + 1 < tokens.Count && tokens[i + 1].Tag == Text.Tag.Participle);
                return true;
            }

            if (EndsStretch(tokens, i)) return false;
        }

        return false;
    }

    // "X, the head of Y, ordered": the words between the commas are an aside, and no verb stands before it.
    private static bool AfterAside(List<Token> tokens, int comma)
    {
        for (var i = comma - 1; i >= 0 && i > comma - Horizon; i--)
        {
            if (tokens[i].IsComma) return !HasVerbBefore(tokens, i, out _);
        }

        return false;
    }

    private static bool AfterSaying(List<Token> tokens, int at)
    {
        for (var i = at; i >= 0 && i > at - Horizon; i--)
        {
            if (tokens[i].IsFinite) return Verbs.Saying.Contains(tokens[i].Word);
        }

        return false;
    }

    private static FrozenDictionary<string, Tag> ClosedClasses()
    {
        var classes = new Dictionary<string, Tag>(StringComparer.Ordinal);
        void Add(Tag tag, string words)
        {
            foreach (var word in words.Split(' ')) classes[word] = tag;
        }

        Add(Text.Tag.Pronoun, "he she it they we you i who's him them us me itself himself herself themselves there");
        Add(Text.Tag.Determiner, "the a an this these those his her its their our my your some any each every both all no another several many most such");
        Add(Text.Tag.Preposition, "in on at by for from with of into onto over under about against between among amid during through throughout within without toward towards across "
            + "near behind beside besides beyond despite via upon per alongside outside inside off up down out around above below following regarding concerning including according ahead because-of "
            + "like unlike except versus past");
        Add(Text.Tag.Relative, "who which whom whose where when");
        Add(Text.Tag.Subordinator, "after before since because although though while if unless until once whereas as whether when");
        Add(Text.Tag.Relative, "who which whom whose where when");
        Add(Text.Tag.That, "that");
        Add(Text.Tag.Coordinator, "and but or nor yet &");
        Add(Text.Tag.To, "to");
        Add(Text.Tag.Not, "not never neither");
        Add(Text.Tag.Adverb, "also then again instead later earlier soon already still now just even only however meanwhile therefore thus further once-again reportedly here together away back ago not-only so too ever far "
            + "almost perhaps maybe first often always once twice sometimes usually rather quite very well soon yesterday today tonight");
        Add(Text.Tag.Auxiliary, "is are was were am has have had does do did will would can could may might shall should must cannot");
        Add(Text.Tag.Be, "be been being having");
        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
