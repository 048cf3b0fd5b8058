using Timeline.Html;

namespace Timeline;

/// <summary>Adds web pages to the kinds of files that articles are read from.</summary>
public static class HtmlFormatsExtensions
{
    /// <summary>The same with web pages: <c>.html</c>, <c>.htm</c>, <c>.xhtml</c>, and what opens like one.</summary>
    /// <example><code>ArticleReader.Read(paths, formats: ArticleFormats.Default.WithHtml())</code></example>
    public static ArticleFormats WithHtml(this ArticleFormats formats)
    {
        ArgumentNullException.ThrowIfNull(formats);
        return formats.With(new HtmlFormat());
    }
}
