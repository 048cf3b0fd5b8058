using System.Xml.Linq;

namespace Timeline.Documents.Office;

/// <summary>Reads what an office document says of itself.</summary>
internal static class OfficeProperties
{
    /// <summary>The properties that stand in an element, by the names of Dublin Core and of OpenDocument.</summary>
    public static DocumentProperties Of(XElement? properties)
    {
        string? Told(params string[] names) => names.Select(name => properties?.Elements()
            .FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim()).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return new()
        {
            Title = Told("title"),
            Author = Told("initial-creator", "creator"),
            Language = Told("language"),
            Created = DocumentProperties.Day(Told("created", "creation-date")),
            Modified = DocumentProperties.Day(Told("modified", "date")),
        };
    }
}
