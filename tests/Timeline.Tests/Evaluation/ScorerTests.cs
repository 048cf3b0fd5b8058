using Timeline.Evaluation.Corpora;
using Timeline.Evaluation.Scoring;
using Xunit;

namespace Timeline.Tests.Evaluation;

/// <summary>TempEval-3's definitions, each on a text small enough to count by hand.</summary>
public class ScorerTests
{
    private const string Text = "It began early on 3 March 2020 and went on for two weeks.";

    [Fact]
    public void The_same_words_with_the_same_attributes_are_right_throughout()
    {
        var score = Compared([Tag("3 March 2020"), Tag("two weeks", "DURATION", "P2W")], [Tag("3 March 2020"), Tag("two weeks", "DURATION", "P2W")]);

        Assert.Equal((2, 2), (score.Gold, score.Found));
        Assert.All([score.Strict, score.Relaxed, score.Type, score.Value, score.StrictValue], figure => Assert.Equal(100, figure.F1));
    }

    [Fact]
    public void Precision_counts_what_was_found_recall_what_was_to_be_found_and_F1_is_between()
    {
        var score = Compared([Tag("3 March 2020"), Tag("two weeks")], [Tag("3 March 2020"), Tag("early"), Tag("went")]);

        Assert.Equal(100.0 / 3, score.Strict.Precision);
        Assert.Equal(50, score.Strict.Recall);
        Assert.Equal(40, score.Strict.F1);
    }

    [Fact]
    public void Other_words_of_the_same_expression_are_right_when_relaxed_and_wrong_when_strict()
    {
        var score = Compared([Tag("3 March 2020")], [Tag("early on 3 March 2020")]);

        Assert.Equal((0, 1, 1, 1, 0), (score.Strict.Right, score.Relaxed.Right, score.Type.Right, score.Value.Right, score.StrictValue.Right));
    }

    [Fact]
    public void Type_and_value_are_compared_letter_by_letter_wherever_a_pair_overlaps()
    {
        var score = Compared([Tag("3 March 2020", "DATE", "2020-03-03")], [Tag("3 March 2020", "TIME", "2020-03-3")]);

        Assert.Equal((1, 0, 0), (score.Strict.Right, score.Type.Right, score.Value.Right));
    }

    [Fact]
    public void Two_pieces_of_one_expression_are_one_hit_and_one_error()
    {
        var score = Compared([Tag("3 March 2020")], [Tag("3 March"), Tag("2020")]);

        Assert.Equal(new(1, 2, 1), score.Relaxed);
        Assert.Single(score.Errors()[ErrorKind.Spurious]);
        Assert.Equal("3 March", Assert.Single(score.Errors()[ErrorKind.Extent]).Found!.Text);
    }

    [Fact]
    public void One_expression_over_two_is_one_hit_and_one_missed() =>
        Assert.Equal(new(1, 1, 2), Compared([Tag("3 March"), Tag("2020")], [Tag("3 March 2020")]).Relaxed);

    [Fact]
    public void An_expression_pairs_with_its_equal_before_a_longer_one()
    {
        var score = Compared([Tag("3 March 2020"), Tag("March")], [Tag("early on 3 March 2020"), Tag("March")]);

        Assert.Equal((1, 2), (score.Strict.Right, score.Relaxed.Right));
    }

    [Fact]
    public void Of_two_overlaps_the_larger_pairs() =>
        Assert.Equal("on 3 March 2020", Assert.Single(Comparisons([Tag("3 March 2020")], [Tag("early on 3"), Tag("on 3 March 2020")]), one => one.IsPair).Found!.Text);

    [Fact]
    public void A_neighbour_that_only_touches_does_not_overlap() =>
        Assert.Equal(0, Compared([Tag("3 March")], [Tag(" 2020")]).Relaxed.Right);

    [Fact]
    public void Blanks_around_an_expression_are_no_part_of_it() =>
        Assert.Equal(1, Compared([Tag(" 3 March 2020 ")], [Tag("3 March 2020")]).Strict.Right);

    [Fact]
    public void Nothing_found_where_there_is_nothing_is_perfect_and_anything_else_is_worthless()
    {
        Assert.Equal(100, Compared([], []).Strict.F1);
        Assert.Equal((0, 0, 0), (Compared([], [Tag("early")]).Relaxed.Precision, Compared([], [Tag("early")]).Relaxed.Recall, Compared([], [Tag("early")]).Relaxed.F1));
    }

    [Fact]
    public void Figures_are_counted_over_all_documents_together()
    {
        var all = new[] { Comparisons([Tag("two weeks")], [Tag("two weeks")]), Comparisons([Tag("3 March 2020"), Tag("early")], []) };

        Assert.Equal(new(1, 1, 3), new Score([.. all.SelectMany(one => one)]).Relaxed);
    }

    [Fact]
    public void A_pair_can_have_several_faults() =>
        Assert.Equal(
            [ErrorKind.Extent, ErrorKind.Type, ErrorKind.Value],
            Assert.Single(Comparisons([Tag("3 March 2020")], [Tag("2020", "TIME", "2020")])).Errors());

    [Fact]
    public void Types_are_counted_by_the_gold()
    {
        var score = Compared([Tag("3 March 2020"), Tag("two weeks", "DURATION", "P2W")], [Tag("3 March 2020", "TIME")]);

        Assert.Equal([("DATE", 1, 0), ("DURATION", 0, 0)], score.ByGoldType().Select(type => (type.Type, type.Score.Relaxed.Right, type.Score.Type.Right)));
    }

    private static TimexTag Tag(string words, string type = "DATE", string value = "2020-03-03")
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length, words, type, value);
    }

    private static IReadOnlyList<Comparison> Comparisons(TimexTag[] gold, TimexTag[] found) => Scorer.Compare(new("d", "2020-03-20", null, Text, gold), found);

    private static Score Compared(TimexTag[] gold, TimexTag[] found) => new(Comparisons(gold, found));
}
