using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>A sentence with its words tagged and its clauses found.</summary>
internal sealed class ParsedSentence
{
    private ParsedSentence(string text, int start, int end, IReadOnlyList<Token> tokens)
    {
        Text = text;
        Start = start;
        End = end;
        Tokens = tokens;
        (Clauses, ClauseOf) = ClauseParser.Parse(tokens);
    }

    /// <summary>The text of the whole article.</summary>
    public string Text { get; }

    public int Start { get; }

    public int End { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>For each token the innermost clause it belongs to.</summary>
    public IReadOnlyList<Clause> ClauseOf { get; }

    /// <summary>Reads the sentence [start, end); <paramref name="firstExpression"/> is the first expression that may lie in it.</summary>
    public static ParsedSentence Of(string text, int start, int end, IReadOnlyList<Timex> expressions, int firstExpression)
    {
        var tokens = Timeline.Text.Tokens.Of(text, start, end, expressions, firstExpression);
        Tagger.Tag(tokens, text);
        return new(text, start, end, tokens);
    }

    /// <summary>The tokens of a clause's subject, without what stands before it and without asides; empty where it has none.</summary>
    public (int First, int Last) Subject(Clause clause)
    {
        if (clause.SubjectFrom is { } shared) return Subject(shared);
        var last = clause.Verb - 1;
        var first = clause.Connector >= 0 && clause.Kind is not ClauseKind.Relative ? clause.Connector + 1 : clause.First;
        while (last >= first && (Tokens[last].Tag is Tag.Adverb || Tokens[last].IsComma)) last--;
        if (first < last && Tokens[first].Is(Tag.Number) && LeadsIn(first + 1)) first++;
        // "On Friday a jet, which left Leeds, landed": the comma is of the aside.
        if (first < last && Tokens[first].Is(Tag.Preposition) && Tokens[first + 1].Is(Tag.Date)) first = OpensBehind(first + 1, last) ? first + 2 : first;
        else if (first < last && Tokens[first].Is(Tag.Date) && OpensBehind(first, last)) first++;
        while (first <= last && LeadsIn(first) && Comma(first, last) is var comma and >= 0) first = comma + 1;
        // "On Friday, the last day of the term, it closed": what the date is comes with it.
        if (first > clause.First && first < last && Tokens[first].Is(Tag.Determiner) && NamesDay(first) && Comma(first, last) is var behind and >= 0 && behind < last) first = behind + 1;
        while (first <= last && Tokens[first].Tag is Tag.Coordinator or Tag.Adverb or Tag.OpenQuote || (first <= last && Tokens[first].Is(Tag.Date) && !(first < last && Tokens[first + 1].Is(Tag.Possessive))) || (first <= last && Tokens[first].IsComma)) first++;
        return Comma(first, last) is var aside and >= 0 ? (first, aside - 1) : (first, last);
    }

    private bool OpensBehind(int date, int last) => date < last && Tokens[date + 1].Tag is Tag.Determiner or Tag.Name or Tag.Pronoun;

    private bool NamesDay(int determiner)
    {
        for (var i = determiner + 1; i < Math.Min(Tokens.Count, determiner + 4); i++)
        {
            if (Tokens[i].Is("day", "night", "morning", "evening", "eve", "anniversary", "weekend")) return Tokens[determiner - 1].IsComma && determiner > 1 && Tokens[determiner - 2].Is(Tag.Date);
        }

        return false;
    }

    // "In a statement on Thursday, …", "However, …": words before the subject.
    private bool LeadsIn(int i) => Tokens[i].Tag is Tag.Preposition or Tag.Date or Tag.Adverb or Tag.Ing or Tag.To or Tag.Subordinator or Tag.Participle or Tag.Reduced or Tag.Coordinator || Tokens[i].Is("no", "yes", "well");

    private int Comma(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (Tokens[i].IsComma) return i;
        }

        return -1;
    }

    /// <summary>The first token of the noun phrase that ends at <paramref name="last"/>; "of" is walked over unless told otherwise.</summary>
    public int NounPhraseStart(int last, int floor, bool overOf = true)
    {
        var i = last;
        while (i > floor)
        {
            var before = Tokens[i - 1];
            var here = Tokens[i];
            if (here.Is(Tag.Determiner) && !before.Is("of", "all", "both")) break;
            // "to show paintings", "will show paintings": a verb in its base form.
            if (before.Is(Tag.Noun) && i > 1 && (Tokens[i - 2].Is(Tag.To) || Tokens[i - 2].Is("will", "would", "can", "could", "may", "might", "shall", "should", "must", "did"))) break;
            if ((overOf && before.Is("of")) || (before.IsNominal && !(before.Is(Tag.Participle) && i > 1 && Tokens[i - 2].Tag is Tag.Auxiliary or Tag.Be))
                || (before.Is(Tag.Date) && here.Is(Tag.Possessive)) || before.Is(Tag.Ing) && here.Is(Tag.Noun) && i > 1 && Tokens[i - 2].Is(Tag.Determiner)) i--;
            else break;
        }

        while (i < last && (Tokens[i].Is(Tag.Possessive) || Tokens[i].Is("of"))) i++;
        return i;
    }
}
