using System.Globalization;

namespace Timeline;

/// <summary>What is to be said of the input: something could not be read, while everything else was, or was read in a way that the caller
/// should know of.</summary>
/// <param name="Code">What kind of problem it is.</param>
/// <param name="Source">The file or record.</param>
/// <param name="Line">The line, counted from 1, or null where no line is to blame.</param>
/// <param name="Reason">What is wrong, in one sentence for people.</param>
public sealed record Problem(ProblemCode Code, string Source, int? Line, string Reason)
{
    /// <summary>What it costs, which its code tells.</summary>
    public ProblemSeverity Severity => Code switch
    {
        ProblemCode.EncodingAssumed or ProblemCode.Repaired or ProblemCode.IdRepeated or ProblemCode.CorrectionOverridden or ProblemCode.CorrectionRebound => ProblemSeverity.Note,
        ProblemCode.FieldNotRead or ProblemCode.CorrectionNotApplied => ProblemSeverity.Warning,
        _ => ProblemSeverity.Error,
    };

    /// <summary>
    /// "SOURCE:LINE: REASON", "SOURCE: REASON" where there is no line, or the reason where there is no source; on one line, and what a
    /// terminal would obey instead of
    /// show is written as <c>\u001B</c>.
    /// </summary>
    public override string ToString() => Shown((Source, Line) switch
    {
        (_, { } line) => FormattableString.Invariant($"{Source}:{line}: {Reason}"),
        ("", null) => Reason,
        _ => $"{Source}: {Reason}",
    });

    // Control characters, line ends, marks that turn the direction of writing, and halves of characters.
    private static string Shown(string text) => !text.Any(IsObeyed) ? text : string.Concat(text.Select((character, at) =>
        IsObeyed(character) && !IsWhole(text, at) ? FormattableString.Invariant($"\\u{(int)character:X4}") : character.ToString()));

    // What joins letters is shown by how they look.
    private static bool IsObeyed(char character) => character is not ('\u200C' or '\u200D') && char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;

    private static bool IsWhole(string text, int at) =>
        (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])) || (at > 0 && char.IsSurrogatePair(text[at - 1], text[at]));
}
