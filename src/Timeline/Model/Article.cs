namespace Timeline;

/// <summary>One news article: a text, where it came from and when it was published.</summary>
/// <remarks>All offsets that Timeline gives out are UTF-16 code units, half-open, and count in <see cref="Text"/>.</remarks>
public sealed record Article
{
    /// <summary>The name by which mentions refer to the article; unique within one timeline.</summary>
    public required string Id { get; init; }

    /// <summary>The whole text: of plain text exactly as it stands in the source, line ends included; of any other format what is read in
    /// it, without markup.</summary>
    public required string Text { get; init; }

    /// <summary>The file or record the text came from, such as <c>pile.txt</c> or <c>pile.jsonl#12</c>; empty when the text was given
    /// directly.</summary>
    public string Source { get; init; } = "";

    /// <summary>Where the article begins in the decoded text of <see cref="Source"/>: of plain text the place of <see cref="Text"/>, of
    /// Markdown that of its front matter; 0 in any other format.</summary>
    public int Start { get; init; }

    /// <summary>Where <see cref="Text"/> ends in the decoded text of <see cref="Source"/>, exclusive, where it is a slice of
    /// that.</summary>
    public int End => Start + Text.Length;

    /// <summary>The headline, or null where none is known.</summary>
    public string? Title { get; init; }

    /// <summary>The newspaper, agency or site that published the article, as "The Harbour Gazette", or null where it is unknown. Readers
    /// take it from the record or from the header of the text ("Outlet: …").</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it, as the source says: "Ann Lee", or "Ann Lee, Tom Holt"; null where that is unknown.</summary>
    public string? Author { get; init; }

    /// <summary>Its address on the web, or a message's by its id ("mid:0C2E11@boats.example"); null where it is unknown.</summary>
    public string? Url { get; init; }

    /// <summary>The language as a BCP 47 tag, or null where it is unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The publication date: TIMEX3's document creation time, with the evidence for it.</summary>
    public PublicationDate Published { get; init; } = PublicationDate.Unknown;

    /// <summary>The id, the publication date, and the title or the first words: "pile.txt#2 (stated 2020-01-16): “Two men hurt”".</summary>
    public override string ToString() => $"{Id} ({Published}): {Described.Quoted(Title ?? Text)}";
}
