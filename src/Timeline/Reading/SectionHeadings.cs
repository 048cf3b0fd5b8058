using System.Collections.Frozen;
using Timeline.Text;

namespace Timeline.Reading;

/// <summary>Tells the heading of a part of a document from the headline of an article.</summary>
internal static class SectionHeadings
{
    // What reports, papers, minutes, opinions, post-mortems and encyclopaedias call their parts.
    private static readonly FrozenSet<string> Names = Set(
        """
        abstract acknowledgements acknowledgments action actions adjournment aftermath agenda analysis appendix approval attendance background
        bibliography biography business career cause causes chapter characters chronology comment comments conclusion conclusions contact contents
        context death dedication definitions description details detection discussion dissent economy epilogue evaluation events exhibit facts factual
        findings footnotes foreword geography glossary held history impact index injuries introduction issue issues judgment legacy lessons limitations
        literature method methodology methods motivation note notes objectives opinion order origins outlook overview part preamble preface present
        procedure prologue purpose questions reaction reactions reasons recommendations references remediation resolution results risks root scope
        section sources statement summary synopsis timeline transcript trigger volume
        """);

    private static readonly FrozenSet<string> Lesser = Set(
        """
        the a an of and for to in on by early later old new further executive brief main what well wrong went happened learned root call roll public see
        also reading external links life years work related items minutes taken next steps
        """);

    /// <summary>True for a heading that names a part of a document: "Background", "Lessons learned", "Chapter IV", "Part Two", "Approval of the minutes".</summary>
    public static bool Is(ReadOnlySpan<char> heading)
    {
        var named = false;
        var others = 0;
        foreach (var range in heading.Split(' '))
        {
            var word = heading[range].Trim(".:,()*_");
            if (word.IsEmpty)
                continue;
            if (Has(Names, word))
                named = true;
            else if (!Has(Lesser, word) && !IsNumber(word))
                others++;
        }

        return others == 0 || (named && others <= 1 && LineForms.CountWords(heading) <= 4);
    }

    /// <summary>True where a number, a Roman one or a letter opens the heading: "2 Methods", "2.1 Sources", "IV. The war", "(b) Costs", "§ 3".</summary>
    public static bool IsNumbered(ReadOnlySpan<char> heading)
    {
        var blank = heading.IndexOfAny(' ', '\t');
        var word = (blank < 0 ? heading : heading[..blank]).Trim("().:§");
        if (word.IsEmpty)
            return heading[0] == '§';
        return IsNumber(word) && (word.Length < 4 || word.Contains('.')) && (blank < 0 || word.Length > 1 || !char.IsLetter(word[0]) || blank > 1);
    }

    // "2", "2.1", "IV", "B"
    private static bool IsNumber(ReadOnlySpan<char> word) =>
        !word.IsEmpty && (!word.ContainsAnyExcept("0123456789.") || (word.Length <= 5 && !word.ContainsAnyExcept("IVXLC")) || (word.Length == 1 && char.IsUpper(word[0])));

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
