namespace Timeline.Reading;

/// <summary>Markdown: an article, or several saved one after another, each with what its front matter says of it and its text without
/// markup.</summary>
/// <remarks>
/// The text is what a reader of the page sees, less what stands only in its source: the front matter, addresses of links, pictures,
/// comments, footnote marks, program code. The marks of headings, of list
/// items and of the rows of tables stay, one way each, since the core reads lists of days by them.
/// </remarks>
internal sealed class MarkdownFormat : ITextFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown", ".mdown", ".mkd"];

    public bool Recognizes(ReadOnlySpan<byte> start) => false;

    public ArticleCollection Read(ArticleFile file) => file.ReadText(text => Parse(text, file));

    public ArticleCollection Parse(string text, ArticleFile file)
    {
        var (articles, problems) = (new List<Article>(), new List<Problem>());
        var starts = file.OneArticle ? [0] : Starts(text);
        foreach (var (start, end) in starts.Zip(starts.Skip(1).Append(text.Length)))
        {
            var line = 1 + text.AsSpan(0, start).Count('\n');
            var article = ArticleOf(text[start..end], start, file, reason => problems.Add(new(ProblemCode.FieldNotRead, file.Source, line, reason)));
            if (article is not null)
                articles.Add(article);
        }

        if (articles.Count == 0)
            problems.Add(new(ProblemCode.NoArticle, file.Source, null, "holds no text"));
        return new(articles, problems);
    }

    // What has front matter is one article, up to the next that has.
    private static IReadOnlyList<int> Starts(string text)
    {
        if (FrontMatter.Read(text) is null)
            return ArticleSplitter.Split(text);
        var starts = new List<int> { 0 };
        foreach (var mark in (string[])["\n---", "\n+++"])
            for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
                if (text.AsSpan(0, at).TrimEnd(" \t\r") is [.., '\n'] && FrontMatter.Read(text, at + 1) is { IsArticle: true })
                    starts.Add(at + 1);
        starts.Sort();
        return starts;
    }

    private static Article? ArticleOf(string text, int start, ArticleFile file, Action<string> report)
    {
        var head = FrontMatter.Read(text);
        var body = MarkdownBlocks.ToText(text[(head?.End ?? 0)..]);
        if (string.IsNullOrWhiteSpace(body))
            return null;
        return new ArticleRecord(file.Source, report).Read([.. Told(head)], body, file.PublishedOtherwise) with
        {
            Id = TextFormat.IdAt(file.Source, start),
            Start = start,
        };
    }

    // What a title and an author say may be marked up; an address may be a path on the site.
    private static IEnumerable<RecordField> Told(FrontMatter? head)
    {
        foreach (var field in head?.Fields ?? [])
        {
            var isPath = field.Role == FieldRole.Url && !ArticleRecord.IsAddress(field.Value);
            if (field.Role is FieldRole.Title or FieldRole.Author && field.Value is { } value)
                yield return field with { Value = new MarkdownInline(System.Collections.Frozen.FrozenSet<string>.Empty).ToText(value) };
            else if (field.Role is not (FieldRole.Text or FieldRole.Summary or FieldRole.Id) && !isPath)
                yield return field;
        }
    }
}
