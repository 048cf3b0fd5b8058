using System.Collections.Frozen;
using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>How the words of a clause tie it to the event told before.</summary>
internal enum Tie
{
    /// <summary>No word does.</summary>
    None,

    /// <summary>"Then", "in response": it follows at once, before what is told next.</summary>
    Next,

    /// <summary>"Later", "eventually": it follows, perhaps long after what is told next.</summary>
    Open,
}

/// <summary>Tells whether a clause without a date moves a story on, and by which word.</summary>
internal static class NarrativeClause
{
    // How far behind the verb the words that say how often it happens are looked for.
    private const int Near = 6;

    /// <summary>Words before the subject that tie their sentence to the event before; "in response to the strike" names one of its own.</summary>
    private static readonly string[][] Openings = Phrases(
        "then|next|in response|in retaliation|in return|in turn|in reply|after that|after this|at this point|at that point|soon after|soon afterwards|soon afterward|soon thereafter|shortly after|shortly afterwards|"
        + "shortly afterward|shortly thereafter|immediately after|immediately afterwards|moments later|as a result|thereupon|with that");

    private static readonly string[][] OpenOpenings = Phrases("later|afterwards|afterward|thereafter|subsequently|eventually|finally|in the end|in the aftermath");

    private static readonly string[][] BackOpenings = Phrases("earlier|previously|formerly|originally|before that|before then|until then|at first|initially");

    /// <summary>What people do, and what happens to them, once and on one day: past forms, most of them participles too.</summary>
    private static readonly FrozenSet<string> Deeds = WordSet.Of(
        "killed shot stabbed murdered assassinated executed hanged beheaded died drowned wounded injured attacked bombed shelled raided stormed ambushed assaulted struck hit fired detonated exploded erupted burst blew opened "
        + "fought clashed seized captured recaptured retook occupied invaded overran entered crossed advanced retreated withdrew pulled fled escaped surrendered defected deserted evacuated rescued freed released "
        + "arrested detained jailed imprisoned charged indicted convicted acquitted sentenced fined expelled deported extradited kidnapped abducted hijacked robbed stole looted ransacked burned burnt torched set destroyed "
        + "damaged demolished wrecked flattened collapsed crashed collided derailed sank capsized landed launched deployed dispatched sent flew sailed drove marched gathered rallied protested blocked blockaded barricaded "
        + "closed shut reopened halted suspended stopped cancelled canceled postponed abandoned resigned quit stepped sacked dismissed ousted deposed toppled overthrew appointed named nominated elected voted passed "
        + "approved ratified adopted vetoed repealed signed agreed announced declared ordered banned imposed lifted froze seized confiscated restored met convened arrived returned departed visited travelled traveled "
        + "flooded swept hit struck quarantined vaccinated buried cremated recovered discovered unveiled published issued filed sued settled ruled bought acquired sold merged delivered handed "
        + "transferred moved removed replaced rebuilt repaired smashed broke threw hurled dropped poured cordoned searched dug cleared disarmed disbanded dissolved tweeted posted broadcast aired "
        + "rushed taken brought carried thrown driven flown stolen broken found hospitalised hospitalized treated airlifted pronounced tried tackled chased caught intercepted sprayed dispersed refused accepted");

    // What somebody says or thinks of a thing happens whenever somebody asks, and tells more often of another day than its own.
    private static readonly FrozenSet<string> Opinions = WordSet.Of(
        "called urged accused blamed criticised criticized condemned praised welcomed rejected dismissed defended described compared cited pointed referred questioned complained joked wondered worried doubted "
        + "hailed denounced echoed emphasised emphasized underlined highlighted speculated likened expressed voiced labelled labeled branded commented mentioned repeated reiterated recounted remembered reminded argued touted mocked spoke "
        + "talked discussed debated commended applauded stressed appealed asked raised put offered brushed insisted");

    // How things are, even behind "then".
    private static readonly FrozenSet<string> States = WordSet.Of(
        "had knew thought believed wanted felt seemed appeared remained stayed contained included consisted lived owned needed required meant cost lay stood kept continued hoped expected feared loved liked disliked "
        + "hated preferred deserved belonged depended existed sat looked sounded tended represented constituted comprised lacked possessed resembled understood mattered involved covered amounted totalled totaled "
        + "averaged numbered served worked enjoyed suffered allowed ensured reflected showed saw relied aimed intended planned ranged weighed stretched provided persisted lasted stemmed dated used proved got");

    // Participles of a passive that tells how things are and not what was done.
    private static readonly FrozenSet<string> PassiveStates = WordSet.Of(
        "expected said reported believed known based located supposed allowed involved considered seen thought told understood feared estimated made set due scheduled planned intended needed required interested "
        + "concerned surprised shocked worried pleased excited convinced incensed engaged filled covered surrounded littered divided united dominated meant designed regarded viewed perceived asked prepared linked related associated "
        + "connected dedicated devoted committed limited unable lined packed dressed raised born married broken");

    private static readonly FrozenSet<string> Habits = WordSet.Of("often always usually sometimes frequently regularly repeatedly typically never routinely generally constantly traditionally once rarely seldom still already probably perhaps apparently widely mostly largely also");

    // A subject of these words alone, or that begins with them, is told before; and a title would not say what it is.
    private static readonly FrozenSet<string> Unnamed = WordSet.Of("it they there this that these those some others many most both all another such we i you one its their none few several each either neither what who his her my our your");

    /// <summary>True for "had left", "used to meet", "earlier, …": a look back from where the story stands.</summary>
    public static bool LooksBack(ParsedSentence sentence, Clause main)
    {
        if (main.Verb < 0) return false;
        if (Opens(sentence.Tokens, 0, BackOpenings) || (main.Verb > main.First && sentence.Tokens[main.Verb - 1].Is("earlier", "previously", "formerly", "originally"))) return true;
        var verb = sentence.Tokens[main.Verb];
        return (verb.Is("had") && Behind(sentence, main.Verb) is { Tag: Tag.Participle or Tag.Be or Tag.Reduced }) || (verb.Is("used") && Behind(sentence, main.Verb).Is(Tag.To));
    }

    /// <summary>The word that ties the clause to the event told before.</summary>
    public static Tie TieOf(ParsedSentence sentence, Clause main, IReadOnlyList<Timex> expressions)
    {
        if (main.Verb < 0) return Tie.None;
        var tokens = sentence.Tokens;
        var first = tokens[0].Tag is Tag.Coordinator && tokens.Count > 1 ? 1 : 0;
        // "Hours later, …": an unknown time, and so no date.
        if (tokens[first].Expression is >= 0 and var e && expressions[e] is { Interval: null } vague && Ends(vague.Text, "later", "afterwards", "afterward")) return Tie.Next;
        if (tokens[first].Expression >= 0 && first + 1 < tokens.Count && tokens[first + 1].Is("later", "afterwards")) return Tie.Next;
        if (Opens(tokens, first, Openings)) return Tie.Next;
        if (Opens(tokens, first, OpenOpenings)) return Tie.Open;
        // "Police then cordoned off …", "were then taken", "responded by closing"
        for (var i = Math.Max(main.First, main.Verb - 1); i <= Math.Min(main.Last, main.Verb + 1); i++)
        {
            if (i == main.Verb && i + 1 < tokens.Count && tokens[i].Is("responded", "retaliated", "reacted", "replied") && tokens[i + 1].Is("by", "with")) return Tie.Next;
            if (tokens[i].Is("then", "promptly", "thereupon")) return Tie.Next;
            if (tokens[i].Is("later", "subsequently", "eventually", "afterwards", "finally", "ultimately")) return Tie.Open;
        }

        return Tie.None;
    }

    /// <summary>True for a main clause in the simple past that tells an action of a named subject.</summary>
    public static bool IsAction(ParsedSentence sentence, Clause main, Tie tie, IReadOnlyList<Timex> expressions)
    {
        var tokens = sentence.Tokens;
        if (main.Kind != ClauseKind.Main || main.Verb <= main.First || !tokens[^1].Is(".", ".”", ")") && !tokens[^1].Is(Tag.CloseQuote)) return false;
        if (!tokens.All(token => token.Expression < 0 || IsVague(expressions[token.Expression]))) return false;
        if (!IsNamed(sentence, main, tie)) return false;
        for (var i = main.First; i <= main.Last; i++)
        {
            if (i < main.Verb ? tokens[i].Is(Tag.OpenQuote) || (i >= main.Verb - 2 && Habits.Contains(tokens[i].Word)) : i <= main.Verb + Near && (Habits.Contains(tokens[i].Word) || tokens[i].Is("if", "whether"))) return false;
            // Two verbs in one clause, or an infinitive before its verb: one of them was taken for something else.
            if (sentence.ClauseOf[i] == main && (i < main.Verb ? (tokens[i].Is(Tag.To) && tokens[i + 1].Tag is Tag.Noun or Tag.Be && i + 1 < main.Verb) || tokens[i].IsFinite : i > main.Verb && tokens[i].IsFinite)) return false;
        }

        if (!IsSimplePast(sentence, main)) return false;
        var verb = tokens[main.Verb];
        var isPassive = verb.Is("was", "were");
        if (isPassive) verb = Behind(sentence, main.Verb);
        return tie is Tie.None ? Deeds.Contains(verb.Word) : !(isPassive ? PassiveStates : States).Contains(verb.Word) && (isPassive || Deeds.Contains(verb.Word) || !IsSpeech(sentence, main));
    }

    // Whether the subject tells whose action it is, and, where no word ties the clause to the one before, isn't itself an event told before: "the blast".
    private static bool IsNamed(ParsedSentence sentence, Clause main, Tie tie)
    {
        var tokens = sentence.Tokens;
        var (first, last) = sentence.Subject(main);
        if (first > last || Unnamed.Contains(tokens[first].Word)) return false;
        // "Afterwards we left": whatever else was taken for the subject, the word before the verb isn't anybody's name.
        var before = main.Verb - 1;
        while (before > main.First && tokens[before].Tag is Tag.Adverb) before--;
        if (tokens[before].Is(Tag.Pronoun)) return tokens[before].Is("he", "she") && first == before && last == before;
        var names = false;
        for (var i = first; i <= last && !(tokens[i].Tag is Tag.Preposition or Tag.Relative or Tag.Reduced); i++)
        {
            names |= tokens[i].Tag is Tag.Noun or Tag.Name or Tag.Ing;
            if (tie is Tie.None && tokens[first].Is("the", "both") && EventNouns.Contains(tokens[i].Word) && (i == last || !tokens[i + 1].IsNominal)) return false;
        }

        return names;
    }

    /// <summary>True where a clause is in the simple past: "failed", "was closed", "were angry".</summary>
    public static bool IsPast(ParsedSentence sentence, Clause clause) => clause.Verb >= 0 && (sentence.Tokens[clause.Verb].Is("did") || IsSimplePast(sentence, clause) || IsState(sentence, clause));

    /// <summary>True where a clause tells in the simple past what somebody did, or what was done to somebody, and no state or opinion: "the crew left", "the port was closed".</summary>
    public static bool IsDeed(ParsedSentence sentence, Clause clause) => clause.Verb >= 0 && IsSimplePast(sentence, clause) && !IsSpeech(sentence, clause)
        && (sentence.Tokens[clause.Verb].Is("was", "were") ? !PassiveStates.Contains(Behind(sentence, clause.Verb).Word) : !States.Contains(sentence.Tokens[clause.Verb].Word));

    /// <summary>True for "was in response", "were angry".</summary>
    public static bool IsState(ParsedSentence sentence, Clause clause) => clause.Verb >= 0 && sentence.Tokens[clause.Verb].Is("was", "were") && !IsSimplePast(sentence, clause);

    /// <summary>True where the main clause tells what somebody says or thinks.</summary>
    public static bool IsSpeech(ParsedSentence sentence, Clause main) =>
        main.Verb >= 0 && sentence.Tokens[main.Verb].Word is var verb && (Verbs.IsSaying(verb) || Opinions.Contains(verb));

    // "failed", "was closed"
    private static bool IsSimplePast(ParsedSentence sentence, Clause clause)
    {
        var verb = sentence.Tokens[clause.Verb];
        return verb.Is("was", "were") ? Behind(sentence, clause.Verb).Tag is Tag.Participle or Tag.Reduced
            : verb.Is(Tag.Verb) && Verbs.IsPast(verb.Word);
    }

    // "Hours later" has no place on the calendar; nor has "last" of "at last".
    private static bool IsVague(Timex expression) =>
        expression is { Interval: null, Type: not TimexType.Set } && Ends(expression.Text, "later", "afterwards", "afterward");

    private static bool Ends(string text, params ReadOnlySpan<string> words) => words.Contains(text[(text.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    private static bool Opens(IReadOnlyList<Token> tokens, int first, string[][] openings) =>
        openings.Any(words => first + words.Length < tokens.Count && words.Select((word, i) => tokens[first + i].Word == word).All(same => same)
            && !(tokens[first + words.Length].Tag is Tag.Preposition or Tag.To or Tag.Subordinator or Tag.That));

    // The word behind the verb, adverbs left out.
    private static Token Behind(ParsedSentence sentence, int verb)
    {
        var i = verb + 1;
        while (i < sentence.Tokens.Count && sentence.Tokens[i].Tag is Tag.Adverb) i++;
        return i < sentence.Tokens.Count ? sentence.Tokens[i] : default;
    }

    private static string[][] Phrases(string phrases) => [.. phrases.Split('|').Select(phrase => phrase.Split(' '))];
}
