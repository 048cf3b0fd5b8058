using System.Xml.Linq;

namespace Timeline.Documents.Office;

/// <summary>Finds elements and attributes by their names, whatever namespace a program gave them.</summary>
internal static class OfficeXml
{
    public static XElement? Child(XElement? parent, string name) => parent?.Elements()
        .FirstOrDefault(element => element.Name.LocalName == name);

    public static string? Value(XElement element, string name) => element.Attributes()
        .FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;
}
