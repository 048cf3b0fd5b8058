using System.Collections.Frozen;

namespace Timeline.Text;

/// <summary>English verbs as far as clauses need them: irregular forms, verbs of saying, and verbs that set, expect or imagine.</summary>
internal static class Verbs
{
    /// <summary>Past forms that are nothing else: "went", "took".</summary>
    public static readonly FrozenSet<string> Past = WordSet.Of(
        "said went took came gave began saw knew fell rose grew drew threw flew wrote spoke broke chose drove rode froze stole swore wore tore woke ate forgot hid bit beat "
        + "became ran overran sang sank swam rang drank shook forgave forbade undertook overthrew withdrew overtook underwent arose oversaw got told thought sought fought "
        + "brought caught bought taught slew blew stood understood lay showed sprang shrank outran foresaw befell");

    /// <summary>Forms that are past tense or participle: "held", "met"; so is every word in -ed.</summary>
    public static readonly FrozenSet<string> PastOrParticiple = WordSet.Of(
        "held met made left lost won found sent built led paid shot struck put cut hit set kept meant felt heard sold laid dealt spent lent bent fled shed spread quit "
        + "hung dug stuck swept slept wept crept fed bled bred sped sat shut split burst cast broadcast forecast hurt let beset clung flung stung swung slid strung bound wound ground "
        + "shone lit rebuilt upheld withheld withstood misled foretold retold resold overheard remade repaid cost dealt read burnt learnt abducted");

    /// <summary>Participles that are nothing else: "taken", "killed" apart.</summary>
    public static readonly FrozenSet<string> Participles = WordSet.Of(
        "taken given seen known fallen risen grown drawn thrown flown written spoken broken chosen driven ridden frozen stolen sworn worn torn eaten forgotten hidden bitten beaten "
        + "gone done begun sung sunk shaken forgiven forbidden undertaken overthrown withdrawn overtaken undergone arisen overseen proven shown blown slain born borne");

    /// <summary>Forms in -ed that take no object at all.</summary>
    public static readonly FrozenSet<string> Intransitive = WordSet.Of(
        "failed died arrived happened occurred appeared disappeared vanished emerged remained seemed existed lasted belonged "
        + "resigned retired graduated travelled traveled participated complained consisted apologised apologized responded reacted replied climbed plunged soared tumbled slumped surged plummeted rallied "
        + "continued persisted stayed waited");

    /// <summary>Forms in -ed that take no passive, with an infinitive at the latest, so that behind a noun they are its verb: "the plan failed to …", "the men tried to …".</summary>
    public static readonly FrozenSet<string> NeverPassive = FrozenSet.ToFrozenSet([.. Intransitive, "tried", "managed", "declined"], StringComparer.Ordinal);

    /// <summary>Forms in -ed whose infinitive tells what the noun before them does: "ministers agreed to meet".</summary>
    public static readonly FrozenSet<string> TakingInfinitive = WordSet.Of("refused agreed decided wanted hoped intended attempted threatened vowed pledged offered promised planned");

    /// <summary>Words in -ed that are no verbs.</summary>
    public static readonly FrozenSet<string> NotVerbs = WordSet.Of(
        "united armed alleged hundred red speed need indeed seed feed bed sacred wicked naked unprecedented so-called reed creed greed breed deed weed shed exceed proceed succeed bleed "
        + "one-sided limited unlimited ashamed talented aged beloved tired sophisticated complicated mixed sled embed biased blessed indebted unidentified unnamed unarmed iran-backed "
        + "u.s.-led us-led us-backed fixed detailed unexpected repeated long-awaited outraged renewed kindred");

    /// <summary>Present forms in -s that are hardly ever nouns.</summary>
    public static readonly FrozenSet<string> Present = WordSet.Of(
        "says comes tells goes begins remains continues includes shows makes takes gives becomes seems appears expects believes wants faces means meets brings keeps holds leaves leads "
        + "knows thinks sees gets puts sends sets runs stands sits lies loses wins pays finds feels hears writes speaks reads follows happens occurs exists involves requires provides allows "
        + "describes declares announces argues adds notes insists denies admits accuses asks urges warns rejects refuses agrees accepts approves orders threatens vows hopes intends aims seeks "
        + "condemns reports signals underlines stresses explains concludes contains represents serves lives arrives departs opens closes kills dies wants helps supports opposes resigns joins launches "
        + "reiterates reveals confirms suggests maintains acknowledges consists depends plans calls predicts foresees");

    /// <summary>Base forms that stand finite after a plural or "they".</summary>
    public static readonly FrozenSet<string> Bare = WordSet.Of("say want believe think expect fear hope plan call come go remain continue include show make take face mean need agree insist argue warn seem appear know see live stand join choose consider underline indicate suggest reveal confirm prove demand claim report warn deny acknowledge");

    /// <summary>Those of them that are hardly ever nouns, so that any plural before them is their subject.</summary>
    public static readonly FrozenSet<string> BareOnly = WordSet.Of("say want believe think expect go remain continue include take become agree insist argue seem appear know see join consider indicate suggest reveal confirm prove deny acknowledge come live");

    /// <summary>Verbs whose object is what somebody says or thinks, in the forms that stand finite.</summary>
    public static readonly FrozenSet<string> Saying = WordSet.Of(
        "said says say told tells added adds announced announces reported reports claimed claims stated states noted notes explained explains insisted insists argued argues warned warns "
        + "declared declares confirmed confirms admitted admits acknowledged acknowledges suggested suggests revealed reveals stressed stresses denied denies believed believes believe thought thinks think "
        + "expected expects expect hoped hopes hope feared fears fear predicted predicts estimated estimates estimate concluded concludes promised promises vowed vows threatened threatens agreed agrees "
        + "learned heard knew know knows indicated indicates emphasized emphasised remarked replied recalled tweeted wrote writes alleged alleges asserted asserts maintained maintains testified ruled decided "
        + "showed shows hinted hints pledged quoted asked conceded complained cautioned contended contends disclosed");

    /// <summary>Verbs that say in a clause by themselves: "…, police said".</summary>
    public static readonly FrozenSet<string> Quoting = WordSet.Of(
        "said says say told added adds announced reported reports claimed claims stated noted notes explained explains insisted insists argued argues warned warns declared confirmed confirms "
        + "acknowledged admitted stressed believed wrote writes tweeted asked replied recalled predicted estimated estimates testified remarked suggested concluded hinted conceded complained cautioned contended tells shouted yelled joked quipped exclaimed texted lamented");

    /// <summary>Verbs that put an event on the calendar before it happens.</summary>
    public static readonly FrozenSet<string> Setting = WordSet.Of("scheduled planned slated due set timed earmarked booked arranged billed");

    /// <summary>Verbs whose participle has an object of its own: "a city called Ur", "the man given the prize".</summary>
    public static readonly FrozenSet<string> Naming = WordSet.Of("named called titled entitled dubbed nicknamed given awarded offered granted paid told shown denied considered sent handed");

    /// <summary>Verbs of expecting.</summary>
    public static readonly FrozenSet<string> Expecting = WordSet.Of(
        "expect expects expected expecting forecast forecasts predict predicts predicted predicting anticipate anticipates anticipated project projects projected estimate estimates likely unlikely foresees foresee");

    /// <summary>Verbs that say when something takes place, so that "expected to" before them speaks of a plan.</summary>
    public static readonly FrozenSet<string> TakingPlace = WordSet.Of(
        "take be begin start open close meet hold visit arrive leave return travel announce present publish release vote sign attend appear launch resume deliver face come go join host unveil address speak testify deliver land fly depart");

    /// <summary>Verbs whose infinitive is a plan of the subject's.</summary>
    public static readonly FrozenSet<string> Intending = WordSet.Of(
        "plans plan planned planning intends intended hopes hoped wants wanted agreed agrees vowed vows pledged promised promises decided prepares preparing aims seeks set due expected expects scheduled slated ready urged called asked told invited");

    /// <summary>Verbs that take away what follows: what is threatened or proposed has not happened.</summary>
    public static readonly FrozenSet<string> Imagining = WordSet.Of("threatened threatens threatening threaten considered considers considering proposed proposes suggested possibility possible");

    /// <summary>Nouns whose "that" tells what is claimed, as the object of a verb of saying does.</summary>
    public static readonly FrozenSet<string> Contents = WordSet.Of(
        "claim claims report reports allegation allegations suggestion suggestions accusation accusations assertion assertions rumour rumours rumor rumors speculation charge charges news fact belief evidence notion idea");

    /// <summary>True for a past form, which may be a participle too: "went", "held", "closed".</summary>
    public static bool IsPast(string word) => Past.Contains(word) || PastOrParticiple.Contains(word) || word.EndsWith("ed", StringComparison.Ordinal);

    public static bool IsSaying(string word) => Saying.Contains(word);

    /// <summary>True where one of some words says in a clause by itself: ", police said on"; the last of a sentence, as in "he said. On", is none.</summary>
    public static bool Quotes(ReadOnlySpan<char> words)
    {
        foreach (var word in words.SplitAny(' ', ',', '\n'))
        {
            if (Quoting.Contains(words[word].ToString()))
            {
                return true;
            }
        }

        return false;
    }
}
