using System.Collections.Frozen;

namespace Timeline.Text;

/// <summary>Words whose period doesn't by itself end a sentence.</summary>
internal static class Abbreviations
{
    // A name or number follows these, so their period never ends a sentence.
    private static readonly FrozenSet<string> BeforeName = FrozenSet.ToFrozenSet(
    [
        "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Rev", "Hon", "Fr", "Msgr", "St", "Mt", "Ft", "Sen", "Rep", "Gov", "Pres", "Amb", "Atty", "Supt", "Insp",
        "Gen", "Col", "Maj", "Capt", "Cpt", "Cmdr", "Cdr", "Lt", "Sgt", "Cpl", "Pvt", "Pte", "Adm", "Brig", "Spc", "Det", "Cmdt", "Comdr", "Sec", "Ald",
        "vs", "v", "al", "cf", "ca", "approx", "Messrs", "Mmes", "Assn", "Ave", "Blvd", "e.g", "i.e", "viz", "Sr", "Dist", "Asst", "Assoc", "Nos",
        "Fed", "Civ", "Crim", "Evid", // as in "Fed. R. Civ. P. 56(c)"
    ], StringComparer.OrdinalIgnoreCase);

    // Only a number makes these an abbreviation: "No. 5" but "No. It isn't".
    private static readonly FrozenSet<string> BeforeNumber = FrozenSet.ToFrozenSet(
    [
        "No", "Nr", "Vol", "Art", "Fig", "Ch", "Sec", "p", "pp", "para", "est", "Cir", "Doc", "Dkt", "Ex", "App", "Supp", "Stat",
        "Ct", "Ed", "Reg", "Rul", "Cl", "Rptr", "Cal", // as in "120 S. Ct. 1955", "75 Fed. Reg. 1998"
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    ], StringComparer.OrdinalIgnoreCase);

    // These stand anywhere: their period ends the sentence only where a new one plainly begins.
    private static readonly FrozenSet<string> Anywhere = FrozenSet.ToFrozenSet(
    [
        "Inc", "Corp", "Co", "Pub", "Ltd", "Bros", "LLC", "PLC", "Jr", "Esq", "etc", "Dept", "Univ", "Intl", "Natl", "Govt", "Calif", "Mass", "Conn", "Fla", "Ariz", "Ill",
        "Mich", "Minn", "Miss", "Tenn", "Tex", "Va", "Wash", "Wis", "Pa", "Ky", "Ga", "Ala", "Ark", "Colo", "Del", "Ind", "Kan", "La", "Md", "Mo", "Mont", "Neb",
        "Nev", "Okla", "Ore", "Wyo", "Vt",
    ], StringComparer.Ordinal);

    // Words that begin sentences but never go on a name such as "U.S. Congress".
    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
    [
        "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "This", "That", "These", "Those", "There", "Here", "His", "Her", "Its", "Their", "Our", "My",
        "In", "On", "At", "By", "For", "From", "With", "After", "Before", "During", "Since", "Until", "As", "If", "When", "While", "Where", "Although", "Though",
        "Because", "But", "And", "Or", "So", "Yet", "However", "Meanwhile", "Both", "Some", "Many", "Most", "Several", "One", "Two", "Three", "Such", "What", "Who",
        "How", "Why", "Under", "Earlier", "Later", "Then", "Now", "Not", "No", "Also", "Another", "To", "Despite", "Following", "Last", "Only", "All", "Each",
    ], StringComparer.Ordinal);

    // What may follow "p.m." within its sentence.
    private static readonly FrozenSet<string> AfterClockTime = FrozenSet.ToFrozenSet(
    [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December", "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "MT", "PST", "PDT", "PT", "GMT", "BST", "UTC", "CET", "CEST", "IST",
        "Eastern", "Central", "Mountain", "Pacific", "Greenwich", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec",
        "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat", "Sun",
    ], StringComparer.Ordinal);

    /// <summary>True where the period behind <paramref name="word"/> ends a sentence though <paramref name="next"/> begins with a capital or a digit.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (word.IsEmpty) return true;
        if (Has(BeforeName, word)) return false;
        var number = !next.IsEmpty && char.IsAsciiDigit(next[0]);
        if (Has(BeforeNumber, word)) return !number;
        if (word.Length == 1 && char.IsUpper(word[0])) return word[0] == 'I' && Has(Openers, next);
        if (Has(Anywhere, word)) return Has(Openers, next);
        if (!word.Contains('.')) return true;
        return word.EndsWith(".m", StringComparison.OrdinalIgnoreCase) ? !number && !Has(AfterClockTime, next) : Has(Openers, next);
    }

    // What tells a time before the sentence's subject: "On 1 May 1997 at 4 p.m. Ana Kovar …", "Shortly before 11.10 p.m. Portillo …".
    private static readonly FrozenSet<string> TimeWords = FrozenSet.ToFrozenSet(
    [
        "at", "on", "by", "in", "the", "of", "about", "around", "shortly", "just", "soon", "before", "after", "until", "since", "from", "to", "between", "and", "early", "late", "that", "same", "next", "following", "day", "morning",
        "evening", "night", "afternoon", "some", "time", "exactly", "precisely", "approximately",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>True where a sentence has told nothing but a time so far, which it opened with a preposition: the "m." of its "p.m." ends it not, whatever follows.</summary>
    public static bool OpensWithTime(ReadOnlySpan<char> before)
    {
        var words = 0;
        foreach (var range in before.SplitAny([' ', '\n', '\u00A0', ',']))
        {
            var word = before[range].Trim("“\"‘(.");
            if (word.IsEmpty) continue;
            var isTime = char.IsAsciiDigit(word[0]) || word is ['a' or 'p' or 'A' or 'P', '.', 'm' or 'M'] or ['a' or 'p' or 'A' or 'P', 'm' or 'M'] || Has(TimeWords, word) || Has(AfterClockTime, word);
            if (!isTime || (words == 0 && (!Has(TimeWords, word) || char.IsLower(word[0])))) return false;
            words++;
        }

        return words > 1;
    }

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
