namespace Timeline.Merging.Terms;

/// <summary>What kind of thing a term names.</summary>
internal enum TermKind
{
    /// <summary>An ordinary word.</summary>
    Word,

    /// <summary>A class of <see cref="NewsActions"/>.</summary>
    Action,

    /// <summary>A figure.</summary>
    Number,

    /// <summary>A proper name.</summary>
    Name,
}

/// <summary>A term: what two statements have in common when both speak of it, however it is spelt.</summary>
internal readonly record struct Term(TermKind Kind, string Key);
