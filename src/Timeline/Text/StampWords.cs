using System.Collections.Frozen;

namespace Timeline.Text;

/// <summary>The words that stamps write beside a date.</summary>
internal static class StampWords
{
    private static readonly FrozenDictionary<string, StampLabel> Labels = Of(
    [
        (StampLabel.Published, "published publish posted issued released publication pubdate filed embargoed printed appeared appears available uploaded aired"),
        (StampLabel.Dated, "date dated sent decided delivered handed pronounced rendered"),
        (StampLabel.None, "created added"),
        (StampLabel.Updated, "updated update modified edited revised corrected amended lastmod current"),
        (StampLabel.Submitted, "submitted"),
        (StampLabel.Other, "received accepted argued heard accessed retrieved archived saved clipped"),
    ]);

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
        "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly FrozenSet<string> Fillers = WordSet.Of(
        "at on in of the last first time local st nd rd th am pm a p m t z noon midnight hrs hours h "
        + "gmt utc bst cet cest eet ist et est edt ct cst cdt mt mst mdt pt pst pdt jst hkt sgt aest aedt msk pkt sast uk "
        + "min mins minute read article story page this was is version history post piece online originally print web for immediate release issue edition "
        + "as information data report letter statement press news opinion memorandum memo notice bulletin dispatch judgment judgement decision order down");

    /// <summary>What a word in lower case says the date beside it is of; null where it says nothing of that.</summary>
    public static StampLabel? LabelOf(string word) => Labels.TryGetValue(word, out var label) ? label : null;

    /// <summary>The day that an ordinal in lower case spells out, as deeds do: 3 for "third"; null for other words. "The first" is also what was published first.</summary>
    public static int? DayOf(string word) => Array.IndexOf(Ordinals, word) is >= 0 and var at ? at + 1 : null;

    /// <summary>True for a word in lower case that may stand in a stamp and says nothing of what its date is of.</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word);

    private static FrozenDictionary<string, StampLabel> Of(params (StampLabel Label, string Words)[] labels) =>
        labels.SelectMany(label => label.Words.Split(' '), (label, word) => (word, label.Label)).ToFrozenDictionary(pair => pair.word, pair => pair.Label);
}
