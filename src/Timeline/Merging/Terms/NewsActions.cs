namespace Timeline.Merging.Terms;

/// <summary>What happens in news, in classes: words of one class may tell the same event in another article.</summary>
/// <remarks>A class is named by its first word. A word that is in no class stands for itself.</remarks>
internal static class NewsActions
{
    /// <summary>The class of speaking and writing, in which the speaker makes the event.</summary>
    public const string Saying = "say";

    /// <summary>The class of demanding, in which the speaker makes the event.</summary>
    public const string Calling = "call";

    private static readonly Dictionary<string, string> ClassOf = WordClasses.Index(
        "kill assassinate assassination slay murder die death deadly execute execution fatal fatality perish",
        "attack strike airstrike bomb bombing bombard bombardment shell shelling raid rocket missile target hit assault drone blast explosion explode detonate ambush shoot shooting gunfire",
        "meet meeting gather gathering talks summit conference discuss discussion negotiate negotiation session convene visit",
        "vote resolution ballot pass passage adopt adoption approve approval ratify ratification",
        "call urge appeal demand request ask plead",
        "say tell statement state announce announcement declare declaration speech speak comment remark interview tweet write message letter post issue publish release",
        "march protest protester demonstration demonstrate demonstrator rally uprising riot unrest procession marcher",
        "walkout stoppage picket",
        "resign resignation quit depart oust topple overthrow sack dismiss dismissal redundancy",
        "reject rejection refuse refusal veto rebuff deny denial",
        "arrest detain detention capture seize custody jail imprison prison apprehend",
        "sign agree agreement deal accord pact treaty truce ceasefire",
        "elect election poll win victory",
        "launch begin start open onset inaugurate inauguration",
        "end finish conclude conclusion close closure halt suspend suspension stop cease shut shutdown",
        "postpone postponement delay adjourn adjournment reschedule cancel cancellation scrap",
        "withdraw withdrawal leave pull expel expulsion remove removal evict eviction",
        "invade invasion occupy occupation enter storm overrun",
        "deploy deployment send dispatch",
        "wound injure injury hurt casualty",
        "earthquake quake tremor aftershock",
        "crash accident collide collision derail derailment aground strand stranding beach wreck shipwreck ashore founder sink sinking capsize",
        "rescue save evacuate evacuation winch airlift",
        "charge indict indictment accuse accusation prosecute arraign arraignment",
        "convict conviction guilty sentence verdict acquit acquittal",
        "try trial hearing court testify testimony",
        "warn warning threat threaten caution",
        "condemn condemnation denounce criticise criticism blame",
        "support back endorse endorsement backing",
        "appoint appointment name nominate nomination",
        "hire employ recruit",
        "buy acquire acquisition purchase takeover merge merger",
        "sell sale",
        "rise climb jump surge increase gain grow growth",
        "fall drop decline plunge decrease slump tumble",
        "bury burial funeral mourn mourner memorial",
        "flee escape exile",
        "sanction embargo",
        "aid relief donate donation pledge",
        "destroy destruction demolish collapse",
        "investigate investigation probe inquiry inquest autopsy",
        "recognise recognition",
        "recall",
        "leak spill leakage spillage",
        "repair fix mend",
        "bail bailout",
        "bankrupt bankruptcy insolvent insolvency");

    // Verbs that mean an action only with the word behind them. Without a class of its own the action is called by the first word of its row.
    private static readonly Dictionary<(string Verb, string Next), string> Phrases = IndexPhrases(
        ("resign", "step down, stand down, step aside, leave office, hand notice"),
        ("dismiss", "lay off, let go"),
        ("walkout", "walk out, walk off, down tool, stop work, lay tool"),
        ("die", "pass away"),
        ("kill", "gun down"),
        ("explode", "blow up, go off"),
        ("meet", "hold talk, sit down, have talk"),
        ("begin", "break out, set out, kick off, get underway"),
        ("close", "shut down, wind up"),
        ("postpone", "put off, call off, put back, push back"),
        ("reject", "turn down, throw out, vote down"),
        ("withdraw", "pull out, pull back"),
        ("appoint", "swear in, take office, take over"),
        ("arrest", "round up, take custody"),
        ("convict", "find guilty"),
        ("collapse", "give way, cave in, fall in"),
        ("crash", "come down, bring down"));

    /// <summary>The class of accidents, which "hit" and "struck" tell of as well as of attacks.</summary>
    public const string Accident = "crash";

    // What refers to an event that everybody knows, whatever it was.
    private static readonly HashSet<string> Generic = new(
        "accident disaster tragedy incident catastrophe calamity atrocity emergency crisis event".Split(' ').Select(LightStemmer.Stem), StringComparer.Ordinal);

    private static readonly HashSet<string> Impacts = [Strike, "hit"];

    // "The strike" is a walkout where people who work are spoken of, and else an attack.
    private const string Strike = "strik";
    private static readonly HashSet<string> Labour = new(
        "union docker worker picket wage pay ballot teacher nurse driver staff employee employer miner walkout stoppage industrial crew baker postal dock".Split(' ').Select(LightStemmer.Stem), StringComparer.Ordinal);

    /// <summary>The class of a stem (<see cref="LightStemmer"/>), or null where it is in none.</summary>
    /// <param name="stem">The stem.</param>
    /// <param name="ofWork">Whether the words around speak of people who work.</param>
    public static string? Of(string stem, bool ofWork) => ofWork && stem == Strike ? "walkout" : ClassOf.GetValueOrDefault(stem);

    /// <summary>The class of a verb with the word behind it ("step down"), or null where the two mean no action together.</summary>
    public static string? Of(string stem, string next) => Phrases.GetValueOrDefault((stem, next));

    /// <summary>True for a noun that only points at an event: "the disaster".</summary>
    public static bool IsGeneric(string stem) => Generic.Contains(stem);

    /// <summary>True for a verb that tells an attack or an accident.</summary>
    public static bool IsImpact(string stem) => Impacts.Contains(stem);

    /// <summary>True for a word of people who work, by its stem.</summary>
    public static bool IsOfWork(string stem) => Labour.Contains(stem);

    private static Dictionary<(string, string), string> IndexPhrases(params (string Action, string Phrases)[] rows)
    {
        var index = new Dictionary<(string, string), string>();
        foreach (var (action, phrases) in rows)
        {
            var stem = LightStemmer.Stem(action);
            foreach (var words in phrases.Split(", ").Select(phrase => phrase.Split(' ')))
            {
                index.Add((LightStemmer.Stem(words[0]), LightStemmer.Stem(words[1])), ClassOf.GetValueOrDefault(stem, action));
            }
        }

        return index;
    }
}
