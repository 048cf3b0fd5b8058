using System.Collections.Frozen;
using Timeline.Text;

namespace Timeline.Recognition;

/// <summary>
/// Tells from the words around an expression whether its clause speaks of the past or of what is to come: the nearest cue wins, and
/// commas and conjunctions make a cue seem further away.
/// </summary>
internal static class ClauseDirection
{
    private const int Reach = 40;

    // A verb of the past this near is the expression's own.
    private const int PlainReach = 6;

    private static readonly FrozenSet<string> FutureCues = Set("will", "shall", "ll", "planned", "supposed", "plans", "plan", "planning", "scheduled", "slated", "expected", "expects", "expect",
        "due", "upcoming", "forthcoming", "coming", "tomorrow", "intends", "intend", "aims", "deadline", "hopes", "hope", "won", "must", "may", "might", "poised", "likely", "proposed", "awaiting", "gearing", "begins", "starts", "opens", "expires", "ends", "kicks",
        "meet", "meets", "arrives", "resumes");

    // Forms that are as often present, or a noun, tell nothing by themselves.
    private static readonly FrozenSet<string> PastCues = Verbs.Past.Concat(Verbs.PastOrParticiple)
        .Except(["set", "let", "cost", "cast", "read", "burst", "split", "forecast", "broadcast", "quit", "cut", "wound", "ground", "lay", "slew", "bit", "beset", "upset", "hurt", "lit", "bent", "saw", "felt", "beat"])
        .Concat(["was", "were", "had", "did", "saw", "felt", "died", "killed", "voted", "been", "has", "have", "wounded", "ago"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NotPast = Set("need", "needed", "indeed", "hundred", "united", "red", "bed", "speed", "feed", "seed", "embed", "exceed", "proceed", "succeed",
        "bleed", "breed", "set", "read", "let", "put", "cost", "bound", "wound", "ground", "broadcast", "forecast", "split", "shed", "wed", "sacred", "naked", "armed", "based", "backed", "mixed", "so-called", "led", "related", "alleged", "advanced", "detailed", "limited");

    private static readonly FrozenSet<string> Conjunctions = Set("and", "but", "or", "that", "which", "who", "whom", "whose", "when", "where", "after", "before", "as", "while", "because", "if",
        "since", "until", "although", "though", "whether", "than", "how", "what", "why");

    private static readonly FrozenSet<string> Auxiliaries = Set("will", "shall", "may", "might", "must", "would", "can", "could", "should", "to", "be", "being", "been", "is", "are", "was", "were",
        "has", "have", "had");

    private static readonly FrozenSet<string> BetweenAuxiliaries = Set("not", "also", "already", "never", "now", "still", "then", "soon", "again", "since", "just", "even", "both", "all");

    private static readonly FrozenSet<string> LeadingOn = Set("following", "after", "before", "amid", "despite", "on", "in", "at", "by", "during", "over", "to", "for", "with", "late", "early");

    // What is done time and again is not ahead: "is usually shipped".
    private static readonly FrozenSet<string> Habits = Set("usually", "often", "normally", "generally", "typically", "commonly", "always", "mostly", "sometimes", "routinely", "regularly", "traditionally", "frequently", "ordinarily");

    private static readonly FrozenSet<string> Going = Set("go", "leave", "fly", "sail", "start", "move", "return", "depart", "travel", "close", "open", "begin", "arrive", "play");

    private static readonly FrozenSet<string> Reports = Set("said", "believed", "thought", "reported", "known", "alleged", "accused", "suspected", "understood");

    private static readonly FrozenSet<string> Determiners = Set("a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "this", "these", "those", "some", "many", "most", "more",
        "of", "in", "for", "with", "from", "on", "at", "such", "very", "no", "any", "two", "three", "several");

    // What can't be the present tense of a report.
    private static readonly FrozenSet<string> Announcing = Set("will", "shall", "ll", "planned", "scheduled", "slated", "expected", "expects", "due", "upcoming", "tomorrow", "hopes", "plans", "deadline");

    private static bool Announces(string text, IReadOnlyList<Token> tokens, int from)
    {
        for (var at = from; at < tokens.Count && at < from + Reach && tokens[at].In(text) is not ("." or "!" or "?"); at++)
        {
            if (Is(Announcing, tokens[at].In(text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The direction of the clause around the tokens [from, to).</summary>
    public static Direction At(string text, IReadOnlyList<Token> tokens, int from, int to)
    {
        if (IsPossessive(text, tokens, to))
        {
            // The verb of the clause says nothing of "Friday's march"; a word inside the noun phrase may.
            for (var at = to + 2; at < tokens.Count && at < to + 5 && tokens[at].Kind == TokenKind.Word; at++)
            {
                if (Is(FutureCues, tokens[at].In(text)))
                {
                    return Direction.Future;
                }
            }

            // "ahead of Friday's debate", "to delay Friday's debate"
            return from > 1 && ((tokens[from - 1].In(text) is "of" && tokens[from - 2].In(text) is "ahead") || tokens[from - 1].In(text) is "delay" or "postpone" or "attend" or "skip" or "boycott" or "watch")
                ? Direction.Future : Direction.Unknown;
        }

        // "October crude", "for March delivery": what is traded is delivered later.
        if (to < tokens.Count && tokens[to].In(text) is "crude" or "contract" or "contracts" or "futures" or "delivery")
        {
            return Direction.Future;
        }

        if (from > 0 && tokens[from - 1].In(text) is "effective")
        {
            return Direction.Future;
        }

        // "as early as Friday", "as soon as next week".
        if (from > 1 && tokens[from - 1].In(text) is "as" && tokens[from - 2].In(text) is "early" or "soon")
        {
            return Direction.Future;
        }

        // "has been shut since Friday"
        if (from > 0 && tokens[from - 1].In(text) is "since")
        {
            return Direction.Past;
        }

        if (IsMoved(text, tokens, from))
        {
            return Direction.Future;
        }

        var (left, leftDistance) = Scan(text, tokens, from - 1, -1);
        var (right, rightDistance) = Scan(text, tokens, to, 1);

        // "his statement Tuesday that they should": what the clause behind "that" tells is another matter.
        if (left == Direction.Unknown && to < tokens.Count && tokens[to].In(text) is "that")
        {
            return Direction.Past;
        }

        // "was due to start on Friday, but": it didn't.
        if (left == Direction.Future && leftDistance < rightDistance && IsThwarted(text, tokens, from, to))
        {
            return Direction.Past;
        }

        // "by Friday" is a deadline, unless its own clause tells it as met.
        if (from > 0 && tokens[from - 1].In(text) is "by" or "By" && leftDistance > 5 && !(right == Direction.Past && (rightDistance <= 4 || BeginsSentence(text, tokens, from - 1))))
        {
            return Direction.Future;
        }

        // "has until Friday", "closed until Friday": news tells an end that is to come.
        var until = from > 2 && tokens[from - 1].In(text) is "least" && tokens[from - 2].In(text) is "at" ? from - 3 : from - 1;
        if (from > 0 && tokens[until].In(text) is "until" && !WasOver(text, tokens, until) && !EndsRange(text, tokens, until))
        {
            return Direction.Future;
        }

        // "March 5 - The council meets": a list of dates tells what was, in the present tense, unless it says that it lies ahead.
        if (left == Direction.Unknown && to < tokens.Count && tokens[to].In(text) is "-" or "–" or "—" or ":" && BeginsSentence(text, tokens, from))
        {
            return right == Direction.Future && Announces(text, tokens, to) ? Direction.Future : Direction.Past;
        }

        var (nearer, distance) = leftDistance <= rightDistance ? (left, leftDistance) : (right, rightDistance);
        return nearer == Direction.Past && distance <= PlainReach ? Direction.PlainPast : nearer;
    }

    /// <summary>True where a date goes on with a list that another one began: "on Tuesday and in Rome on Wednesday".</summary>
    public static bool GoesOn(string text, IReadOnlyList<Token> tokens, int behind, int from, int to)
    {
        var isListed = false;
        for (var at = behind; at < from; at++)
        {
            if (tokens[at].Kind == TokenKind.Break || (tokens[at].Kind == TokenKind.Mark && tokens[at].In(text) is not "," and not "-" and not "$") || (Is(Conjunctions, tokens[at].In(text)) && tokens[at].In(text) is not "and" and not "or"))
            {
                return false;
            }

            isListed |= tokens[at].In(text) is "and" or "or";
        }

        return isListed && !IsPossessive(text, tokens, to);
    }

    private static bool BeginsSentence(string text, IReadOnlyList<Token> tokens, int at) =>
        at == 0 || tokens[at - 1].Kind == TokenKind.Break || (tokens[at - 1].In(text) is "." or "!" or "?" or "*" or "•" && tokens[at - 1].End < tokens[at].Start);

    private static (Direction Direction, int Distance) Scan(string text, IReadOnlyList<Token> tokens, int start, int step)
    {
        // What follows is a little further than what precedes: English puts the date behind its verb.
        var distance = step > 0 ? 2 : 0;
        for (var at = start; at >= 0 && at < tokens.Count && distance < Reach; at += step, distance++)
        {
            var token = tokens[at];
            var word = token.In(text);
            if (token.Kind == TokenKind.Break || (token.Kind == TokenKind.Mark && word[0] is '!' or '?' or ';' or '“' or '”' or '"')
                || (token.Kind == TokenKind.Mark && word[0] == '.' && IsSentenceEnd(text, tokens, at)))
            {
                break;
            }

            // "On Friday the mayor, who will leave in May, said", "shut the strait, which will open in May, on Friday": what stands between commas is passed over.
            if (word is "," && (step > 0 ? EndOfInsertion(text, tokens, at) : StartOfInsertion(text, tokens, at)) is { } end)
            {
                (at, distance) = (end, distance + 4);
                continue;
            }

            if (token.Kind == TokenKind.Mark)
            {
                // "near Tunis Saturday -- Ministers are"
                distance += word[0] is '-' && at > 0 && at + 1 < tokens.Count && (tokens[at - 1].In(text) is "-" || tokens[at + 1].In(text) is "-") ? 4 : 0;
                distance += word[0] is ',' or '(' or ')' or '—' or '–' ? 4 : 0;
                continue;
            }

            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            // A capital preposition begins a sentence, though the one before has no full stop.
            if (step < 0 && word is "On" or "In" or "At" or "By" or "Since" or "During" or "Over")
            {
                break;
            }

            if (Is(Conjunctions, word))
            {
                distance += 4;
            }
            else if (Cue(text, tokens, at) is var cue and not Direction.Unknown)
            {
                return (cue, distance);
            }
        }

        return (Direction.Unknown, int.MaxValue);
    }

    private const int LongestInsertion = 24;

    // "who", "which", "through which"
    private static bool OpensRelative(string text, IReadOnlyList<Token> tokens, int at) => at + 1 < tokens.Count
        && (tokens[at].In(text) is "who" or "which" or "whose" || (tokens[at].Kind == TokenKind.Word && tokens[at + 1].In(text) is "which" or "whom" or "whose"));

    // Behind the comma that closes an insertion the clause goes on with its date; a noun there goes on with a list: "who was chairman, president and treasurer in May".
    private static int? StartOfInsertion(string text, IReadOnlyList<Token> tokens, int comma)
    {
        if (comma + 1 >= tokens.Count || !Is(LeadingOn, tokens[comma + 1].In(text)))
        {
            return null;
        }

        for (var at = comma - 1; at >= 0 && comma - at < LongestInsertion && tokens[at].Kind != TokenKind.Break && tokens[at].In(text) is not "." and not ";"; at--)
        {
            if (tokens[at].In(text) is ",")
            {
                return OpensRelative(text, tokens, at + 1) ? at : null;
            }
        }

        return null;
    }

    private static int? EndOfInsertion(string text, IReadOnlyList<Token> tokens, int comma)
    {
        const int longestSaying = 5;
        var isRelative = OpensRelative(text, tokens, comma + 1);
        for (var at = comma + 1; at < tokens.Count && at - comma < (isRelative ? LongestInsertion : longestSaying) && tokens[at].Kind != TokenKind.Break && tokens[at].In(text) is not "." and not ";"; at++)
        {
            if (tokens[at].In(text) is ",")
            {
                // "Friday night, he said, would come"
                return isRelative || tokens[at - 1].In(text) is "said" or "says" ? at : null;
            }
        }

        return null;
    }

    private static Direction Cue(string text, IReadOnlyList<Token> tokens, int at)
    {
        var word = tokens[at].In(text);
        var next = at + 1 < tokens.Count ? tokens[at + 1].In(text) : default;
        if (Is(FutureCues, word))
        {
            return word switch
            {
                "won" => next is "'" or "’" ? Direction.Future : Direction.Past,

                // "due to its loss" gives a reason; "due to expire" looks ahead, "had been due to expire" back.
                "plan" or "plans" when IsThing(text, tokens, at) => Direction.Unknown,
                "due" when next is "to" && at + 2 < tokens.Count && Is(Determiners, tokens[at + 2].In(text)) => Direction.Unknown,
                "due" or "scheduled" or "expected" or "planned" or "slated" or "supposed" when HadBeen(text, tokens, at) => Direction.Past,
                _ => Direction.Future,
            };
        }

        // "We go back on Thursday": one tells one's plans in the present tense.
        if (at > 0 && tokens[at - 1].In(text) is "we" or "We" or "I" && Is(Going, word))
        {
            return Direction.Future;
        }

        // "takes effect Jan. 1", "falls on Sunday"
        if ((word is "takes" or "take" && next is "effect" or "place" or "office") || (word is "falls" && next is "on"))
        {
            return Direction.Future;
        }

        // "ahead of the talks Friday", "on the eve of a meeting on Friday"
        if (word is "ahead" or "advance" or "eve" && next is "of")
        {
            return Direction.Future;
        }

        // "is forecast for Friday"
        if (word is "forecast" && at > 0 && tokens[at - 1].In(text) is "is" or "are" or "was" or "were" or "been")
        {
            return Direction.Future;
        }

        if ((word is "set" && next is "for" or "to") || (word is "going" && next is "to") || (word is "was" or "were" && next is "to") || (word is "to" && next is "be") || (word is "about" && next is "to") || (word is "is" or "are" && IsAhead(text, tokens, at)))
        {
            return Direction.Future;
        }

        if (word is "could" or "would" or "can" or "should")
        {
            return next is "not" or "n" or "have" ? Direction.Past : Direction.Future;
        }

        var isPast = Is(PastCues, word) || Verbs.Past.Contains(word.ToString()) || (Verbs.PastOrParticiple.Contains(word.ToString()) && !Is(NotPast, word)) || (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !Is(NotPast, word) && char.IsLower(word[0])
            && !(at > 0 && Is(Determiners, tokens[at - 1].In(text))));
        return isPast ? WithAuxiliary(text, tokens, at) : Direction.Unknown;
    }

    // "signed a peace plan on Friday": a plan is a thing that is done with, where it doesn't say what is to come: "a plan to meet on Friday", "plans for a march on Friday".
    private static bool IsThing(string text, IReadOnlyList<Token> tokens, int plan)
    {
        const int reach = 6;
        if (plan == 0 || tokens[plan - 1].Kind != TokenKind.Word || plan + 1 >= tokens.Count || tokens[plan + 1].In(text) is "to")
        {
            return false;
        }

        var before = tokens[plan - 1].In(text);
        var isVerb = tokens[plan].In(text) is "plans" ? !Is(Determiners, before) && !Is(PastCues, before) && !before.EndsWith("ed", StringComparison.Ordinal)
            : before[^1] is 's' || before is "they" or "we" or "you" or "I" or "who" or "to" or "and" or "also" or "now" or "people" or "men" or "women" || Is(Auxiliaries, before);
        if (isVerb)
        {
            return false;
        }

        for (var at = plan + 2; tokens[plan + 1].In(text) is "for" && at < tokens.Count && at < plan + reach && tokens[at].Kind == TokenKind.Word; at++)
        {
            if (EventNouns.Contains(tokens[at].In(text).ToString()))
            {
                return false;
            }
        }

        return true;
    }

    // "moved the match from Saturday to Sunday", "put back to Monday": news moves what is still to come.
    private static bool IsMoved(string text, IReadOnlyList<Token> tokens, int from)
    {
        const int reach = 10;
        if (from == 0 || tokens[from - 1].In(text) is not ("to" or "from"))
        {
            return false;
        }

        var isFromTo = false;
        for (var at = from - 1; at > 0 && from - at <= reach && tokens[at].Kind == TokenKind.Word; at--)
        {
            isFromTo |= tokens[at].In(text) is "from";
            if (tokens[at].In(text) is "postponed" or "rescheduled" or "deferred" || (isFromTo && tokens[at].In(text) is "moved" or "shifted"))
            {
                return tokens[at - 1].In(text) is not "had" && !(at > 1 && tokens[at - 1].In(text) is "been" && tokens[at - 2].In(text) is "had");
            }
        }

        return false;
    }

    // "held a man from 10 p.m. on Friday until 6 a.m. on Saturday": the end of what the clause tells is as the clause is.
    private static bool EndsRange(string text, IReadOnlyList<Token> tokens, int until)
    {
        const int longest = 8;
        for (var at = until - 1; at >= 0 && until - at <= longest; at--)
        {
            if (tokens[at].In(text) is "from") return true;
        }

        return false;
    }

    // "was in office until October", "had been shut until Monday"
    private static bool WasOver(string text, IReadOnlyList<Token> tokens, int until)
    {
        for (var at = until - 1; at >= 0 && until - at < 10 && (tokens[at].Kind == TokenKind.Word || tokens[at].In(text) is "-" or "'" or "’"); at--)
        {
            // "was put off until Monday": the new day is still to come.
            if (tokens[at].In(text) is "postponed" or "put" or "adjourned" or "deferred" or "delayed" or "rescheduled" or "pushed" or "moved" && at > 0 && tokens[at - 1].In(text) is "was" or "were")
            {
                return false;
            }

            if (tokens[at].In(text) is "was" or "were" or "had" or "did" or "served" or "worked" or "stayed" or "remained" or "lived")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsThwarted(string text, IReadOnlyList<Token> tokens, int from, int to)
    {
        const int reach = 8;
        var behind = to < tokens.Count && tokens[to].In(text) is "," ? to + 1 : to;
        if (behind >= tokens.Count || tokens[behind].In(text) is not "but")
        {
            return false;
        }

        for (var at = from - 2; at >= 0 && from - at < reach; at--)
        {
            if (tokens[at].In(text) is "was" or "were" && tokens[at + 1].In(text) is "due" or "scheduled" or "expected" or "set" or "planned" or "supposed" or "to")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HadBeen(string text, IReadOnlyList<Token> tokens, int at) => at > 1 && tokens[at - 1].In(text) is "been" && tokens[at - 2].In(text) is "had";

    // "is leaving Friday", "are announced Friday", "the vote is Friday": ahead; "were worth more then, are worth half now" tells a state.
    private static bool IsAhead(string text, IReadOnlyList<Token> tokens, int verb)
    {
        var next = verb + 1 < tokens.Count ? tokens[verb + 1].In(text) : default;
        if (next is "not")
        {
            return verb + 2 < tokens.Count && IsAhead(text, tokens, verb + 1);
        }

        if (Is(Habits, next))
        {
            return false;
        }

        // "is in May", but not "is in the midst of"
        var isPlain = verb + 2 < tokens.Count && !char.IsLower(text[tokens[verb + 2].Start]);
        return !Is(Reports, next) && (next.EndsWith("ing", StringComparison.Ordinal) || next.EndsWith("ed", StringComparison.Ordinal) || next.EndsWith("en", StringComparison.Ordinal) || next is "to" or "set" or "held" or "heard" or "made" or "sent" or "brought"
            || (verb + 1 < tokens.Count && char.IsUpper(next.IsEmpty ? ' ' : next[0])) || next is "this" or "next" || (isPlain && next is "in" or "on"));
    }

    // "will be completed", "are to be announced", "has been closed": the auxiliary that opens the verb tells its tense.
    private static Direction WithAuxiliary(string text, IReadOnlyList<Token> tokens, int verb)
    {
        var lead = verb;
        var isHabit = false;
        for (var at = verb - 1; at >= 0 && verb - at < 6 && tokens[at].Kind == TokenKind.Word; at--)
        {
            var word = tokens[at].In(text);
            if (Is(Auxiliaries, word))
            {
                lead = at;
            }
            else if (!Is(BetweenAuxiliaries, word) && !word.EndsWith("ly", StringComparison.Ordinal) && !Is(Habits, word))
            {
                break;
            }

            isHabit |= Is(Habits, word);
        }

        if (lead + 1 == verb && tokens[lead].In(text) is "to" && tokens[verb].In(text) is "have" or "had")
        {
            return Direction.Unknown;
        }

        // "said to have met", "may have left"
        // "was to be held", "was to have begun"
        if (lead + 1 < verb && tokens[lead].In(text) is "was" or "were" && tokens[lead + 1].In(text) is "to")
        {
            return Direction.Future;
        }

        // "has invited both sides on Monday": what has been done has no day of its own, and whoever is invited is still to come.
        if (lead == verb - 1 && tokens[lead].In(text) is "has" or "have" && tokens[verb].In(text) is "invited" or "summoned" or "convened")
        {
            return Direction.Future;
        }

        var isPerfect = lead + 1 < verb && tokens[lead + 1].In(text) is "have" && tokens[lead].In(text) is not ("will" or "shall");
        return lead == verb || isPerfect ? Direction.Past : tokens[lead].In(text) switch
        {
            "will" or "shall" or "may" or "might" or "must" or "would" or "can" or "could" or "should" or "to" or "be" or "being" => Direction.Future,
            "is" or "are" => isHabit || Is(Reports, tokens[verb].In(text)) ? Direction.Unknown : Direction.Future,
            _ => Direction.Past,
        };
    }

    private static bool IsPossessive(string text, IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].In(text) is "'" or "’" && tokens[at + 1].In(text) is "s" && tokens[at + 1].Start == tokens[at].End;

    private static bool IsSentenceEnd(string text, IReadOnlyList<Token> tokens, int at) =>
        at + 1 >= tokens.Count || tokens[at + 1].Kind == TokenKind.Break
        || (tokens[at + 1].Start > tokens[at].End && char.IsUpper(text[tokens[at + 1].Start]) && (at == 0 || tokens[at - 1].End - tokens[at - 1].Start > 3))
        || text[tokens[at + 1].Start] is '”' or '"';

    private static bool Is(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
