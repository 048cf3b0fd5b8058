namespace Timeline.Text;

/// <summary>What a word does in its sentence, as far as closed classes, endings and the words around it tell.</summary>
internal enum Tag
{
    /// <summary>A noun or adjective, or a word of no known class.</summary>
    Noun,

    /// <summary>A word with a capital that isn't the first of its sentence.</summary>
    Name,

    /// <summary>"he", "they", "it".</summary>
    Pronoun,

    /// <summary>"the", "a", "his", "some".</summary>
    Determiner,

    /// <summary>The ’s of "Monday’s".</summary>
    Possessive,

    /// <summary>"in", "on", "of".</summary>
    Preposition,

    /// <summary>"who", "which", "whose", "where".</summary>
    Relative,

    /// <summary>"after", "because", "while".</summary>
    Subordinator,

    /// <summary>"that", whichever it is.</summary>
    That,

    /// <summary>"and", "but", "or".</summary>
    Coordinator,

    /// <summary>"to" before a verb or a noun.</summary>
    To,

    /// <summary>"not", "never".</summary>
    Not,

    /// <summary>"also", "reportedly".</summary>
    Adverb,

    /// <summary>"is", "was", "has", "did", "will": a finite verb that others lean on.</summary>
    Auxiliary,

    /// <summary>"be", "been", "being".</summary>
    Be,

    /// <summary>A finite main verb: "said", "killed", "comes".</summary>
    Verb,

    /// <summary>A participle after an auxiliary, or before a noun: "was killed", "the planned march".</summary>
    Participle,

    /// <summary>A participle that begins a reduced relative clause: "the meeting held on Monday".</summary>
    Reduced,

    /// <summary>"killing", "calling".</summary>
    Ing,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A temporal expression, as one word.</summary>
    Date,

    /// <summary>A punctuation mark.</summary>
    Mark,

    /// <summary>A mark that opens a quotation.</summary>
    OpenQuote,

    /// <summary>A mark that closes a quotation.</summary>
    CloseQuote,
}
