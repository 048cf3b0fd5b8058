namespace Timeline.Text;

/// <summary>A word, a mark, or a whole temporal expression of a sentence.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Word">The word in lower case, with straight apostrophes; a mark as it stands.</param>
/// <param name="Tag">What it does in the sentence.</param>
/// <param name="Expression">The index of the temporal expression, or −1.</param>
internal readonly record struct Token(int Start, int End, string Word, Tag Tag, int Expression = -1)
{
    public bool Is(params ReadOnlySpan<string> words) => words.Contains(Word);

    public bool Is(Tag tag) => Tag == tag;

    /// <summary>True for a verb that makes a clause.</summary>
    public bool IsFinite => Tag is Tag.Verb or Tag.Auxiliary;

    /// <summary>True for what a noun phrase is made of, "of" apart.</summary>
    public bool IsNominal => Tag is Tag.Noun or Tag.Name or Tag.Number or Tag.Determiner or Tag.Possessive or Tag.Participle;

    public bool IsComma => Tag == Tag.Mark && Word == ",";
}
