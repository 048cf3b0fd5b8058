using Timeline.Evaluation.Boundaries;
using Timeline.Reading;

namespace Timeline.Tests.Evaluation;

/// <summary>How texts that are cut are scored, and how the points for cutting them are fitted.</summary>
public class BoundaryFitTests
{
    private static readonly IReadOnlyList<CutText> Texts =
    [
        .. CutText.Of("pile", "a", "Mill burns down\n\nThe mill at Holm burnt down on Monday, the fire service of the town said.\n%\nMill rises again\n\nThe mill at Holm was opened again on Friday."),
        .. CutText.Of("document", "b", "The mill\n\nIt is old.\n\nIts wheel\n\nIt is of oak.\n\nIts owner\n\nHe is old as well."),
    ];

    [Fact]
    public void A_pile_is_read_with_one_to_three_blank_lines_between_its_articles() =>
        Assert.Equal(["pile, 1 blank", "pile, 2 blank", "pile, 3 blank"], Texts.Where(text => text.Starts.Count == 2).Select(text => text.Name));

    [Fact]
    public void A_boundary_beside_its_place_is_missed_and_invented()
    {
        var score = BoundaryScore.Of(Texts[0] with { Starts = [0, 10, 20] }, [0, 11, 20]);
        Assert.Equal((1, 1, 1, 1), (score.Right, score.Missed, score.Invented, score.Articles));
    }

    [Fact]
    public void Points_set_by_hand_stay_and_the_others_move_the_same_way_each_time()
    {
        var fit = new BoundaryFit(Texts);
        var fitted = fit.Fit();
        Assert.Equal(BoundaryEvidence.All.Where(evidence => evidence.ByHand).Select(evidence => evidence.Points), fitted.Where(evidence => evidence.ByHand).Select(evidence => evidence.Points));
        Assert.NotEqual(BoundaryEvidence.All.Select(evidence => evidence.Points), fitted.Select(evidence => evidence.Points));
        Assert.Equal(fitted.Select(evidence => evidence.Points), fit.Fit().Select(evidence => evidence.Points));
    }
}
