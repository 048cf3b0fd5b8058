using System.Buffers;

namespace Timeline.Extraction;

/// <summary>What a page says of itself and to its readers, which is no news: "We are closing this page for tonight."</summary>
internal static class PageNotes
{
    // A longer sentence tells more than that.
    private const int Longest = 200;

    private static readonly SearchValues<string> Pages = SearchValues.Create(
        ["this page", "this live page", "this live blog", "this liveblog", "this blog", "our live coverage", "our live blog", "our live text", "our live page", "live updates", "our rolling coverage", "today’s live coverage", "today's live coverage"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> OfThis = SearchValues.Create(["page is ", "page will ", "page has ", "blog is ", "blog will ", "blog has "], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Openers =
        ["last updated ", "page last updated", "text us", "email us", "e-mail us", "send us", "follow us", "join us", "to donate", "donations can be", "you can donate", "you can listen", "you can watch", "listen again", "click ", "sign up", "subscribe", "to contact us", "have your say", "comments are "];

    /// <summary>True for a sentence of the page’s own.</summary>
    public static bool IsNote(ReadOnlySpan<char> sentence)
    {
        if (sentence.Length > Longest) return false;
        foreach (var opener in Openers)
        {
            if (sentence.StartsWith(opener, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return sentence.ContainsAny(Pages) && IsOfPage(sentence);
    }

    // "We are closing this page", "That ends our live coverage", "This page will be updated": who is told of is the page or those who make it.
    private static bool IsOfPage(ReadOnlySpan<char> sentence)
    {
        // "This page of history" is another.
        if (sentence.StartsWith("this ", StringComparison.OrdinalIgnoreCase)) return sentence.ContainsAny(OfThis);
        var word = sentence[..(sentence.IndexOf(' ') is var blank and > 0 ? blank : sentence.Length)];
        return word.ToString().ToLowerInvariant() is "we" or "we’re" or "we're" or "we’ll" or "we'll" or "that" or "that’s" or "that's" or "thanks" or "thank" or "and" or "our" or "welcome" or "hello" or "stay" or "keep" or "for" or "please";
    }
}
