using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>A further entry of a clause that tells several things, each with its day: "will go to Bergen on Tuesday, then to Oslo on Wednesday".</summary>
/// <param name="StemLast">The last token of what all entries share: "will go".</param>
/// <param name="Opens">The token that ends the entry before: the comma, the "then" or the "and".</param>
/// <param name="First">The first token of its own words.</param>
/// <param name="Last">The last of them, before its date.</param>
internal sealed record ListedPart(int StemLast, int Opens, int First, int Last)
{
    private const int Longest = 8;

    /// <summary>The entry between two dates of a clause; null where the words between tell something else.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clause">The clause that both dates stand in.</param>
    /// <param name="before">The date of the entry before.</param>
    /// <param name="use">The date of this entry.</param>
    /// <param name="uses">All dates of the sentence.</param>
    public static ListedPart? Before(ParsedSentence sentence, Clause clause, DateUse before, DateUse use, IReadOnlyList<DateUse> uses)
    {
        var tokens = sentence.Tokens;
        if (before.Granularity != Granularity.Day || use.Granularity != Granularity.Day || before.TellsLength || use.TellsLength || before.When.End >= use.When.Start
            || before.PhraseFirst <= clause.Verb + 1 || use.PhraseFirst - before.Last > Longest || sentence.ClauseOf[before.First] != clause)
            return null;
        var first = before.Last + 1;
        var joins = false;
        for (; first < use.PhraseFirst && (tokens[first].IsComma || tokens[first].Is("and", "then")); first++) joins |= !tokens[first].IsComma;
        if (first == before.Last + 1 || first >= use.PhraseFirst || !AreWords(sentence, clause, first, use.PhraseFirst - 1)) return null;
        // "Turku on Tuesday, Tampere on Wednesday and Oulu on Thursday": a comma alone lists where an "and" comes behind it.
        if (!joins && !uses.Any(later => later.First > use.Last && Before(sentence, clause, use, later, []) is not null)) return null;
        return Stem(sentence, clause, before, first) is var stem && stem >= clause.Verb ? new(stem, before.Last + 1, first, use.PhraseFirst - 1) : null;
    }

    private static bool AreWords(ParsedSentence sentence, Clause clause, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence.ClauseOf[i] != clause || !(sentence.Tokens[i].IsNominal || sentence.Tokens[i].Tag is Tag.To or Tag.Preposition)) return false;
        }

        return sentence.Tokens[last].IsNominal;
    }

    // Before the same preposition in the entry before, else before its noun.
    private static int Stem(ParsedSentence sentence, Clause clause, DateUse before, int first)
    {
        var tokens = sentence.Tokens;
        if (tokens[first].IsNominal) return sentence.NounPhraseStart(before.PhraseFirst - 1, clause.Verb) - 1;
        for (var i = before.PhraseFirst - 1; i > clause.Verb; i--)
        {
            if (tokens[i].Word == tokens[first].Word) return i - 1;
        }

        return -1;
    }
}
