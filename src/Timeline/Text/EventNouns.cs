using System.Collections.Frozen;

namespace Timeline.Text;

/// <summary>Nouns that name something that happens.</summary>
internal static class EventNouns
{
    private static readonly FrozenSet<string> Nouns = WordSet.Of(
        "attack strike airstrike raid bomb blast explosion bombing shooting massacre siege ambush assault offensive invasion war battle clash fighting coup revolt revolution uprising rebellion riot unrest "
        + "march protest demonstration rally parade procession vigil sit-in boycott walkout shutdown strike election referendum vote ballot poll runoff primary summit meeting session conference talks visit trip tour debate "
        + "hearing trial verdict ruling sentencing execution arrest raid killing murder death assassination funeral burial wedding birth marriage divorce resignation appointment inauguration "
        + "speech address announcement statement decision agreement deal treaty pact accord ceasefire truce merger takeover acquisition sale launch opening closure premiere release "
        + "crash accident collision disaster earthquake quake tsunami flood flooding storm hurricane typhoon cyclone tornado eruption fire wildfire outbreak epidemic pandemic famine drought landslide avalanche "
        + "game match tournament final championship olympics games race cup festival concert ceremony celebration anniversary party show exhibition "
        + "handover withdrawal pullout pullback deployment operation campaign mission evacuation rescue escape crackdown abduction kidnapping hijacking robbery theft leak spill meltdown collapse crisis recession bailout default "
        + "surgery operation landing liftoff launch test incident event massacre genocide atrocity defeat victory surrender armistice retreat advance landing mutiny purge ban embargo blockade amnesty "
        + "order decree bill interview briefing appearance testimony performance autopsy memorial service call appeal request resolution instructions video message");

    /// <summary>What happens to the thing behind "of" when the noun is told as a sentence: "the killing of X" is "X was killed".</summary>
    private static readonly FrozenDictionary<string, string> Told = new Dictionary<string, string>
    {
        ["killing"] = "was killed", ["murder"] = "was murdered", ["assassination"] = "was assassinated", ["execution"] = "was executed", ["arrest"] = "was arrested",
        ["shooting"] = "was shot", ["slaying"] = "was killed", ["death"] = "died", ["deaths"] = "died", ["resignation"] = "resigned", ["kidnapping"] = "was kidnapped", ["abduction"] = "was abducted", ["appointment"] = "was appointed",
        ["election"] = "was elected", ["collapse"] = "collapsed", ["invasion"] = "was invaded", ["bombing"] = "was bombed", ["birth"] = "was born", ["defeat"] = "was defeated",
        ["arrival"] = "arrived", ["departure"] = "departed", ["overthrow"] = "was overthrown", ["capture"] = "was captured", ["signing"] = "was signed", ["opening"] = "opened",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the noun's event does where nothing else is told of it, when it doesn't simply take place.</summary>
    private static readonly FrozenDictionary<string, string> Made = new Dictionary<string, string>
    {
        ["statement"] = "issued", ["announcement"] = "made", ["decision"] = "made", ["video"] = "published", ["message"] = "published", ["order"] = "issued", ["decree"] = "issued", ["appeal"] = "made",
        ["call"] = "made", ["request"] = "made", ["resolution"] = "passed", ["bill"] = "passed", ["instructions"] = "given", ["speech"] = "given", ["address"] = "given", ["interview"] = "given",
        ["agreement"] = "reached", ["deal"] = "reached", ["treaty"] = "signed", ["pact"] = "signed", ["accord"] = "signed", ["verdict"] = "given", ["ruling"] = "given", ["embargo"] = "imposed",
        ["ban"] = "imposed", ["blockade"] = "imposed", ["operation"] = "carried out", ["mission"] = "carried out", ["autopsy"] = "carried out", ["test"] = "carried out",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>"took place", "was issued", "were made".</summary>
    public static string Happens(string noun, bool plural) =>
        (Made.GetValueOrDefault(noun) ?? (plural && noun.Length > 0 ? Made.GetValueOrDefault(noun[..^1]) : null)) is { } made ? $"{(plural ? "were" : "was")} {made}" : "took place";

    /// <summary>What nobody plans: a date still to come isn't its own.</summary>
    private static readonly FrozenSet<string> Unplanned = WordSet.Of(
        "blast explosion shooting massacre unrest riot clash killing murder death assassination crash accident collision disaster earthquake quake tsunami flood flooding storm hurricane typhoon cyclone tornado eruption "
        + "fire wildfire outbreak epidemic pandemic famine drought landslide avalanche kidnapping abduction hijacking robbery theft leak spill meltdown collapse crisis recession incident genocide atrocity defeat");

    public static bool CanBePlanned(string word) => !(Unplanned.Contains(word) || (word.EndsWith('s') && Unplanned.Contains(word[..^1])));

    public static bool Contains(string word) => Nouns.Contains(word) || (word.EndsWith('s') && Nouns.Contains(word[..^1])) || Told.ContainsKey(word);

    /// <summary>True for what is announced, held and over: "wedding", "fire"; a "statement" or an "interview" is also the paper that holds it, and a "meeting" the one whose minutes these are.</summary>
    public static bool CanBeHeld(string word) => Contains(word) && !(Made.ContainsKey(word) || word is "meeting" or "session" or "hearing" or "conference" or "briefing" or "testimony" or "release" or "service" or "launch" or "memorial" or "test" or "campaign" or "mission");

    /// <summary>The predicate that tells the noun's event of what follows its "of", or null.</summary>
    public static string? Predicate(string noun) => Told.GetValueOrDefault(noun);
}
