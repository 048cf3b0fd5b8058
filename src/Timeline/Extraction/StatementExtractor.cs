using NodaTime;
using Timeline.Recognition;
using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>Finds what each sentence and clause of an article tells, with its date and status.</summary>
internal static class StatementExtractor
{
    /// <summary>The statements of an article in text order; headlines, captions, notes and stamps make none.</summary>
    /// <param name="article">The article with its expressions resolved.</param>
    /// <param name="structure">The structure of its text.</param>
    /// <param name="chronology">The lists of days that it prints.</param>
    /// <param name="inferDates">Whether what is told without a date gets the bounds that the story around it gives.</param>
    public static IReadOnlyList<Statement> Extract(AnnotatedArticle article, TextStructure structure, Chronology? chronology = null, bool inferDates = false)
    {
        var (text, layout, sentences, _) = structure;
        var subjects = new Subjects(text, sentences, article.Expressions);
        var statements = new List<Statement>();
        var isEnglish = Languages.IsEnglish(article.Article.Language);
        var isRunning = layout.IsRunningPage(text);
        var story = inferDates && isEnglish ? new Story(article, structure) : null;
        chronology ??= Chronology.None;
        var (place, entry) = (-1, (DatedItem?)null);
        var next = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var (start, end) = sentences[i];
            while (next < article.Expressions.Count && article.Expressions[next].End <= start) next++;
            var isEntry = AdvanceTo(start);
            // What a mail tells without a date isn't told of its day.
            var item = isEntry && chronology.Items[place].Form is not ListForm.Mail ? entry : null;
            if (next == article.Expressions.Count && story is null && place + 1 >= chronology.Items.Count && !isEntry) break;
            if (isEntry && start < chronology.Items[place].Told) continue;
            var kind = layout.At(start);
            if (kind is not LineKind.Body && !(item is not null && kind is LineKind.Subhead && TellsShortly(text.AsSpan(start, end - start))))
            {
                if (kind is LineKind.Subhead) story?.Pause();
                continue;
            }

            if (story is null && item is null && (next == article.Expressions.Count || article.Expressions[next].Start >= end)) continue;
            if (!isEnglish)
            {
                // No sentence ends within a date: "am 3. Januar".
                while (i + 1 < sentences.Count && Across(article.Expressions, next, end)) end = sentences[++i].End;
                if (PlainSentences.Read(article, start, end, next) is { } told) statements.Add(told);
                continue;
            }

            while (isEntry && start < end && text[start] is '>' or ' ') start++;
            start = item is null ? start + Dateline.Read(text.AsSpan(start, end - start)).Length : Unmarked(text, start, end);
            // "2332 The port was closed": a time of day that nothing shows to be one but the lines around it.
            if (isRunning && layout.IsLineStart(start) && !(next < article.Expressions.Count && article.Expressions[next].Start == start)) start += LineForms.PostTime(text.AsSpan(start, end - start));
            if (layout.IsLineStart(start)) start += LineForms.SpeakerMark(text.AsSpan(start, end - start));
            if (PageNotes.IsNote(text.AsSpan(start, end - start))) continue;
            foreach (var passage in Passages.Of(text, start, end, article.Expressions, next))
            {
                var sentence = ParsedSentence.Of(text, passage.Start, passage.End, article.Expressions, next);
                var reader = new SentenceReader(article, sentence, subjects.NamerFor(i));
                var told = reader.Read(statements);
                // "14:35 The governor has called off a trip and will come tomorrow": what opens an entry is of its day whatever else it dates.
                var isUndated = told.Count == 0 || (item is not null && !reader.DatesMain && IsHeadOfEntry(passage.Start) && told.TrueForAll(statement => statement.Start > passage.Start));
                if (item is not null && isUndated && reader.ReadEntry(item.Item, IsHeadOfEntry(passage.Start)) is { } undated) told.Add(item.Date(undated, article.Article.Published));
                statements.AddRange(told);
                story?.Take(sentence, reader, told);
            }
        }

        if (isEnglish) statements.AddRange(chronology.Items.Select(one => DatedItem.Of(one, article)?.Said(article)).OfType<Statement>());
        statements.AddRange(StampedPosts.Of(article, layout, sentences));
        if (story is not null)
        {
            var dated = statements.Select(statement => statement.Start).ToHashSet();
            statements.AddRange(story.Bounded().Where(statement => !dated.Contains(statement.Start)));
        }

        if (isEnglish) Voices.Give(article, structure, subjects, statements);
        statements.Sort((a, b) => (a.Start, a.End).CompareTo((b.Start, b.End)));
        return [.. InOrder(statements.Select(Whole).Select(Timed))];

        Statement Timed(Statement statement) =>
            statement.Time is not null || TimeTold.Of(statement, article, text) is not { } time ? statement
            // When a post was posted orders what it tells, and is no time of that.
            : layout.At(article.Expressions[statement.Expression!.Value].Start) is LineKind.PostStamp ? statement with { Clock = time.Start } : statement with { Time = time, Clock = time.Start };

        // What an entry tells of a day without a time stays where it is told, before its times or behind one of them.
        IEnumerable<Statement> InOrder(IEnumerable<Statement> told)
        {
            var all = told.ToList();
            var firsts = all.Where(IsListed).GroupBy(statement => statement.When).ToDictionary(day => day.Key!.Value, day => day.Min(statement => statement.Clock));
            Statement? last = null, before = null;
            foreach (var one in all)
            {
                // "… and arrived ten minutes later": of a time that isn't told, behind one that is.
                var statement = one is { Clock: null, Granularity: Granularity.Time } && before?.When == one.When ? one with { Clock = before?.Clock } : one;
                before = statement;
                last = IsListed(statement) ? statement : last;
                yield return IsListed(statement) ? statement with { IsEntry = chronology.At(statement.Start) is { IsPost: false } } : statement is { Clock: null, When: { } day } && firsts.TryGetValue(day, out var first) ? statement with { Clock = last?.When == day ? last.Clock : first } : statement;
            }
        }

        bool IsListed(Statement statement) => statement is { Clock: not null, When.IsDay: true } && chronology.At(statement.Start) is { Form: not ListForm.Mail };

        // With the whole of a word that was parted at a line end.
        Statement Whole(Statement statement) =>
            Unwrapped.EndIn(text, statement.End) is var end && end > statement.End ? statement with { End = end, Text = text[statement.Start..end] } : statement;

        // Goes on to the entry that an offset lies in; false where it lies in none.
        bool AdvanceTo(int at)
        {
            var moved = false;
            while (place + 1 < chronology.Items.Count && chronology.Items[place + 1].Start <= at) (place, moved) = (place + 1, true);
            if (moved) entry = DatedItem.Of(chronology.Items[place], article);
            return isEnglish && place >= 0 && at < chronology.Items[place].End;
        }

        // The first sentence of an entry, of a line under its date, or of an item there tells something even without a verb.
        bool IsHeadOfEntry(int at) => entry is not null && (at == Unmarked(text, entry.Item.Told, entry.Item.End) || IsItem(text, at));
    }

    // Behind the bullet of an item, its "Event:" and white space.
    private static int Unmarked(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || (text[start] is '-' or '*' or '•' or '–' or '·' && start + 1 < end && text[start + 1] is ' ' or '*'))) start++;
        return ListLine.BehindLabel(text, start, end);
    }

    // True where nothing but the bullet of an item stands before in the line.
    private static bool IsItem(string text, int at)
    {
        var line = text.AsSpan(0, at);
        line = line[(line.LastIndexOf('\n') + 1)..].TrimStart();
        return line is ['-' or '*' or '•' or '–' or '·', ..] && line.Length <= 2;
    }

    // "Signed the treaty": a line of an entry that no mark ends, and no heading of a part of it.
    private static bool TellsShortly(ReadOnlySpan<char> line) => line[0] != '#' && LineForms.CountWords(line) > 2 && line.ContainsAnyInRange('a', 'z');

    private static bool Across(IReadOnlyList<Timex> expressions, int at, int end)
    {
        while (at < expressions.Count && expressions[at].End <= end) at++;
        return at < expressions.Count && expressions[at].Start < end;
    }
}
