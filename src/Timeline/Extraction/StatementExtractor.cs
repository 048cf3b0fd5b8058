using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>Finds what each sentence and clause of an article tells, with its date and status.</summary>
internal static class StatementExtractor
{
    /// <summary>The statements of an article in text order; headlines, captions, notes and stamps make none.</summary>
    /// <param name="article">The article with its expressions resolved.</param>
    /// <param name="structure">The structure of its text.</param>
    public static IReadOnlyList<Statement> Extract(AnnotatedArticle article, TextStructure structure)
    {
        var text = article.Article.Text;
        var (layout, sentences, _) = structure;
        var subjects = new Subjects(text, sentences, article.Expressions);
        var statements = new List<Statement>();
        var isEnglish = Languages.IsEnglish(article.Article.Language);
        var next = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var (start, end) = sentences[i];
            while (next < article.Expressions.Count && article.Expressions[next].End <= start) next++;
            if (next == article.Expressions.Count) break;
            if (article.Expressions[next].Start >= end || layout.At(start) != LineKind.Body) continue;
            if (!isEnglish)
            {
                // No sentence ends within a date: "am 3. Januar".
                while (i + 1 < sentences.Count && Across(article.Expressions, next, end)) end = sentences[++i].End;
                if (PlainSentences.Read(article, start, end, next) is { } told) statements.Add(told);
                continue;
            }

            start += Dateline.Read(text.AsSpan(start, end - start)).Length;
            foreach (var passage in Passages.Of(text, start, end, article.Expressions, next))
            {
                var sentence = ParsedSentence.Of(text, passage.Start, passage.End, article.Expressions, next);
                statements.AddRange(new SentenceReader(article, sentence, subjects.NamerFor(i)).Read(statements));
            }
        }

        statements.AddRange(StampedPosts.Of(article, layout, sentences));
        statements.Sort((a, b) => (a.Start, a.End).CompareTo((b.Start, b.End)));
        return statements;
    }

    private static bool Across(IReadOnlyList<Timex> expressions, int at, int end)
    {
        while (at < expressions.Count && expressions[at].End <= end) at++;
        return at < expressions.Count && expressions[at].Start < end;
    }
}
