using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>Finds what each sentence and clause of an article tells, with its date and status.</summary>
internal static class StatementExtractor
{
    /// <summary>The statements of an article in text order; headlines, captions, notes and stamps make none.</summary>
    /// <param name="article">The article with its expressions resolved.</param>
    /// <param name="structure">The structure of its text.</param>
    /// <param name="inferDates">Whether what is told without a date gets the bounds that the story around it gives.</param>
    public static IReadOnlyList<Statement> Extract(AnnotatedArticle article, TextStructure structure, bool inferDates = false)
    {
        var text = article.Article.Text;
        var (layout, sentences, _) = structure;
        var subjects = new Subjects(text, sentences, article.Expressions);
        var statements = new List<Statement>();
        var isEnglish = Languages.IsEnglish(article.Article.Language);
        var isRunning = layout.IsRunningPage(text);
        var story = inferDates && isEnglish ? new Story(article, structure) : null;
        var chronology = Chronology.Of(article);
        var next = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var (start, end) = sentences[i];
            while (next < article.Expressions.Count && article.Expressions[next].End <= start) next++;
            var item = isEnglish ? chronology.At(end - 1) : null;
            if (next == article.Expressions.Count && story is null && item is null) break;
            if (item is null && layout.At(start) is var kind and not LineKind.Body)
            {
                if (kind is LineKind.Subhead) story?.Pause();
                continue;
            }

            if (story is null && item is null && article.Expressions[next].Start >= end) continue;
            if (!isEnglish)
            {
                // No sentence ends within a date: "am 3. Januar".
                while (i + 1 < sentences.Count && Across(article.Expressions, next, end)) end = sentences[++i].End;
                if (PlainSentences.Read(article, start, end, next) is { } told) statements.Add(told);
                continue;
            }

            start = item is null ? start + Dateline.Read(text.AsSpan(start, end - start)).Length : Math.Max(start, item.Told);
            // "2332 The port was closed": a time of day that nothing shows to be one but the lines around it.
            if (isRunning && layout.IsLineStart(start) && !(next < article.Expressions.Count && article.Expressions[next].Start == start)) start += LineForms.PostTime(text.AsSpan(start, end - start));
            if (PageNotes.IsNote(text.AsSpan(start, end - start))) continue;
            foreach (var passage in Passages.Of(text, start, end, article.Expressions, next))
            {
                var sentence = ParsedSentence.Of(text, passage.Start, passage.End, article.Expressions, next);
                var reader = new SentenceReader(article, sentence, subjects.NamerFor(i));
                var told = reader.Read(statements);
                if (item is not null && told.Count == 0 && (reader.ReadUndated() ?? (passage.Start == item.Told ? reader.ReadWhole() : null)) is { } undated) told.Add(item.Date(undated, article));
                statements.AddRange(told);
                story?.Take(sentence, reader, told);
            }
        }

        statements.AddRange(StampedPosts.Of(article, layout, sentences));
        if (story is not null)
        {
            var dated = statements.Select(statement => statement.Start).ToHashSet();
            statements.AddRange(story.Bounded().Where(statement => !dated.Contains(statement.Start)));
        }

        if (isEnglish) Voices.Give(article, structure, subjects, statements);
        statements.Sort((a, b) => (a.Start, a.End).CompareTo((b.Start, b.End)));
        return statements;
    }

    private static bool Across(IReadOnlyList<Timex> expressions, int at, int end)
    {
        while (at < expressions.Count && expressions[at].End <= end) at++;
        return at < expressions.Count && expressions[at].Start < end;
    }
}
