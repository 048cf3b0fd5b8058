namespace Timeline;

/// <summary>Finds the temporal expressions of an article: the seam for engines other than Timeline's own English rules.</summary>
/// <remarks>
/// An engine says what the words mean, in TIMEX3, and leaves open what they leave open: Timeline places it on the calendar, counting from the publication date, the date told
/// last or the moment of speech. It is called from several threads at once, and once more for an article whose publication date only its text tells.
/// </remarks>
public interface ITemporalRecognizer
{
    /// <summary>The temporal expressions of an article.</summary>
    /// <param name="article">The article: its text, its language, which is known, and its publication date as far as it is.</param>
    /// <returns>
    /// The expressions in any order. Of two that overlap the longer is kept, of equally long ones the earlier; one without a character of the text is left out.
    /// </returns>
    IReadOnlyList<RecognizedTimex> Recognize(Article article);
}
