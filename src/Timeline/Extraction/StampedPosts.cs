using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>Posts quoted whole, dated by the stamp on the line below: "4:18 PM – Jan 13, 2020".</summary>
internal static class StampedPosts
{
    /// <summary>A statement for each post: its first sentence that tells something.</summary>
    public static IEnumerable<Statement> Of(AnnotatedArticle article, ArticleLayout layout, IReadOnlyList<(int Start, int End)> sentences)
    {
        var text = article.Article.Text;
        for (var line = 1; line < layout.Lines.Count; line++)
        {
            var stamp = layout.Lines[line];
            var post = layout.Lines[line - 1];
            if (stamp.Kind != LineKind.PostStamp || post.Kind != LineKind.Body || Stamp(article, stamp) is not { } index) continue;
            var expression = article.Expressions[index];
            for (var s = Sorted.FirstAt(sentences, sentence => sentence.Start, post.Start); s < sentences.Count && sentences[s].End <= post.End; s++)
            {
                var (start, end) = sentences[s];
                var sentence = ParsedSentence.Of(text, start, end, article.Expressions, article.Expressions.Count);
                var main = sentence.Clauses[0];
                if (main.Verb < 0 || sentence.Tokens[0].Tag is Tag.Pronoun or Tag.OpenQuote) continue;
                yield return new()
                {
                    ArticleId = article.Article.Id, Start = start, End = end, Text = text[start..end],
                    Summary = new TitleWriter(sentence, (_, _) => null).Clause(main, sentence.Tokens.Count - 1, null),
                    When = expression.Interval, Granularity = Granularity.Day, Expression = index,
                    Status = StatusReader.Of(sentence, main, null, article.Article.Published),
                };
                break;
            }
        }
    }

    // The expression that is all of the line.
    private static int? Stamp(AnnotatedArticle article, LayoutLine line)
    {
        for (var i = Sorted.FirstAt(article.Expressions, expression => expression.Start, line.Start); i < article.Expressions.Count && article.Expressions[i].End <= line.End; i++)
        {
            var expression = article.Expressions[i];
            if (!DateUses.Dates(expression) || expression.Interval is not { IsDay: true }) continue;
            return DateStamp.Read(line.In(article.Article.Text)).Count > 0 ? i : null;
        }

        return null;
    }
}
