using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Timeline.Documents.Pdf;

/// <summary>A page as it is read: columns of lines, one behind another.</summary>
/// <param name="Height">Its height in points.</param>
/// <param name="Columns">Its columns in the order in which they are read; a page without columns is one.</param>
/// <param name="HasPictures">True where there is a picture on it.</param>
internal sealed record PdfPage(double Height, List<List<PdfLine>> Columns, bool HasPictures)
{
    // A page of a newspaper has 20,000; to find columns among many more takes more time than a reader has.
    private const int MostLetters = 60_000;

    /// <summary>Reads a page; null where it holds more than a page does.</summary>
    public static PdfPage? Read(Page page)
    {
        if (page.Letters.Count > MostLetters)
            return null;
        var letters = page.Letters.Where(letter => letter.TextOrientation is TextOrientation.Horizontal
            && !string.IsNullOrEmpty(letter.Value)).ToList();
        var words = new NearestNeighbourWordExtractor(new() { MaxDegreeOfParallelism = 1 }).GetWords(letters)
            .Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        if (words.Count == 0)
            return new(page.Height, [], page.NumberOfImages > 0);
        return new(page.Height, PageLayout.Read(words), page.NumberOfImages > 0);
    }
}
