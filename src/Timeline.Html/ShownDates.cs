using AngleSharp.Dom;

namespace Timeline.Html;

/// <summary>How a page shows a date: the kinds that tell when its article was published, the best first, then those that don't.</summary>
internal enum ShownKind
{
    /// <summary>A time element that says so: <c>&lt;time pubdate&gt;</c>, <c>&lt;time class="published"&gt;</c>.</summary>
    Published,

    /// <summary>A time element behind the heading.</summary>
    Time,

    /// <summary>Any other time element.</summary>
    EarlyTime,

    /// <summary>A line whose class says that it holds the date: <c>&lt;span class="entry-date"&gt;</c>.</summary>
    Labelled,

    /// <summary>A line that is little but a date.</summary>
    Plain,

    /// <summary>The date that a paragraph opens with, as a place line does: "Leeds, 4 March 2019 – …".</summary>
    Leading,

    /// <summary>When the page was changed: "Updated: 4 March 2019".</summary>
    Changed,

    /// <summary>A date of another article, a comment or a calendar.</summary>
    Other,
}

/// <summary>The dates that a page shows, each with its kind, in the order of the page.</summary>
internal static class ShownDates
{
    private const int LongestStamp = 120;
    private const int FirstYearOfTheWeb = 1990;
    private const int MostBesideADate = 45;
    private const int FurthestLead = 40;

    private static readonly string[] DateNames =
    [
        "date", "datum", "fecha", "data", "time", "published", "publish", "pubdate", "publishdate", "posted", "dateline", "timestamp",
        "datetime", "postdate", "entrydate", "createdate", "created", "meta", "metadata", "byline", "postmeta",
        "entrymeta", "info", "submitted", "publication", "articledate", "infoline", "subline", "postinfo", "veroeffentlicht", "erstellt",
        "stand",
    ];

    private static readonly string[] ChangeNames = ["updated", "modified", "modification", "lastmod", "lastmodified", "changed",
        "lastupdated"];

    private static readonly string[] ChangeWords =
    [
        "updated", "modified", "last changed", "last edited", "aktualisiert", "geändert", "bearbeitet", "zuletzt", "mis à jour",
        "mise à jour", "modifié", "actualizado", "aggiornato", "modificato", "atualizado", "bijgewerkt", "uppdaterad",
        "oppdatert", "opdateret", "zaktualizowano", "обновлено", "更新",
    ];

    /// <summary>All shown dates of a page.</summary>
    public static IReadOnlyList<(ShownKind Kind, WrittenDay Day)> Find(PageMetadata metadata, PageShape shape, bool monthFirst)
    {
        var found = new List<(ShownKind, WrittenDay)>();
        var aside = Aside(metadata, shape);
        var isBehindHeading = false;
        foreach (var element in metadata.Elements)
        {
            isBehindHeading |= element.LocalName == "h1";
            if (Read(element, isBehindHeading, monthFirst) is var (kind, day))
                found.Add((aside.Contains(element) ? ShownKind.Other : kind, day));
        }

        return found;
    }

    /// <summary>The elements that hold the dates of other things, with all that is in them.</summary>
    public static HashSet<INode> Aside(PageMetadata metadata, PageShape shape)
    {
        var aside = new HashSet<INode>();
        foreach (var element in metadata.Elements)
            if ((element.ParentElement is { } parent && aside.Contains(parent))
                || (!shape.IsMost(element) && PageFurniture.HoldsOtherDates(element, shape.LinkShare(element), shape.Length(element))))
                aside.Add(element);
        return aside;
    }

    private static (ShownKind, WrittenDay)? Read(IElement element, bool isBehindHeading, bool monthFirst)
    {
        if (element.LocalName == "time" || (element.LocalName == "abbr" && element.HasAttribute("title")))
            return Marked(element, isBehindHeading, monthFirst);
        if (element.ParentElement?.LocalName == "time")
            return null;
        var isDated = PageFurniture.Names(element).Overlaps(DateNames);
        if (!isDated && element.ChildElementCount > 3)
            return null;
        var text = Nodes.Line(element, LongestStamp);
        if (text.Length < 6 || DateText.Find(text, monthFirst) is not [var first, ..] || first.Day.Year < FirstYearOfTheWeb)
            return null;
        if (text.Length > LongestStamp)
            return isBehindHeading && IsLead(text, first) ? (ShownKind.Leading, first) : null;
        if (IsChange(element, text[..first.Start]))
            return (ShownKind.Changed, first);
        return isDated ? (PageFurniture.NamesPublication(element) ? ShownKind.Published : ShownKind.Labelled, first)
            : text.Length - (first.End - first.Start) <= MostBesideADate ? (ShownKind.Plain, first)
            : isBehindHeading && IsLead(text, first) ? (ShownKind.Leading, first)
            : null;
    }

    private static (ShownKind, WrittenDay)? Marked(IElement element, bool isBehindHeading, bool monthFirst)
    {
        var line = Nodes.Line(element, LongestStamp);
        var value = (element.GetAttribute("datetime") ?? element.GetAttribute("title")) is { } attribute
            ? DateText.Read(attribute, monthFirst) : null;
        var shown = DateText.Read(line, monthFirst);
        // Where the two are days apart, the attribute is often when the page was last written; the reader is told the other.
        var told = value is { } valued && shown is { } lined
            && Math.Abs(NodaTime.Period.DaysBetween(valued.Day, lined.Day)) > 1 ? lined : value ?? shown;
        if (told is not { } day)
            return null;
        var names = PageFurniture.Names(element);
        return (IsChange(element, line) ? ShownKind.Changed
            : element.HasAttribute("pubdate") || PageFurniture.NamesPublication(element) ? ShownKind.Published
            : isBehindHeading ? ShownKind.Time : ShownKind.EarlyTime, day);
    }

    /// <summary>"Leeds, 4 March 2019 – …", "4.3.2019: …"; a sentence that opens with a date goes on with words.</summary>
    private static bool IsLead(string text, WrittenDay day) =>
        day.Start <= FurthestLead && text.AsSpan(0, day.Start).TrimEnd() is [] or [.., ',' or '(' or '-' or '–' or ':']
            && (day.Time is not null || text.AsSpan(day.End).TrimStart() is [')' or '.' or '-' or '–' or '—' or ':' or '/' or '|', ..]);

    // WordPress writes "entry-date published updated" where the two are the same.
    private static bool IsChange(IElement element, string text) =>
        (PageFurniture.Names(element) is var names && names.Overlaps(ChangeNames) && !names.Overlaps(["published", "date", "pubdate"]))
        || Array.Exists(ChangeWords, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
