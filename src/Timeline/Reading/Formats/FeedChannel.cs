using System.Xml.Linq;

namespace Timeline.Reading;

/// <summary>What a feed says of all its items: its title is their outlet.</summary>
internal sealed class FeedChannel(string language)
{
    public string? Title { get; private set; }

    public string? Language { get; private set; } = language is "" ? null : language;

    /// <summary>Takes what an element of the channel tells.</summary>
    public void Take(XElement element)
    {
        if (element.Name.LocalName == "title" && Title is null && HtmlFragment.Line(element.Value) is { Length: > 0 } title)
            Title = title;
        else if (element.Name.LocalName == "language" && element.Value.Trim() is { Length: > 0 } told)
            Language = told;
    }
}
