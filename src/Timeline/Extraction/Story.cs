using NodaTime;
using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>Follows an article from sentence to sentence, and bounds what it tells without a date by the dated events that it tells before and behind.</summary>
/// <remarks>
/// <para>
/// Only what moves a story on is bounded: a main clause in the simple past with an action of its own, told by the article itself. With "then" or "in response" it
/// follows the event told last, up to the next one in time or the publication date. Without such a word it lies between two dated events of one passage where
/// the later one stands behind.
/// </para>
/// <para>
/// News goes back and forth. Where a sentence looks back ("had left"), where the next date is an earlier one, where the dates are far off in the text or on the
/// calendar, nothing is said: better no bounds than wrong ones.
/// </para>
/// </remarks>
internal sealed class Story(AnnotatedArticle article, TextStructure structure)
{
    // How many sentences before it an event may be that a word such as "then" follows, deeds between them apart, and how far from each other the two events of a passage.
    private const int Following = 2, Passage = 8;

    // How many days bounds may lie apart: up to the publication date where a word ties the event to the one before and where none does, between two dated events, and in a history, which no publication date is known of.
    private const int LongestUntilPublished = 31, LongestOfNews = 4, LongestBetween = 62, LongestOfHistory = 3660;

    private const int LongestTitle = 220, LongestQuoted = 60;

    private readonly List<Step> _steps = [];

    private enum Move
    {
        /// <summary>It says nothing of the order.</summary>
        None,

        /// <summary>It looks back, or another passage begins: where the story stands is no longer known.</summary>
        Breaks,

        /// <summary>It tells a dated event.</summary>
        Dated,

        /// <summary>It tells an event without a date.</summary>
        Undated,
    }

    // What one sentence does; of an undated one the word that ties it to the event before.
    private readonly record struct Step(Move Move, Statement? Told, Tie Tie);

    /// <summary>Takes in the next sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="reader">What reads it.</param>
    /// <param name="told">What it tells.</param>
    public void Take(ParsedSentence sentence, SentenceReader reader, IReadOnlyList<Statement> told)
    {
        var main = sentence.Clauses[0];
        if (told.LastOrDefault(statement => statement is { Part: not StoryPart.Beside, When: { Start: not null, End: not null } }) is { } dated)
        {
            if (dated.Status is not EventStatus.Actual) return;
            if (IsQuoted(sentence) || dated.When!.Value.End > article.Article.Published.Latest) Pause();
            else _steps.Add(new(Move.Dated, dated, Tie.None));
            return;
        }

        // "It scrapped the treaty of last February": where the story stands now isn't told; "the attack was in answer to Monday's" leaves it where it was.
        if (NarrativeClause.LooksBack(sentence, main) || (told.Any(statement => statement.When is not null) && !NarrativeClause.IsState(sentence, main)))
        {
            Pause();
            return;
        }

        var tie = NarrativeClause.TieOf(sentence, main, article.Expressions);
        var undated = told.Count == 0 && !IsQuoted(sentence) && NarrativeClause.IsAction(sentence, main, tie, article.Expressions) ? reader.ReadUndated() : null;
        _steps.Add(undated is { Status: EventStatus.Actual } && IsTitle(undated.Summary) ? new(Move.Undated, undated, tie) : new(Move.None, null, Tie.None));
    }

    /// <summary>Tells that another passage begins.</summary>
    public void Pause() => _steps.Add(new(Move.Breaks, null, Tie.None));

    /// <summary>What was told without a date and has bounds, in text order.</summary>
    public IEnumerable<Statement> Bounded()
    {
        for (var i = 0; i < _steps.Count; i++)
        {
            if (_steps[i] is { Move: Move.Undated, Told: { } told } step && Bounds(i, step.Tie) is { } bounds)
            {
                var (when, inference) = bounds;
                yield return told with
                {
                    When = when, Granularity = when.IsDay ? Granularity.Day : Granularity.Range, Extent = Extent.Within, DateBasis = DateBasis.Inferred, Inference = inference, IsBounded = true,
                };
            }
        }
    }

    private (DateSpan When, string Inference)? Bounds(int at, Tie tie)
    {
        if (Before(at, tie) is not { When: { Start: { } from } first } before) return null;
        if (tie is not Tie.Open && Behind(at, from) is { When: { End: { } until } last } behind && (tie is not Tie.None || until > first.End))
        {
            return Period.DaysBetween(from, until) <= (article.Article.Published.Latest is null ? LongestOfHistory : LongestBetween) ? (new(from, until), $"after {Named(before)}, before {Named(behind)}") : null;
        }

        var longest = tie is not Tie.None ? LongestUntilPublished : Follows(at, before) ? LongestOfNews : -1;
        return article.Article.Published is { Latest: { } published } && from <= published && Period.DaysBetween(from, published) <= longest
            ? (new(from, published), $"after {Named(before)}, up to the publication date ({HumanDate.Of(published)})")
            : null;
    }

    // Deed upon deed: nothing else stands between the dated event and this one.
    private bool Follows(int at, Statement before)
    {
        while (--at > 0 && _steps[at].Move is Move.Undated) ;
        return at >= 0 && _steps[at].Told == before;
    }

    // The dated event told last.
    private Statement? Before(int at, Tie tie)
    {
        var apart = 0;
        for (var i = at - 1; i >= Math.Max(0, at - Passage); i--)
        {
            if (_steps[i].Move is Move.Breaks) return null;
            if (_steps[i].Move is Move.Dated) return _steps[i].Told is { Part: StoryPart.Event } last ? last : null;
            if (_steps[i].Move is not Move.Undated && ++apart >= Following && (tie is Tie.Open || (tie is Tie.Next && Behind(at, LocalDate.MinIsoValue) is null))) return null;
        }

        return null;
    }

    // The dated event told next, where it is no earlier.
    private Statement? Behind(int at, LocalDate from)
    {
        for (var i = at + 1; i < Math.Min(_steps.Count, at + Passage); i++)
        {
            if (_steps[i].Move is Move.Breaks) return null;
            if (_steps[i].Move is Move.Dated) return _steps[i].Told is { When.Start: { } start } next && start >= from && !(start > article.Article.Published.Latest) ? next : null;
        }

        return null;
    }

    private bool IsQuoted(ParsedSentence sentence)
    {
        var quotation = Sorted.FirstAt(structure.Quotations, quoted => quoted.End, sentence.Start + 1);
        return quotation < structure.Quotations.Count && structure.Quotations[quotation].Start <= sentence.Start;
    }

    private static bool IsTitle(string summary) => summary.Length is > 20 and <= LongestTitle && !summary.Contains('\n', StringComparison.Ordinal);

    // “The dam failed” (3 March 2020)
    private static string Named(Statement statement)
    {
        var words = statement.Summary.TrimEnd('.', '”', '“').Replace('“', '‘').Replace('”', '’');
        if (words.Length > LongestQuoted) words = words[..(words.LastIndexOf(' ', LongestQuoted) is > 0 and var blank ? blank : LongestQuoted)].TrimEnd(',', ' ') + "…";
        return $"“{words}” ({HumanDate.Of(statement.When!.Value, statement.Granularity, statement.Extent)})";
    }
}
