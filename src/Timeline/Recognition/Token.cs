namespace Timeline.Recognition;

/// <summary>A word, a number or a mark of the text, with the symbol that the rules know it by.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Kind">What sort of token it is.</param>
/// <param name="Symbol">The symbol of the rule set's automaton; 0 where no rule knows the token.</param>
/// <param name="Number">The value of a number, in digits or words.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, int Symbol, decimal Number)
{
    /// <summary>The words of the token.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}

/// <summary>The sorts of token. The numeric ones are told apart by their shape, so that "3.5", "5,200" and "82nd" never pass for days.</summary>
internal enum TokenKind
{
    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>A single mark.</summary>
    Mark,

    /// <summary>The end of a paragraph or of a line that ends a sentence: nothing matches across it.</summary>
    Break,

    /// <summary>"15", "2020".</summary>
    Integer,

    /// <summary>"3rd", "twenty-first".</summary>
    Ordinal,

    /// <summary>"5,200".</summary>
    Grouped,

    /// <summary>"3.5", and "two and a half".</summary>
    Decimal,

    /// <summary>"twenty-five", "two hundred": a cardinal in words.</summary>
    Cardinal,

    /// <summary>"nineteen ninety-four".</summary>
    YearInWords,

    /// <summary>"05:42", "05:42:10".</summary>
    Clock,

    /// <summary>"2020-01-23", "03/04/2020", "23.1.2020".</summary>
    NumericDate,

    /// <summary>"1990s", "470s", "90s".</summary>
    Decade,

    /// <summary>Letters and digits in one run: "Q4", "F16", the rest of an address.</summary>
    Mixed,
}
