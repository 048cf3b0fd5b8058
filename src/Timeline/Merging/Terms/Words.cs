using System.Globalization;
using System.Text;

namespace Timeline.Merging.Terms;

/// <summary>Cuts a text into words and numbers.</summary>
internal static class Words
{
    /// <summary>The words and numbers of a text in its order; hyphens separate, thousands separators don't.</summary>
    public static IEnumerable<Word> Of(string text)
    {
        var opens = true;
        var word = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                opens = opens ? !char.IsPunctuation(text[i]) || IsQuote(text[i]) || IsStop(text[i]) : IsStop(text[i]) || IsQuote(text[i]);
                for (i++; opens && i < text.Length && char.IsWhiteSpace(text[i]); i++)
                {
                }

                continue;
            }

            var start = i;
            word.Clear();
            for (; i < text.Length && (char.IsLetterOrDigit(text[i]) || Joins(text, i) || IsAccent(text[i])); i++)
            {
                if (IsPossessive(text, i))
                {
                    i += 2;
                    break;
                }

                if (char.IsLetterOrDigit(text[i]))
                {
                    word.Append(text[i]);
                }
            }

            yield return new Word(word.ToString(), start, opens);
            opens = false;
            if (i < text.Length && text[i] == '.' && IsAbbreviation(text, start, i))
            {
                i++;
            }
        }
    }

    // An accent written as a character of its own.
    private static bool IsAccent(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static bool IsQuote(char c) => c is '"' or '“' or '‘' or '«';

    private static bool IsStop(char c) => c is '.' or '!' or '?' or ':' or '\n';

    // An apostrophe inside a name, the dots of "U.S.", the comma of "3,500" and the point of "3.5".
    private static bool Joins(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && text[i] switch
        {
            '\'' or '’' or '‘' or '`' => char.IsLetter(text[i - 1]),
            '.' => (char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])) || (IsInitial(text, i - 1) && IsInitial(text, i + 1)),
            ',' => char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]),
            _ => false,
        };

    private static bool IsInitial(string text, int i) =>
        char.IsUpper(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));

    private static bool IsPossessive(string text, int i) =>
        text[i] is '\'' or '’' && text[i + 1] is 's' or 'S' && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2]));

    // The last dot of "U.S." and the dot of "Gen." end no sentence; "gen. " is told by its length and capital.
    private static bool IsAbbreviation(string text, int start, int dot) =>
        IsInitial(text, dot - 1) || (char.IsUpper(text[start]) && dot - start is 2 or 3 && dot + 2 < text.Length && char.IsUpper(text[dot + 2]));
}
