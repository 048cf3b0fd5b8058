using System.Globalization;
using Timeline.Text;

namespace Timeline.Reading;

/// <summary>The marks by which a file itself tells its articles apart.</summary>
internal enum Separator
{
    /// <summary>None.</summary>
    None,

    /// <summary>A short line of one sign, "***" or "---": between articles, but also between the sections of one.</summary>
    ShortRule,

    /// <summary>A long line of one sign.</summary>
    LongRule,

    /// <summary>A word that ends a story: "END", "-30-".</summary>
    End,

    /// <summary>"Document 3 of 10", "Article 3", "&lt;DOC&gt;": a counted or tagged start.</summary>
    Count,

    /// <summary>A name framed by rules, "=== The Harbour Post ===": of an outlet, but also of a part of a page.</summary>
    Banner,

    /// <summary>A heading in Markdown, "# Headline".</summary>
    Heading,

    /// <summary>A field of a header: "Title: …", "Date: …".</summary>
    Field,

    /// <summary>A line that is nothing but a web address.</summary>
    Address,
}

/// <summary>Reads separators off single lines.</summary>
internal static class Separators
{
    private const int LongRuleLength = 8;

    // Stars and number signs part the sections of a story; a row of five dashes seldom does.
    private const int LongDashLength = 5;

    private static readonly string[] Counted = ["document", "article", "story", "item", "record", "doc"];

    private static readonly string[] FieldNames =
        ["title", "headline", "head", "date", "source", "byline", "author", "by", "url", "link", "published", "publication", "publication date", "publisher", "section", "outlet", "dateline", "length", "language"];

    public static Separator Of(ReadOnlySpan<char> line)
    {
        if (LineForms.IsRule(line))
            return CountMarks(line) >= (line[0] is '-' or '=' or '_' ? LongDashLength : LongRuleLength) ? Separator.LongRule : Separator.ShortRule;
        if (IsEnd(line))
            return Separator.End;
        if (IsCount(line.Trim("=-*#_~[]<>() \t")) || line.StartsWith("<doc", StringComparison.OrdinalIgnoreCase) || line.StartsWith("<article", StringComparison.OrdinalIgnoreCase))
            return Separator.Count;
        if (LineForms.IsBanner(line))
            return Separator.Banner;
        if (HeadingLevel(line) > 0)
            return Separator.Heading;
        if (FieldName(line) is not null)
            return Separator.Field;
        return IsAddress(line) ? Separator.Address : Separator.None;
    }

    /// <summary>How deep a Markdown heading is, 1 for "# "; 0 for any other line.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var marks = line.IndexOfAnyExcept('#');
        return marks is > 0 and <= 6 && line[marks] == ' ' && line.Length > marks + 2 ? marks : 0;
    }

    /// <summary>The name of a header field in lower case, or null where the line is none: "title" for "Title: …".</summary>
    public static string? FieldName(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon is < 2 or > 20 || line.Length > 300)
            return null;
        var name = line[..colon].Trim("*_ \t");
        foreach (var field in FieldNames)
            if (name.Equals(field, StringComparison.OrdinalIgnoreCase))
                return field;
        return null;
    }

    /// <summary>What a heading or title field says, without its mark; the line itself where it has none.</summary>
    public static ReadOnlySpan<char> Unmarked(ReadOnlySpan<char> line)
    {
        if (HeadingLevel(line) is > 0 and var level)
            return line[level..].Trim().TrimEnd('#').TrimEnd();
        return FieldName(line) is "title" or "headline" or "head" ? FieldValue(line) : line;
    }

    /// <summary>What a header field says: "…" for "Title: …".</summary>
    public static ReadOnlySpan<char> FieldValue(ReadOnlySpan<char> line) => line[(line.IndexOf(':') + 1)..].Trim("*_ \t");

    private static int CountMarks(ReadOnlySpan<char> line) => line.Count(line[0]);

    private static bool IsEnd(ReadOnlySpan<char> line)
    {
        var word = line.Trim("-=*#_~()[]— \t.");
        return line.Length <= 20 && (word is "END" or "ENDS" or "The End" or "End" or "Ends" || (word is "30" && line[0] is '-' or '—'));
    }

    private static bool IsCount(ReadOnlySpan<char> line)
    {
        if (line.Length > 40 || line.IsEmpty)
            return false;
        foreach (var name in Counted)
            if (line.StartsWith(name, StringComparison.OrdinalIgnoreCase) && IsNumberOf(line[name.Length..]))
                return true;
        // "3 of 10 DOCUMENTS"
        var of = line.IndexOf(" of ");
        return of > 0 && IsNumber(line[..of]) && (line.EndsWith("documents", StringComparison.OrdinalIgnoreCase) || line.EndsWith("articles", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>" 3", " #3", " 3 of 10", " 3/10", " 3:".</summary>
    private static bool IsNumberOf(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim(" \t.:#");
        if (rest.StartsWith("no", StringComparison.OrdinalIgnoreCase))
            rest = rest[2..].Trim(" .");
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        if (end < 0)
            return rest.Length > 0;
        return end > 0 && (rest[end] == '/' ? IsNumber(rest[(end + 1)..]) : rest[end..].StartsWith(" of ") && IsNumber(rest[(end + 4)..]));
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => int.TryParse(word.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsAddress(ReadOnlySpan<char> line) =>
        (line.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        && !line.ContainsAny(' ', '\t');
}
