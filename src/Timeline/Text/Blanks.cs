namespace Timeline.Text;

/// <summary>White space between what is written.</summary>
internal static class Blanks
{
    /// <summary>Where the white space at an offset ends: there the next word begins, and over line ends the next line that isn't blank.</summary>
    public static int Behind(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    /// <summary>The same up to the end of the text.</summary>
    public static int Behind(string text, int at) => Behind(text, at, text.Length);
}
