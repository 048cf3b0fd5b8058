using Timeline.Text;

namespace Timeline.Reading;

/// <summary>A file being split: its lines and what is usual in it.</summary>
internal sealed class BundleFile
{
    private readonly HashSet<string>?[] _names;
    private readonly int[] _nextBody;
    private readonly HashSet<string> _refrains;

    public BundleFile(string text, IReadOnlyList<BundleLine> lines)
    {
        (Text, Lines) = (text, lines);
        _names = new HashSet<string>?[lines.Count];
        _nextBody = new int[lines.Count + 1];
        _nextBody[lines.Count] = lines.Count;
        for (var line = lines.Count - 1; line >= 0; line--)
            _nextBody[line] = lines[line].IsBody ? line : _nextBody[line + 1];
        _refrains = [.. lines.Where(line => line.Form == LineKind.Headline && line.Separator == Separator.None).Select(line => line.In(text).ToString())
            .CountBy(line => line).Where(line => line.Value > 2).Select(line => line.Key)];
        UsualGap = UsualGapOf(lines);
        LongRules = lines.Count(line => line.Separator == Separator.LongRule);
        First = lines.FirstOrDefault(line => !line.IsRule);
    }

    public string Text { get; }

    public IReadOnlyList<BundleLine> Lines { get; }

    /// <summary>How many blank lines usually stand between two paragraphs.</summary>
    public int UsualGap { get; }

    /// <summary>How many long rules it has.</summary>
    public int LongRules { get; }

    /// <summary>The line the file opens with: articles of one file tend to open alike.</summary>
    public BundleLine First { get; }

    /// <summary>The names in a line.</summary>
    public HashSet<string> Names(int line) => _names[line] ??= Vocabulary.Names(Lines[line].In(Text));

    /// <summary>The index of the first paragraph at or behind a line; the number of lines where there is none.</summary>
    public int NextBody(int line) => _nextBody[line];

    /// <summary>True where a line of the run that begins at <paramref name="runStart"/> could be the first of an article.</summary>
    public bool CanOpen(int line, int runStart)
    {
        var here = Lines[line];
        if (here.IsRule)
            return false;
        if (here.NewPage || Lines[line - 1].IsRule || here.Separator is Separator.Count or Separator.Heading or Separator.Field or Separator.Address)
            return true;
        if (here.Separator == Separator.Banner)
            return First.Separator == Separator.Banner;
        return here.Form switch
        {
            LineKind.Headline => !IsRefrain(line) || OpensLikeFile(line),
            LineKind.Stamp or LineKind.Byline => First.Form == here.Form || here.Gap > UsualGap,
            LineKind.Body => line == runStart && (here.Dateline == DatelineStrength.Strong || here.Gap > UsualGap),
            _ => false,
        };
    }

    /// <summary>True for a line that comes again and again: an outlet's advertisement or the foot of its pages, not a headline.</summary>
    private bool IsRefrain(int line) => _refrains.Contains(Lines[line].In(Text).ToString());

    /// <summary>True for an outlet's name over a headline: the line with which the file opens, and here over another headline than there.</summary>
    public bool OpensLikeFile(int line) => line > 1 && line + 1 < Lines.Count
        && Lines[1].Form == LineKind.Headline && Lines[line + 1].Form == LineKind.Headline
        && Lines[line].In(Text).SequenceEqual(Lines[0].In(Text)) && !Lines[line + 1].In(Text).SequenceEqual(Lines[1].In(Text));

    /// <summary>True where a separator of this kind opens the article at a line.</summary>
    public bool IsSeparated(int line, Separator separator) =>
        Lines[line].Separator == separator || (line > 0 && Lines[line - 1].Separator == separator);

    /// <summary>The separator by which the file tells its articles apart, if it uses one throughout: nearly every one of them opens an article.</summary>
    public Separator? TrustedSeparator(IReadOnlyList<int> boundaries)
    {
        var opened = boundaries.SelectMany(line => new[] { Lines[line].Separator, Lines[line - 1].Separator }.Distinct()).CountBy(separator => separator).ToDictionary();
        var used = Lines.Where((line, i) => i == 0 || Lines[i - 1].Separator != line.Separator).CountBy(line => line.Separator).ToDictionary();
        foreach (var separator in (Separator[])[Separator.Count, Separator.LongRule, Separator.Banner, Separator.Heading, Separator.Field, Separator.Address, Separator.End, Separator.ShortRule])
            if (opened.TryGetValue(separator, out var boundariesOfIt) && boundariesOfIt >= 2 && boundariesOfIt * 10 >= (used[separator] - 1) * 7)
                return separator;
        return null;
    }

    private static int UsualGapOf(IReadOnlyList<BundleLine> lines)
    {
        var gaps = lines.Skip(1).Where((line, i) => line.IsBody && lines[i].IsBody).CountBy(line => line.Gap).ToList();
        return gaps.Count == 0 ? 1 : gaps.OrderByDescending(gap => gap.Value).ThenByDescending(gap => gap.Key).First().Key;
    }
}
