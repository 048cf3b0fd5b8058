using Timeline.Text;

namespace Timeline.Reading;

/// <summary>A file being split: its lines and what is usual in it.</summary>
internal sealed class BundleFile
{
    private readonly int[][] _names;
    private readonly int[][] _words;
    private readonly int[][] _fullNames;
    private readonly int[] _bodies;
    private readonly int[] _wordCounts;
    private readonly int[] _nextBody;
    private readonly HashSet<string> _refrains;
    private readonly (IReadOnlySet<int> Lines, Parts Parts) _parting;

    public BundleFile(string text, IReadOnlyList<BundleLine> lines)
    {
        (Text, Lines) = (text, lines);
        _names = LastTold(line => Vocabulary.Names(line));
        _words = LastTold(line => Vocabulary.Content(line));
        _fullNames = LastTold(line => Vocabulary.FullNames(line));
        _bodies = Sums(line => line.IsBody ? 1 : 0);
        _wordCounts = Sums(line => line.Words);
        _nextBody = new int[lines.Count + 1];
        _nextBody[lines.Count] = lines.Count;
        for (var line = lines.Count - 1; line >= 0; line--)
            _nextBody[line] = lines[line].IsBody ? line : _nextBody[line + 1];
        _refrains = [.. lines.Where(line => line.Form == LineKind.Headline && line.Separator == Separator.None).Select(line => line.In(text).ToString())
            .CountBy(line => line).Where(line => line.Value > 2).Select(line => line.Key)];
        UsualGap = UsualGapOf(lines);
        WideGaps = lines.Count(line => line.Gap > UsualGap);
        LongRules = lines.Count(line => line.Separator == Separator.LongRule);
        _parting = Parting.Of(this);
        First = lines.FirstOrDefault(line => !line.IsRule);
    }

    /// <summary>The file that a text is, without the line ends inside its paragraphs.</summary>
    public static BundleFile Of(string text)
    {
        text = Unwrapped.Read(text);
        return new(text, BundleLine.Of(text));
    }

    public string Text { get; }

    public IReadOnlyList<BundleLine> Lines { get; }

    /// <summary>How many blank lines usually stand between two paragraphs.</summary>
    public int UsualGap { get; }

    /// <summary>How many lines stand behind a wider gap.</summary>
    public int WideGaps { get; }

    /// <summary>How many long rules it has.</summary>
    public int LongRules { get; }

    /// <summary>The line the file opens with: articles of one file tend to open alike.</summary>
    public BundleLine First { get; }

    /// <summary>For each name in a line the line that told it last, −1 for none.</summary>
    public IReadOnlyList<int> Names(int line) => _names[line];

    /// <summary>For each content word of a line the line that told it last, −1 for none.</summary>
    public IReadOnlyList<int> Words(int line) => _words[line];

    /// <summary>For each name told in full in a line the line that told it so last, −1 for none.</summary>
    public IReadOnlyList<int> FullNames(int line) => _fullNames[line];

    /// <summary>How many paragraphs stand in the lines [from, to).</summary>
    public int BodiesBetween(int from, int to) => _bodies[to] - _bodies[from];

    /// <summary>How many words stand in the lines [from, to).</summary>
    public int WordsBetween(int from, int to) => _wordCounts[to] - _wordCounts[from];

    /// <summary>The index of the first paragraph at or behind a line; the number of lines where there is none.</summary>
    public int NextBody(int line) => _nextBody[line];

    /// <summary>True for a line that comes again and again: an outlet's advertisement or the foot of its pages, not a headline.</summary>
    public bool IsRefrain(int line) => _refrains.Contains(Lines[line].In(Text).ToString());

    /// <summary>True for an outlet's name over a headline: the line with which the file opens, and here over another headline than there.</summary>
    public bool OpensLikeFile(int line) => line > 1 && line + 1 < Lines.Count
        && Lines[1].Form == LineKind.Headline && Lines[line + 1].Form == LineKind.Headline
        && Lines[line].In(Text).SequenceEqual(Lines[0].In(Text)) && !Lines[line + 1].In(Text).SequenceEqual(Lines[1].In(Text));

    /// <summary>True for a line on which an article begins by the means by which the file parts its articles, however short they are.</summary>
    public bool IsParted(int line) => _parting.Parts == Parts.Articles && _parting.Lines.Contains(line);

    /// <summary>True for a line on which a section begins behind the wide gap by which the file parts its sections.</summary>
    public bool IsSection(int line) => _parting.Parts == Parts.Sections && _parting.Lines.Contains(line);

    /// <summary>Tells the lines that stand behind the mark by which the file parts its articles, where it uses one throughout: a separator, or a wide gap.</summary>
    public Predicate<int>? Mark(IReadOnlyList<int> boundaries)
    {
        if (TrustedSeparator(boundaries) is { } separator)
            return line => Lines[line].Separator == separator || Lines[line - 1].Separator == separator;
        var behindGap = boundaries.Count(line => Lines[line].Gap > UsualGap);
        return behindGap >= 3 && behindGap * 10 >= boundaries.Count * 8 && behindGap * 10 >= WideGaps * 7 ? line => Lines[line].Gap > UsualGap : null;
    }

    /// <summary>The separator by which the file tells its articles apart, if it uses one throughout: nearly every one of them opens an article.</summary>
    private Separator? TrustedSeparator(IReadOnlyList<int> boundaries)
    {
        var opened = boundaries.SelectMany(line => new[] { Lines[line].Separator, Lines[line - 1].Separator }.Distinct()).CountBy(separator => separator).ToDictionary();
        var used = Lines.Where((line, i) => i == 0 || Lines[i - 1].Separator != line.Separator).CountBy(line => line.Separator).ToDictionary();
        foreach (var separator in (Separator[])[Separator.Count, Separator.LongRule, Separator.Banner, Separator.Heading, Separator.Field, Separator.Address, Separator.End, Separator.ShortRule])
            if (opened.TryGetValue(separator, out var boundariesOfIt) && boundariesOfIt >= 2 && boundariesOfIt * 10 >= (used[separator] - 1) * 7)
                return separator;
        return null;
    }

    private delegate HashSet<string> WordsIn(ReadOnlySpan<char> line);

    private int[][] LastTold(WordsIn wordsIn)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        var told = new int[Lines.Count][];
        for (var line = 0; line < Lines.Count; line++)
        {
            var words = wordsIn(Lines[line].In(Text));
            told[line] = [.. words.Select(word => last.GetValueOrDefault(word, -1))];
            foreach (var word in words)
                last[word] = line;
        }

        return told;
    }

    private int[] Sums(Func<BundleLine, int> count)
    {
        var sums = new int[Lines.Count + 1];
        for (var line = 0; line < Lines.Count; line++)
            sums[line + 1] = sums[line] + count(Lines[line]);
        return sums;
    }

    private static int UsualGapOf(IReadOnlyList<BundleLine> lines)
    {
        var gaps = lines.Skip(1).Where((line, i) => line.IsBody && lines[i].IsBody).CountBy(line => line.Gap).ToList();
        return gaps.Count == 0 ? 1 : gaps.OrderByDescending(gap => gap.Value).ThenByDescending(gap => gap.Key).First().Key;
    }
}
