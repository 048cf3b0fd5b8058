namespace Timeline.Merging.Terms;

/// <summary>Whom and what news is of, in classes: one article's tanker is another's vessel.</summary>
/// <remarks>A class is named by its first word. Words that name the same thing in a report only stand together where they seldom name two things of one report.</remarks>
internal static class NewsThings
{
    private static readonly Dictionary<string, string> ClassOf = WordClasses.Index(
        "ship vessel tanker ferry boat trawler freighter liner steamer",
        "aircraft airliner jet",
        "car vehicle truck lorry",
        "rebel insurgent militant guerrilla gunman fighter",
        "parliament lawmaker legislator legislature",
        "premier chancellor",
        "company firm corporation",
        "doctor physician medic",
        "singer popstar",
        "lawyer attorney barrister solicitor",
        "storm hurricane typhoon cyclone",
        "flood flooding deluge",
        "fire blaze inferno wildfire",
        "journalist reporter correspondent",
        "oil crude petroleum",
        "child kid youngster",
        "worker employee staff",
        "law bill legislation",
        "house home residence",
        "executive boss",
        "body corpse");

    /// <summary>The class of a stem (<see cref="LightStemmer"/>), or the stem where it is in none.</summary>
    public static string Of(string stem) => ClassOf.GetValueOrDefault(stem, stem);

    /// <summary>True for a stem that is in a class.</summary>
    public static bool IsKnown(string stem) => ClassOf.ContainsKey(stem);
}
