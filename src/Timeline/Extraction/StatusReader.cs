using NodaTime;
using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>Tells from the words of a clause whether its event happened, is planned or expected, lasts, was denied or only imagined.</summary>
internal static class StatusReader
{
    /// <summary>The status of the event of <paramref name="clause"/>, whose own words alone count: a "not" in another clause says nothing of it.</summary>
    public static EventStatus Of(ParsedSentence sentence, Clause clause, DateUse? use, PublicationDate published)
    {
        if (Asks(sentence, clause)) return EventStatus.Hypothetical;
        var future = use is not null && published.Latest is { } latest && (use.When.Start > latest || (use.IsBounded && use.When.Start >= latest && use.When.End > latest));
        if (IsCalledOff(sentence, clause)) return EventStatus.Denied;
        if (use is not null && use.Last < clause.Verb && sentence.ClauseOf[use.First] is { Kind: ClauseKind.Reduced } dated && dated != clause && Rescheduling.CancellationEnd(sentence, clause) >= 0) return EventStatus.Denied;
        // "will be painted in May and | moved in June": the auxiliary is said once.
        var status = Words(sentence, clause.SubjectFrom is { } told && clause.Verb >= 0 && sentence.Tokens[clause.Verb].Is(Tag.Participle) ? told : clause, use, future);
        if (status is not null) return status.Value;
        if (IsCalled(sentence, clause) is { } governed) return governed;
        if (future && !IsPast(sentence, clause, use!)) return EventStatus.Planned;
        return use is { Lasts: true } ? EventStatus.State : EventStatus.Actual;
    }

    // What a question asks is not told; one quoted behind the verb is somebody else's.
    private static bool Asks(ParsedSentence sentence, Clause clause)
    {
        if (clause.Kind is not (ClauseKind.Main or ClauseKind.Coordinate or ClauseKind.Complement)) return false;
        for (var i = clause.Verb + 1; i > 0 && i < sentence.Tokens.Count && !sentence.Tokens[i].Is(Tag.OpenQuote); i++)
        {
            if (sentence.Tokens[i].Is("?")) return true;
        }

        return false;
    }

    /// <summary>The status of an event told by a noun phrase: "Friday’s planned march".</summary>
    public static EventStatus OfNounPhrase(ParsedSentence sentence, int first, int last, DateUse? use, PublicationDate published)
    {
        if (IsCancelled(sentence, first, last)) return EventStatus.Denied;
        var done = false;
        for (var i = first; i <= last; i++)
        {
            if (sentence.Tokens[i].Is("planned", "scheduled", "upcoming", "proposed", "slated", "due", "set", "forthcoming")) return EventStatus.Planned;
            if (sentence.Tokens[i].Is("expected", "predicted", "likely", "forecast")) return EventStatus.Predicted;
            if (sentence.Tokens[i].Is("possible", "potential", "threatened")) return EventStatus.Hypothetical;
            done |= sentence.Tokens[i].Is(Tag.Reduced);
        }

        if (first > 0 && sentence.Tokens[first - 1].Is("without", "no", "prevent", "avoid", "avert")) return EventStatus.Hypothetical;
        if (first > 1 && sentence.Tokens[first - 1].Is("of") && sentence.Tokens[first - 2].Is("possibility", "threat", "risk", "prospect")) return EventStatus.Hypothetical;

        if (use is null || published.Latest is not { } latest) return EventStatus.Actual;
        // A noun has no tense: on the last of several days the article may be of, it's rather still to come.
        var ahead = use.When.Start > latest || (!done && use.When.Start == latest && published.Earliest < latest);
        return ahead ? EventStatus.Planned : EventStatus.Actual;
    }

    // "Saturday’s concert was cancelled", "they postponed Thursday’s vote", "the cancellation of the march": it won't be on that day.
    private static bool IsCancelled(ParsedSentence sentence, int first, int last)
    {
        var tokens = sentence.Tokens;
        if (first > 1 && tokens[first - 1].Is("of") && tokens[first - 2].Is("cancellation", "postponement", "abandonment")) return true;
        var clause = sentence.ClauseOf[first];
        if (Rescheduling.IsReplaced(sentence, clause) && IsSubject(sentence, clause, first, last)) return true;
        if (Rescheduling.CancellationEnd(sentence, clause) is not (>= 0 and var end)) return false;
        return Rescheduling.IsPassive(sentence, clause) ? IsSubject(sentence, clause, first, last) : first == end + 1;
    }

    private static bool IsSubject(ParsedSentence sentence, Clause clause, int first, int last) => sentence.Subject(clause) is var subject && first <= subject.First && subject.First <= last && last < clause.Verb;

    // "Was to have begun" didn't, and "called off the match that was to be played on Friday" leaves nothing to play.
    private static bool IsCalledOff(ParsedSentence sentence, Clause clause)
    {
        var tokens = sentence.Tokens;
        if (clause.Verb < 0 || !tokens[clause.Verb].Is("was", "were") || !Next(tokens, clause.Verb, "to")) return false;
        if (Next(tokens, clause.Verb + 1, "have")) return true;
        return clause is { Kind: ClauseKind.Relative, Parent: { Verb: >= 0 } parent } && Rescheduling.CancellationEnd(sentence, parent) is >= 0 and var end && (Rescheduling.IsPassive(sentence, parent) ? clause.First < parent.Verb : clause.First > end);
    }

    // A plain past tells what was done, whatever the date; but an event announced, or done for a day, lies where the date says.
    private static bool IsPast(ParsedSentence sentence, Clause clause, DateUse use)
    {
        if (clause.Verb < 0 || Infinitive(sentence, clause, use.First) >= 0) return false;
        var tokens = sentence.Tokens;
        if (use.Lead >= 0 && tokens[use.Lead].Is("for", "until", "till", "to", "from")) return false;
        var word = tokens[clause.Verb].Word;
        if (tokens[clause.Verb].Is(Tag.Auxiliary))
            return word is "was" or "were" or "had" or "did" && !(clause.Verb < clause.Last && tokens[clause.Verb + 1].Tag is Tag.Ing or Tag.To);
        if (!Verbs.IsPast(word)) return false;
        if (!(Verbs.IsSaying(word) || Verbs.Intending.Contains(word) || Verbs.Setting.Contains(word))) return true;
        for (var i = clause.Verb + 1; i < use.First; i++)
        {
            if (EventNouns.Contains(tokens[i].Word)) return false;
        }

        return true;
    }

    private static EventStatus? Words(ParsedSentence sentence, Clause clause, DateUse? use, bool future)
    {
        var tokens = sentence.Tokens;
        var verb = clause.Verb >= 0 ? clause.Verb : clause.First;
        var expecting = false;
        // "Had the dam failed": a condition without "if".
        if (verb == clause.First && clause.Kind == ClauseKind.Main && tokens[verb].Is("had", "were", "should") && !tokens[^1].Is("?") && (!tokens[verb].Is("had") || tokens.Any(token => token.Tag is Tag.Participle or Tag.Be or Tag.Reduced))) return EventStatus.Hypothetical;
        var infinitive = use is not null && Infinitive(sentence, clause, use.First) >= 0;
        for (var i = clause.First; i <= clause.Last; i++)
        {
            if (sentence.ClauseOf[i] != clause) continue;
            var token = tokens[i];
            var nearVerb = i >= verb && i <= verb + 3;
            if (nearVerb && (token.Is(Tag.Not) || token.Word.EndsWith("n't", StringComparison.Ordinal) || token.Word == "cannot") && !Next(tokens, i, "only", "just", "yet"))
                return EventStatus.Denied;
            if (token.Is(Tag.Not) && i < verb && Leads(tokens, i, verb)) return EventStatus.Denied;
            if (token.Is("failed", "fails", "failing", "neglected", "unable") && nearVerb && Next(tokens, i, "to")) return EventStatus.Denied;
            if (token.Is("no") && i == verb + 1 && verb > clause.First && tokens[verb - 1].Is("there")) return EventStatus.Denied;
            if (i == clause.First && i < verb && token.Is("no", "nobody", "none", "neither")) return EventStatus.Denied;
            if (token.Is("without") && use is not null && i < use.First && use.First - i < 6) return EventStatus.Denied;
            if (token.Is(Tag.Auxiliary))
            {
                if (token.Is("could", "may", "might", "should", "must") && nearVerb) return EventStatus.Hypothetical;
                if (token.Is("would")) return future || FollowsPast(sentence, clause) ? (future ? EventStatus.Planned : EventStatus.Hypothetical) : EventStatus.Hypothetical;
                if (token.Is("will", "shall")) return IsExpecting(sentence, clause.Parent) ? EventStatus.Predicted : EventStatus.Planned;
                if (token.Is("'ll")) return EventStatus.Planned;
            }

            if (token.Is("possibility", "unlikely") && i > verb && i <= verb + 5) return EventStatus.Hypothetical;
            if (Verbs.Expecting.Contains(token.Word) && i <= verb + 3 && i >= clause.First)
            {
                var to = i + 1 < tokens.Count && tokens[i + 1].Is(Tag.To) && i + 2 < tokens.Count;
                if (to && Verbs.TakingPlace.Contains(tokens[i + 2].Word)) return EventStatus.Planned;
                if (to || future || token.Is("expect", "expects")) expecting = true;
            }

            if (Verbs.Setting.Contains(token.Word) && i > verb - 1 && i <= verb + 4
                && (token.Word is not "set" and not "due" || Next(tokens, i, "for", "to") || (i + 1 < tokens.Count && tokens[i + 1].Tag is Tag.Date or Tag.Preposition && token.Word == "due")))
                return EventStatus.Planned;
        }

        if (expecting) return EventStatus.Predicted;
        if (clause.Kind == ClauseKind.Subordinate && tokens[clause.First].Is("if", "unless", "whether")) return EventStatus.Hypothetical;
        if (infinitive && clause.Verb >= 0 && (Verbs.Intending.Contains(tokens[clause.Verb].Word) || InGroup(sentence, clause, Verbs.Intending)) && future) return EventStatus.Planned;
        if (infinitive && InGroup(sentence, clause, Verbs.Imagining)) return EventStatus.Hypothetical;
        return null;
    }

    // "denied that …", "rejected claims that …": the verb of the clause around it may take the event away.
    private static EventStatus? IsCalled(ParsedSentence sentence, Clause clause)
    {
        if (clause.Kind != ClauseKind.Complement || clause.Parent is not { Verb: >= 0 } parent) return null;
        var tokens = sentence.Tokens;
        var ofNoun = clause.First > 0 && Verbs.Contents.Contains(tokens[clause.First - 1].Word);
        for (var i = parent.Verb; i <= Math.Min(parent.Last, parent.Verb + 4) && !tokens[i].Is(Tag.Not); i++)
        {
            if (tokens[i].Is("denied", "denies", "deny", "refuted", "refutes")) return EventStatus.Denied;
            if (ofNoun && tokens[i].Is("rejected", "rejects", "reject", "dismissed", "dismisses", "dismiss", "rebutted", "rebuffed", "disputed", "disputes")) return EventStatus.Denied;
            if (!(tokens[i].Tag is Tag.Auxiliary or Tag.Be or Tag.Adverb)) break;
        }

        return null;
    }

    // "never visited", "never again opened": nothing but adverbs stands between.
    private static bool Leads(IReadOnlyList<Token> tokens, int i, int verb)
    {
        while (++i < verb)
        {
            if (!(tokens[i].Tag is Tag.Adverb or Tag.Not)) return false;
        }

        return true;
    }

    private static bool IsExpecting(ParsedSentence sentence, Clause? parent) =>
        parent is { Verb: >= 0 } && Verbs.Expecting.Contains(sentence.Tokens[parent.Verb].Word);

    private static bool FollowsPast(ParsedSentence sentence, Clause clause) =>
        clause is { Kind: ClauseKind.Complement, Parent.Verb: >= 0 } && Verbs.IsSaying(sentence.Tokens[clause.Parent!.Verb].Word);

    private static bool InGroup(ParsedSentence sentence, Clause clause, ICollection<string> words)
    {
        for (var i = Math.Max(clause.Verb, clause.First); i <= Math.Min(clause.Verb + 3, clause.Last); i++)
        {
            if (words.Contains(sentence.Tokens[i].Word)) return true;
        }

        return false;
    }

    /// <summary>The "to" of the infinitive that a date stands in, or −1.</summary>
    public static int Infinitive(ParsedSentence sentence, Clause clause, int before)
    {
        for (var i = before - 1; i > Math.Max(clause.Verb, clause.First); i--)
        {
            if (sentence.ClauseOf[i] == clause && sentence.Tokens[i].Is(Tag.To) && i + 1 < before && sentence.Tokens[i + 1].Tag is Tag.Noun or Tag.Be) return i;
        }

        return -1;
    }

    private static bool Next(IReadOnlyList<Token> tokens, int i, params ReadOnlySpan<string> words) => i + 1 < tokens.Count && words.Contains(tokens[i + 1].Word);
}
