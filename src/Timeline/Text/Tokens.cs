namespace Timeline.Text;

/// <summary>Splits a sentence into words, marks and temporal expressions.</summary>
internal static class Tokens
{
    /// <summary>The tokens of the sentence [start, end) in order, not yet tagged but for dates and marks; footnote marks are left out.</summary>
    public static List<Token> Of(string text, int start, int end, IReadOnlyList<Timex> expressions, int firstExpression)
    {
        var tokens = new List<Token>();
        var next = firstExpression;
        var open = '\0';
        for (var at = start; at < end;)
        {
            while (next < expressions.Count && expressions[next].Start < at) next++;
            if (next < expressions.Count && expressions[next].Start == at && expressions[next].End <= end)
            {
                tokens.Add(new(at, expressions[next].End, "", Tag.Date, next));
                at = expressions[next++].End;
                continue;
            }

            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var limit = next < expressions.Count && expressions[next].Start < end ? expressions[next].Start : end;
            var length = FootnoteLength(text, at, limit);
            if (length > 0)
            {
                at += length;
                continue;
            }

            var token = IsWordPart(text, at, limit) ? Word(text, at, limit, end) : Mark(text, at, limit, ref open);
            tokens.Add(token);
            at = token.End;
        }

        return tokens;
    }

    private static int FootnoteLength(string text, int at, int end)
    {
        if (text[at] != '[') return 0;
        var i = at + 1;
        while (i < end && i - at < 5 && char.IsAsciiDigit(text[i])) i++;
        return i > at + 1 && i < end && text[i] == ']' ? i + 1 - at : 0;
    }

    private static bool IsWordPart(string text, int at, int end) =>
        char.IsLetterOrDigit(text[at]) || (text[at] is '$' or '€' or '£' or '#' or '@' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]));

    private static Token Word(string text, int start, int limit, int sentenceEnd)
    {
        var at = start + 1;
        while (at < limit)
        {
            var c = text[at];
            if (char.IsLetterOrDigit(c) || c == '%') at++;
            else if (c is '\'' or '’' && (IsPossessive(text, at, limit) || ContractionLength(text, at, limit) > 0)) break;
            else if (c is '-' or '\'' or '’' or '&' or '/' or ',' or '.' or ':' && at + 1 < limit && char.IsLetterOrDigit(text[at + 1])
                     && (c is not (',' or ':') || (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])))) at++;
            else if (c == '-' && at + 1 < limit && char.IsWhiteSpace(text[at + 1])) at++;
            else break;
        }

        // A period that doesn't end the sentence belongs to its word: "U.S.", "Gen.".
        if (at < limit && text[at] == '.' && at > start && !IsLastMark(text, at, sentenceEnd)) at++;
        return new(start, at, Lower(text, start, at), Tag.Noun);
    }

    private static bool IsPossessive(string text, int at, int limit) =>
        at + 1 < limit && text[at + 1] is 's' or 'S' && (at + 2 >= limit || !char.IsLetterOrDigit(text[at + 2]));

    // "I've", "they'll": a pronoun and the auxiliary that leans on it.
    private static int ContractionLength(string text, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && char.IsLetterOrDigit(text[end])) end++;
        return text.AsSpan(at + 1, end - at - 1) is "ve" or "ll" or "re" or "d" or "m" ? end - at : 0;
    }

    private static bool IsLastMark(string text, int at, int end)
    {
        while (at < end && !char.IsLetterOrDigit(text[at])) at++;
        return at >= end;
    }

    private static Token Mark(string text, int at, int limit, ref char open)
    {
        var c = text[at];
        if (c is '\'' or '’' && IsPossessive(text, at, limit) && at > 0 && !char.IsWhiteSpace(text[at - 1])) return new(at, at + 2, "'s", Tag.Possessive);
        if (c is '\'' or '’' && at > 0 && char.IsLetter(text[at - 1]) && ContractionLength(text, at, limit) is var length and > 0)
            return new(at, at + length, Lower(text, at, at + length), Tag.Auxiliary);
        if (c is '`' or '\'' && at + 1 < limit && text[at + 1] == c)
            return new(at, at + 2, text.Substring(at, 2), c == '`' ? Tag.OpenQuote : Tag.CloseQuote);
        if (c == '-' && at + 1 < limit && text[at + 1] == '-') return new(at, at + 2, "–", Tag.Mark);
        switch (c)
        {
            case '“' or '‘' or '«':
                open = c;
                return new(at, at + 1, c.ToString(), Tag.OpenQuote);
            case '”' or '»':
                open = '\0';
                return new(at, at + 1, c.ToString(), Tag.CloseQuote);
            case '"':
                var opens = open != '"';
                open = opens ? '"' : '\0';
                return new(at, at + 1, "\"", opens ? Tag.OpenQuote : Tag.CloseQuote);
            case '’' or '\'' when at > 0 && !char.IsWhiteSpace(text[at - 1]):
                var possessive = open != '‘' && text[at - 1] == 's';
                return new(at, at + 1, possessive ? "'s" : "’", possessive ? Tag.Possessive : Tag.CloseQuote);
            case '\'':
                return new(at, at + 1, "'", Tag.OpenQuote);
            default:
                return new(at, at + 1, c is '–' or '—' or '-' or '_' ? "–" : c.ToString(), Tag.Mark);
        }
    }

    private static string Lower(string text, int start, int end) => text[start..end].ToLowerInvariant().Replace('’', '\'');
}
