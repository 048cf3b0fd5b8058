using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace Timeline.Html;

/// <summary>A page that tells an event as it goes on: posts with times of their own.</summary>
internal static class LivePage
{
    /// <summary>The posts of a live page, each opening with its own day and time, as a list of days reads them; null where the page is
    /// none.</summary>
    public static string? Read(PageMetadata metadata)
    {
        var posts = metadata.Items.Where(item => JsonLd.Is(item, "LiveBlogPosting") && item.TryGetProperty("liveBlogUpdate", out _))
            .SelectMany(item => JsonLd.Each(item.GetProperty("liveBlogUpdate"))).Where(post => post.ValueKind == JsonValueKind.Object)
                .Select(Post).OfType<string>().ToList();
        return posts.Count > 1 ? string.Join("\n\n", posts) : null;
    }

    private static string? Post(JsonElement post)
    {
        var (headline, body) = (Line(JsonLd.Text(post, "headline")), Line(JsonLd.Text(post, "articleBody")));
        // Many headlines repeat the beginning of their post.
        var text = body.StartsWith(headline.TrimEnd('.', '…'), StringComparison.Ordinal) ? body : body.Length == 0 ? headline
            : headline.EndsWith('.') || headline.EndsWith('?') || headline.EndsWith('!') ? $"{headline} {body}" : $"{headline}. {body}";
        if (text.Length == 0)
            return null;
        return (JsonLd.Text(post, "datePublished") ?? JsonLd.Text(post, "dateCreated")) is { } value
            && DateText.Read(value, monthFirst: false) is { } day ? $"{Stamp(day.Day, day.Time)} {text}" : text;
    }

    /// <example>"2020-03-05 21:31"</example>
    private static string Stamp(LocalDate day, LocalTime? time) =>
        day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) + (time is { } told ? told.ToString(" HH:mm", CultureInfo.InvariantCulture)
            : "");

    private static string Line(string? text)
    {
        if (text is null)
            return "";
        var body = PageReader.Parse(text).Body!;
        return Nodes.Line(body);
    }
}
