using Timeline.Text;

namespace Timeline.Reading;

/// <summary>A line on which an article may begin, with the header and the story that would then be the article's.</summary>
internal sealed class Opening
{
    private const int MostHeaderLines = 12;
    private const int MostDekWords = 45;

    /// <param name="file">The file.</param>
    /// <param name="articleStart">The line on which the article before it begins.</param>
    /// <param name="runStart">The line behind the last paragraph before it.</param>
    /// <param name="line">The line that would be the first of the new article.</param>
    public Opening(BundleFile file, int articleStart, int runStart, int line)
    {
        (File, ArticleStart, RunStart, Line) = (file, articleStart, runStart, line);
        Header = HeaderAt(file, line);
        Lead = file.NextBody(Header.Count == 0 ? line : Header[^1] + 1);
        Headline = Header.FirstOrDefault(i => (IsHeading(i) || (i == line && file.Lines[i].IsBody)) && file.Lines[i].Separator is Separator.None or Separator.Heading, -1);
    }

    // What stands before an article is another one: the shortest that were read, news in brief of the year 1890, have a headline and a sentence of more words. A section's name and a teaser have fewer.
    private const int LeastWords = 14;

    /// <summary>True for a line that may be the first of an article at all: no rule, note, link or credit is, nor the writer's name below a headline and its dek.</summary>
    public static bool IsPossible(BundleFile file, int articleStart, int line)
    {
        var here = file.Lines[line];
        if (file.WordsBetween(articleStart, line) < LeastWords)
            return false;
        if (here.IsRule || (here.Separator == Separator.None && here.Form is LineKind.Furniture or LineKind.Footnote) || (here.Form == LineKind.Byline && !IsWriter(file, line)))
            return false;
        return !(line > articleStart && file.BodiesBetween(articleStart, line) == 1 && file.Lines[line - 1] is { IsBody: true, Words: <= MostDekWords } && LineForms.IsBareName(here.In(file.Text)));
    }

    public BundleFile File { get; }

    public int ArticleStart { get; }

    public int RunStart { get; }

    public int Line { get; }

    /// <summary>The lines of the header, this one the first; none where a story opens without.</summary>
    public IReadOnlyList<int> Header { get; }

    /// <summary>The first line of the story; the number of lines where none follows.</summary>
    public int Lead { get; }

    /// <summary>The line of the headline, −1 where the header has none.</summary>
    public int Headline { get; }

    /// <summary>How many words the headline has; 0 where there is none.</summary>
    public int HeadlineWords => Headline < 0 ? 0 : File.Lines[Headline].Words;

    public BundleLine First => File.Lines[Line];

    public BundleLine Before => File.Lines[Line - 1];

    public ReadOnlySpan<char> FirstText => First.In(File.Text);

    public ReadOnlySpan<char> HeadlineText => Headline < 0 ? default : Separators.Unmarked(File.Lines[Headline].In(File.Text));

    public ReadOnlySpan<char> LeadText => Lead < File.Lines.Count ? File.Lines[Lead].In(File.Text) : default;

    public bool IsBehind(Separator rule) => Before.Separator == rule;

    /// <summary>True for a short line that is no rule, and not somebody's name alone unless the story opens with it.</summary>
    public bool IsHeading(int line) =>
        File.Lines[line] is { Form: LineKind.Headline, IsRule: false }
        && (!LineForms.IsBareName(File.Lines[line].In(File.Text)) || (Lead < File.Lines.Count && LeadText.StartsWith(File.Lines[line].In(File.Text), StringComparison.Ordinal)));

    /// <summary>True for a byline of the header, as against a credit at the end.</summary>
    public static bool IsWriter(BundleFile file, int line) =>
        file.Lines[line].Form == LineKind.Byline && !LineForms.EndsSentence(file.Lines[line].In(file.Text)) && file.Lines[line].In(file.Text)[0] != '('
        && !file.Lines[line].In(file.Text).Contains(" contribut", StringComparison.Ordinal);

    // A headline that was cut off where it grew too long, "Oil output cut by half,": no sentence, with the story in the next line.
    private static bool IsCutHeadline(BundleFile file, int line)
    {
        const int mostWords = 16;
        var text = file.Lines[line].In(file.Text);
        return file.Lines[line].Words is >= 2 and <= mostWords && file.Lines[line].Separator == Separator.None && !LineForms.IsListItem(text) && char.IsUpper(text[0]) && text[^1] is ',' or ':' or ';' or '-'
            && line + 1 < file.Lines.Count && file.Lines[line + 1].IsBody;
    }

    // A dek, one sentence before the byline or the date, belongs to the header.
    private static List<int> HeaderAt(BundleFile file, int line)
    {
        var header = new List<int>();
        for (var i = line; i < file.Lines.Count && header.Count < MostHeaderLines; i++)
        {
            if (!file.Lines[i].IsBody || (i == line && IsCutHeadline(file, i)))
                header.Add(i);
            else if (i == line || file.Lines[i].Words > MostDekWords || i + 1 >= file.Lines.Count || !(IsWriter(file, i + 1) || file.Lines[i + 1].Form == LineKind.Stamp))
                break;
        }

        return header;
    }
}
