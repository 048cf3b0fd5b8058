using System.Collections.Frozen;

namespace Timeline.Text;

/// <summary>The words that stamps write beside a date.</summary>
internal static class StampWords
{
    private static readonly FrozenDictionary<string, StampLabel> Labels = Of(
    [
        (StampLabel.Published, "published posted issued released publication pubdate filed printed appeared appears available uploaded aired"),
        (StampLabel.Dated, "date dated sent"),
        (StampLabel.None, "created added"),
        (StampLabel.Updated, "updated update modified edited revised corrected amended lastmod"),
        (StampLabel.Other, "received accepted submitted accessed retrieved archived saved clipped"),
    ]);

    private static readonly FrozenSet<string> Fillers = WordSet.Of(
        "at on in of the last first time local st nd rd th am pm a p m t z noon midnight hrs hours h "
        + "gmt utc bst cet cest eet ist et est edt ct cst cdt mt mst mdt pt pst pdt jst hkt sgt aest aedt msk pkt sast uk "
        + "min mins minute read article story page this was is version history post piece online originally print web for immediate release embargoed until issue edition");

    /// <summary>What a word in lower case says the date beside it is of; null where it says nothing of that.</summary>
    public static StampLabel? LabelOf(string word) => Labels.TryGetValue(word, out var label) ? label : null;

    /// <summary>True for a word in lower case that may stand in a stamp and says nothing of what its date is of.</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word);

    private static FrozenDictionary<string, StampLabel> Of(params (StampLabel Label, string Words)[] labels) =>
        labels.SelectMany(label => label.Words.Split(' '), (label, word) => (word, label.Label)).ToFrozenDictionary(pair => pair.word, pair => pair.Label);
}
