namespace Timeline.Merging.Terms;

/// <summary>What happens in news, in classes: words of one class may tell the same event in another article.</summary>
/// <remarks>A class is named by its first word. A word that is in no class stands for itself.</remarks>
internal static class NewsActions
{
    /// <summary>The class of speaking and writing, in which the speaker makes the event.</summary>
    public const string Saying = "say";

    /// <summary>The class of demanding, in which the speaker makes the event.</summary>
    public const string Calling = "call";

    private static readonly Dictionary<string, string> ClassOf = Index(
        "kill assassinate assassination slay murder die death deadly execute execution fatal fatality",
        "attack strike airstrike bomb bombing bombard bombardment shell shelling raid rocket missile target hit assault drone blast explosion explode detonate ambush shoot shooting gunfire",
        "meet meeting gather gathering talks summit conference discuss discussion negotiate negotiation session convene visit",
        "vote resolution ballot pass passage adopt adoption approve approval ratify ratification",
        "call urge appeal demand request ask plead",
        "say tell statement state announce announcement declare declaration speech speak comment remark interview tweet write message letter post issue publish release",
        "march protest protester demonstration demonstrate demonstrator rally uprising riot unrest",
        "resign resignation quit depart oust topple overthrow sack dismiss dismissal",
        "reject rejection refuse refusal veto rebuff deny denial",
        "arrest detain detention capture seize custody jail imprison prison",
        "sign agree agreement deal accord pact treaty truce ceasefire",
        "elect election poll win victory",
        "launch begin start open onset",
        "end finish conclude conclusion close halt suspend suspension stop cease",
        "withdraw withdrawal leave pull expel expulsion remove removal evict eviction",
        "invade invasion occupy occupation enter storm overrun",
        "deploy deployment send dispatch",
        "wound injure injury hurt casualty",
        "earthquake quake tremor aftershock",
        "crash collide collision derail",
        "rescue save evacuate evacuation",
        "charge indict indictment accuse accusation prosecute",
        "convict conviction guilty sentence verdict acquit acquittal",
        "try trial hearing court testify testimony",
        "warn warning threat threaten caution",
        "condemn condemnation denounce criticise criticism blame",
        "support back endorse endorsement backing",
        "appoint appointment name nominate nomination",
        "hire employ recruit",
        "buy acquire acquisition purchase takeover",
        "sell sale",
        "rise climb jump surge increase gain grow growth",
        "fall drop decline plunge decrease slump tumble",
        "bury burial funeral mourn mourner memorial",
        "flee escape exile",
        "sanction embargo freeze",
        "aid relief donate donation pledge",
        "destroy destruction demolish collapse",
        "investigate investigation probe inquiry inquest autopsy",
        "recognise recognition",
        "bail bailout",
        "bankrupt bankruptcy insolvent insolvency");

    /// <summary>The class of a stem (<see cref="LightStemmer"/>), or null where it is in none.</summary>
    public static string? Of(string stem) => ClassOf.GetValueOrDefault(stem);

    private static Dictionary<string, string> Index(params string[] classes)
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var words in classes.Select(row => row.Split(' ')))
        {
            foreach (var word in words)
            {
                index.TryAdd(LightStemmer.Stem(word), words[0]);
            }
        }

        return index;
    }
}
