namespace Timeline.Text;

/// <summary>What a line of an article is for.</summary>
internal enum LineKind
{
    /// <summary>Nothing but white space.</summary>
    Blank,

    /// <summary>A headline, or another line of the header such as a kicker or a dispatch number.</summary>
    Headline,

    /// <summary>A short heading between paragraphs of one story.</summary>
    Subhead,

    /// <summary>Who wrote, reported or edited it.</summary>
    Byline,

    /// <summary>When it was published or updated, in the header or the footer.</summary>
    Stamp,

    /// <summary>When an embedded post was posted.</summary>
    PostStamp,

    /// <summary>The words under a picture, or its credit.</summary>
    Caption,

    /// <summary>A numbered note.</summary>
    Footnote,

    /// <summary>What the web page or the e-mail put around the story: links, share buttons, rules, the heads of readers' comments.</summary>
    Furniture,

    /// <summary>The story itself.</summary>
    Body,
}
