namespace Timeline;

/// <summary>What kind of problem it is. Each kind has one <see cref="ProblemSeverity"/>, by what it costs.</summary>
public enum ProblemCode
{
    /// <summary>A text doesn't say its encoding, and the likeliest was taken. A note.</summary>
    EncodingAssumed,

    /// <summary>Something is written wrongly, and was read as it is meant, such as a quote that isn't closed. A note.</summary>
    Repaired,

    /// <summary>Two articles came with one id, and one of them got another. A note.</summary>
    IdRepeated,

    /// <summary>Two corrections set the same of one entry, and the later one holds. A note.</summary>
    CorrectionOverridden,

    /// <summary>A correction's entry has another id by now, and was found by its words. A note.</summary>
    CorrectionRebound,

    /// <summary>A field, a column or a date of it isn't read; the article is read without it. A warning.</summary>
    FieldNotRead,

    /// <summary>A correction changes nothing, since what it is bound to is no longer there. A warning.</summary>
    CorrectionNotApplied,

    /// <summary>There is no such file or folder. An error, like all below.</summary>
    NotFound,

    /// <summary>It is there and can't be opened or read to its end: rights, a device, a broken disk, a closed stream.</summary>
    NotReadable,

    /// <summary>It is of a kind that no format reads.</summary>
    UnknownKind,

    /// <summary>It is read, and holds nothing that would be an article.</summary>
    NoArticle,

    /// <summary>A file or a record of it is broken: it isn't what its format asks for.</summary>
    Malformed,

    /// <summary>It is larger, deeper or more than is read.</summary>
    LimitExceeded,

    /// <summary>It is encrypted.</summary>
    Encrypted,

    /// <summary>No engine reads the language of an article: it is listed, and its dates aren't read.</summary>
    LanguageNotRead,

    /// <summary>A stage failed on an article, which is a defect of that stage: what the article tells is missing.</summary>
    Failed,
}

/// <summary>What a problem costs.</summary>
public enum ProblemSeverity
{
    /// <summary>Nothing: it says how something was read.</summary>
    Note,

    /// <summary>A detail, such as a field; the article is there.</summary>
    Warning,

    /// <summary>An article, a file, or more.</summary>
    Error,
}
