using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>Tells where a clause calls an event off or puts it on another day, and which event that is.</summary>
internal static class Rescheduling
{
    // How far before its dates the verb that moves an event may stand.
    private const int Reach = 14;

    /// <summary>The last token of "cancelled", "has been postponed", "called off" where that is what the clause tells, or −1.</summary>
    public static int CancellationEnd(ParsedSentence sentence, Clause clause)
    {
        if (clause.Verb < 0) return -1;
        var tokens = sentence.Tokens;
        if (tokens[clause.Verb].Is(Tag.Auxiliary) && !tokens[clause.Verb].Is("is", "are", "was", "were", "has", "have", "had")) return -1;
        for (var i = clause.Verb; i <= Math.Min(clause.Last, clause.Verb + 4) && !tokens[i].Is(Tag.Not); i++)
        {
            if (tokens[i].Is("cancelled", "canceled", "cancels", "postponed", "postpones", "scrapped", "scraps", "abandoned", "abandons", "axed", "shelved")) return i;
            if (tokens[i].Is("called", "calls", "put", "puts") && i + 1 < tokens.Count && tokens[i + 1].Is("off")) return i + 1;
            if (!(tokens[i].Tag is Tag.Auxiliary or Tag.Be or Tag.Adverb)) break;
        }

        return -1;
    }

    /// <summary>True for "will now take place on …": what was planned before is no longer.</summary>
    public static bool IsReplaced(ParsedSentence sentence, Clause clause) =>
        clause.Verb >= 0 && clause.Verb < clause.Last && sentence.Tokens[clause.Verb].Is("will") && sentence.Tokens[clause.Verb + 1] is var next && sentence.Text.AsSpan(next.Start, next.End - next.Start) is "now" or "instead";

    /// <summary>True for "was cancelled", "has been put off": the event is the subject.</summary>
    public static bool IsPassive(ParsedSentence sentence, Clause clause) =>
        sentence.Tokens[clause.Verb].Is("is", "are", "was", "were") || (clause.Verb + 1 < sentence.Tokens.Count && sentence.Tokens[clause.Verb + 1].Is("been"));

    /// <summary>True where the date behind <paramref name="date"/> and the one that follows are no stretch of days: "postponed on Friday until Monday", "moved from Friday to Monday".</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="date">Where the first date’s phrase begins.</param>
    /// <param name="lead">The preposition before it.</param>
    public static bool Moves(IReadOnlyList<Token> tokens, int date, string lead) =>
        MovingVerb(tokens, date) is >= 0 and var verb && !(lead == "from" && tokens[verb].Is("delayed", "delays", "adjourned", "adjourns"));

    /// <summary>The event that a date behind the clause’s verb puts on another day: "the vote" of "put the vote off until 15 March"; null where it does no such thing or the event has no name there.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clause">The clause of the date.</param>
    /// <param name="use">The date, the new one or the one that was given up.</param>
    public static (int First, int Last)? Event(ParsedSentence sentence, Clause clause, DateUse use)
    {
        var tokens = sentence.Tokens;
        if (!IsMoved(sentence, clause, use) || MovingVerb(tokens, use.PhraseFirst) is not (>= 0 and var verb)) return null;
        var (first, last) = IsPassive(sentence, clause) ? sentence.Subject(clause) : Object(sentence, clause, verb, use.PhraseFirst);
        if (first > last || tokens[first].Tag is Tag.Pronoun or Tag.Relative or Tag.That) return null;
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].Is(Tag.Date)) return null;
        }

        return (first, last);
    }

    /// <summary>True where a date is the one to which, or with "from" the one from which, its clause moves an event.</summary>
    public static bool IsMoved(ParsedSentence sentence, Clause clause, DateUse use)
    {
        var tokens = sentence.Tokens;
        if (use.Lead <= clause.Verb || clause.Verb < 0 || !tokens[use.Lead].Is("until", "till", "to", "from")) return false;
        if (tokens[clause.Verb].Is(Tag.Auxiliary) && !IsPassive(sentence, clause) && !tokens[clause.Verb].Is("has", "have", "had")) return false;
        return MovingVerb(tokens, use.PhraseFirst) is >= 0 and var verb && verb >= clause.Verb && verb <= clause.Verb + 4 && sentence.ClauseOf[verb] == clause
            && (!tokens[use.Lead].Is("from") || (use.Last + 2 < tokens.Count && tokens[use.Last + 1].Is("to") && tokens[use.Last + 2].Is(Tag.Date) && Moves(tokens, use.PhraseFirst, "from")));
    }

    private static int MovingVerb(IReadOnlyList<Token> tokens, int before)
    {
        for (var i = before - 1; i >= 0 && before - i <= Reach && !(tokens[i].Tag is Tag.Mark or Tag.OpenQuote or Tag.CloseQuote && !tokens[i].IsComma); i--)
        {
            if (tokens[i].Is("postponed", "postpones", "rescheduled", "reschedules", "deferred", "defers", "moved", "moves", "shifted", "shifts", "delayed", "delays", "adjourned", "adjourns")) return i;
            if (tokens[i].Is("put", "puts", "pushed", "pushes", "brought", "brings") && HasParticle(tokens, i, before)) return i;
            if (tokens[i].IsFinite) return -1;
        }

        return -1;
    }

    // "put off", "put the vote back", "brought forward"
    private static bool HasParticle(IReadOnlyList<Token> tokens, int verb, int before)
    {
        for (var i = verb + 1; i < before; i++)
        {
            if (tokens[i].Is("off", "back", "forward")) return true;
        }

        return false;
    }

    private static (int First, int Last) Object(ParsedSentence sentence, Clause clause, int verb, int before)
    {
        var tokens = sentence.Tokens;
        var first = verb + 1;
        while (first < before && tokens[first].Is("off", "back", "forward")) first++;
        var last = first - 1;
        while (last + 1 < before && sentence.ClauseOf[last + 1] == clause && (tokens[last + 1].IsNominal || (tokens[last + 1].Tag is Tag.Preposition && last >= first && !tokens[last + 1].Is("off", "back") && tokens[last + 2].IsNominal))) last++;
        return (first, last);
    }
}
