namespace Timeline.Merging.Terms;

/// <summary>One word or number of a text.</summary>
/// <param name="Text">The word as written, without a possessive ending, inner apostrophes or the dots of an abbreviation ("U.S." is <c>US</c>).</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="OpensSentence">True where a capital letter says nothing, since a sentence or a quotation begins here.</param>
internal readonly record struct Word(string Text, int Start, bool OpensSentence)
{
    public bool IsCapitalised => char.IsUpper(Text[0]);

    public bool IsNumber => char.IsDigit(Text[0]);
}
