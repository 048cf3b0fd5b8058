namespace Timeline;

/// <summary>The four kinds of TIMEX3 (TimeML 1.2.1).</summary>
public enum TimexType
{
    /// <summary>A calendar expression of a day or longer.</summary>
    Date,

    /// <summary>A time of day, or a part of a day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A time that recurs.</summary>
    Set,
}

/// <summary>TIMEX3's <c>mod</c>: what a word such as "early", "about" or "more than" does to the value (TimeML 1.2.1).</summary>
public enum TimexMod
{
    /// <summary>"a decade before": earlier than the value.</summary>
    Before,

    /// <summary>"a decade after": later than the value.</summary>
    After,

    /// <summary>"until Friday": the value or earlier.</summary>
    OnOrBefore,

    /// <summary>"since 2014": the value or later.</summary>
    OnOrAfter,

    /// <summary>"less than two hours".</summary>
    LessThan,

    /// <summary>"more than two hours".</summary>
    MoreThan,

    /// <summary>"no more than two hours".</summary>
    EqualOrLess,

    /// <summary>"at least two hours".</summary>
    EqualOrMore,

    /// <summary>"early 2019": the beginning of the value.</summary>
    Start,

    /// <summary>"mid-March": the middle of the value.</summary>
    Mid,

    /// <summary>"late last year": the end of the value.</summary>
    End,

    /// <summary>"about two years".</summary>
    Approx,
}

/// <summary>What a document-level date stands for (TIMEX3's <c>functionInDocument</c>).</summary>
public enum DocumentFunction
{
    /// <summary>An ordinary expression of the text.</summary>
    None,

    /// <summary>The stamp that tells when the document was created.</summary>
    CreationTime,

    /// <summary>The stamp that tells when the document was published, where the text gives another creation time.</summary>
    PublicationTime,

    /// <summary>The stamp that tells when the document was last updated.</summary>
    ModificationTime,
}

/// <summary>A temporal expression (TIMEX3) in an article, resolved as far as its article allows.</summary>
public sealed record Timex
{
    /// <summary>Where the expression begins in the article's text, in UTF-16 units.</summary>
    public required int Start { get; init; }

    /// <summary>Where the expression ends in the article's text, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>The words of the expression: exactly the slice [Start, End) of the article's text.</summary>
    public required string Text { get; init; }

    /// <summary>The TIMEX3 type.</summary>
    public required TimexType Type { get; init; }

    /// <summary>The TIMEX3 value, such as <c>2020-01-14TNI</c>, <c>2020-W03</c>, <c>P15Y</c>, <c>PAST_REF</c>; <c>XXXX</c> stands for what is not known.</summary>
    public required string Value { get; init; }

    /// <summary>The TIMEX3 modifier, or null.</summary>
    public TimexMod? Mod { get; init; }

    /// <summary>TIMEX3's <c>quant</c> of a set, such as <c>EVERY</c>, or null.</summary>
    public string? Quant { get; init; }

    /// <summary>TIMEX3's <c>freq</c> of a set, such as <c>2X</c>, or null.</summary>
    public string? Freq { get; init; }

    /// <summary>What the expression stands for in the document as a whole.</summary>
    public DocumentFunction FunctionInDocument { get; init; }

    /// <summary>
    /// The days the expression covers, narrowed by "early" and "late"; of a length, those it reaches over where it is known to or from which day. Null for other
    /// lengths, sets, PAST/PRESENT/FUTURE_REF and what could not be resolved.
    /// </summary>
    public DateSpan? Interval { get; init; }

    /// <summary>
    /// True where the expression names a day or a longer piece of the calendar, but counts from a day that isn't known: “Friday” in an article of which nothing tells when it was published. "Recently" and
    /// "at noon" name none.
    /// </summary>
    public bool IsUnplaced => Interval is null && Type is TimexType.Date or TimexType.Time && FunctionInDocument is DocumentFunction.None && Anchor.Kind is not AnchorKind.Absolute
        && !Value.StartsWith('T') && !Value.EndsWith("_REF", StringComparison.Ordinal);

    /// <summary>True where only a range of days is known in which it lies, since the publication date is known as a range: nothing counts from it.</summary>
    internal bool IsOpen { get; init; }

    /// <summary>The time of day that the expression tells, "9 p.m. EDT", "Friday night"; null where it tells none.</summary>
    public TimeOfDay? Time { get; init; }

    /// <summary>The coarseness of the expression.</summary>
    public Granularity Granularity { get; init; }

    /// <summary>
    /// The days that <see cref="Value"/> names in EDTF (ISO 8601-2), as an estimate (<c>~</c>) where <see cref="Mod"/> is APPROX; null for durations, sets,
    /// PAST/PRESENT/FUTURE_REF and what could not be resolved. "Early" and "late" are left to <see cref="Mod"/> and <see cref="Interval"/>.
    /// </summary>
    public Edtf? Edtf { get; init; }

    /// <summary>The rule by which the expression was recognised, told by its example: "two days later" for "Three weeks later". <c>docs/expressions.md</c> lists them all. Of another engine than Timeline's own rules it is the value that the engine gave.</summary>
    public required string Rule { get; init; }

    /// <summary>What the expression was resolved against.</summary>
    public required Anchor Anchor { get; init; }

    /// <summary>How it counts from <see cref="Anchor"/>, as "3 weeks after" or "the latest Friday up to"; null where it doesn't.</summary>
    public string? Operation { get; init; }

    /// <summary>Why the expression has its value, in one sentence for people, from the anchor and the operation.</summary>
    public required string Explanation { get; init; }

    /// <summary>What a later version wrote of it, as an object of JSON, or null.</summary>
    internal string? Unread { get; init; }

    /// <summary>The words, the type, the value and the place: "“last week” Date 2020-W03 [12..21)".</summary>
    public override string ToString() => FormattableString.Invariant($"{Described.Quoted(Text)} {Type} {Value} [{Start}..{End})");
}

/// <summary>What kind of moment an expression counts from.</summary>
public enum AnchorKind
{
    /// <summary>It needs no other moment.</summary>
    Absolute,

    /// <summary>The publication date of the article.</summary>
    Published,

    /// <summary>The date the text told last.</summary>
    Previous,

    /// <summary>The moment of speech of the quotation it stands in.</summary>
    Quote,
}

/// <summary>The moment an expression was resolved against.</summary>
/// <param name="Kind">The kind of moment.</param>
/// <param name="Value">Its TIMEX3 value, or null where it has none.</param>
/// <param name="Text">The words that told it, or null where it isn't told in the text.</param>
public sealed record Anchor(AnchorKind Kind, string? Value = null, string? Text = null)
{
    /// <summary>No other moment needed.</summary>
    public static Anchor Absolute { get; } = new(AnchorKind.Absolute);

    /// <summary>What a later version wrote of it, as an object of JSON, or null.</summary>
    internal string? Unread { get; init; }
}

/// <summary>The size of the calendar piece that a date names, from fine to coarse.</summary>
public enum Granularity
{
    /// <summary>A clock time or a part of a day.</summary>
    Time,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A weekend.</summary>
    Weekend,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>A season.</summary>
    Season,

    /// <summary>Half a year.</summary>
    HalfYear,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A decade.</summary>
    Decade,

    /// <summary>A century.</summary>
    Century,

    /// <summary>A stretch between two dates.</summary>
    Range,
}
