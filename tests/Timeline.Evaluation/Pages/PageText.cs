using Timeline.Html;

namespace Timeline.Evaluation.Pages;

/// <summary>Shows what a saved page is read as.</summary>
internal static class PageText
{
    public static void Write(string file, TextWriter output)
    {
        var html = HtmlBytes.Decode(File.ReadAllBytes(file));
        var page = PageReader.Read(html);
        output.WriteLine($"title: {page.Title}\noutlet: {page.Outlet}\nauthor: {page.Author}\nlanguage: {page.Language}\naddress: {page.Url}\npublished: {page.Published}\n\n{page.Text}\n");
        foreach (var (source, day) in PageReader.Dates(html))
            output.WriteLine($"{day.Day} {day.Time} {source}");
    }
}
