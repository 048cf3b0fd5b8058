using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using NodaTime;

namespace Timeline.Html;

/// <summary>A page that tells an event as it goes on: posts with times of their own, written as a list of days opens its entries.</summary>
internal static class LivePage
{
    private const int FewestPosts = 2;

    /// <summary>The posts of a live page, each opening with its own day and time; null where the page is none.</summary>
    /// <param name="metadata">What the page says of itself; where it describes its posts, they are the ones.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="page">Its day gives that of posts that tell a clock time alone.</param>
    public static string? Read(PageMetadata metadata, PageShape shape, Page page)
    {
        var zone = Zone(metadata);
        var described = metadata.Items.Where(item => JsonLd.Is(item, "LiveBlogPosting") && item.TryGetProperty("liveBlogUpdate", out _))
            .SelectMany(item => JsonLd.Each(item.GetProperty("liveBlogUpdate"))).Where(post => post.ValueKind == JsonValueKind.Object)
            .Select(post => Described(post, zone)).OfType<string>().ToList();
        if (described.Count >= FewestPosts)
            return string.Join("\n\n", described);
        var shown = LivePosts.Find(metadata, shape, page);
        return shown.Count == 0 ? null
            : string.Join("\n\n", Dated(shown, page.Published, zone).Select(post => $"{post.Stamp} {post.Text}"));
    }

    private static string? Described(JsonElement post, Offset? zone)
    {
        var (headline, body) = (WithoutClock(Line(JsonLd.Text(post, "headline"))), WithoutClock(Line(JsonLd.Text(post, "articleBody"))));
        // Many headlines repeat the beginning of their post.
        var text = body.StartsWith(headline.TrimEnd('.', '…'), StringComparison.Ordinal) ? body
            : body.Length == 0 ? headline
            : TextBlock.EndsSentence(headline) ? $"{headline} {body}" : $"{headline}. {body}";
        if (text.Length == 0)
            return null;
        var value = JsonLd.Text(post, "datePublished") ?? JsonLd.Text(post, "dateCreated");
        return value is not null && DateText.Read(value, monthFirst: false) is { } day
            ? $"{Stamp(In(zone, day) is var local ? local.Date : default, day.Time is null ? null : local.TimeOfDay)} {text}" : text;
    }

    // "19:02(IST) The match has begun"
    private static string WithoutClock(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end
            && DateText.Clock(text[..end].Replace('(', ' ').TrimEnd(')', ':')) is not null
            ? text[end..].TrimStart(' ', ':', '–', '-', '|') : text;

    /// <summary>The posts with their stamps: the day as the page counts it, and the clock time as it shows it.</summary>
    private static IEnumerable<(string Stamp, string Text)> Dated(IReadOnlyList<LivePost> posts, LocalDate? published, Offset? zone)
    {
        // The newest stands first or last: where the fewer midnights lie between posts. The page was published with the oldest one.
        var clocks = posts.Select(post => post.Clock ?? In(zone, post.Moment).TimeOfDay).ToList();
        var pairs = clocks.Zip(clocks.Skip(1)).ToList();
        var (falls, rises) = (pairs.Count(pair => pair.Second < pair.First), pairs.Count(pair => pair.Second > pair.First));
        var isNewestFirst = rises <= falls;
        var day = isNewestFirst ? published?.PlusDays(rises) : published;
        for (var at = 0; at < posts.Count; at++)
        {
            var post = posts[at];
            if (post.Moment is { } moment)
                day = LocalDay(moment, post.Clock, zone);
            else if (at > 0 && day is not null && (isNewestFirst ? clocks[at] > clocks[at - 1] : clocks[at] < clocks[at - 1]))
                day = day.Value.PlusDays(isNewestFirst ? -1 : 1);
            yield return (Stamp(day, clocks[at]), post.Text);
        }
    }

    /// <summary>"20:31Z" that is shown as "21:31" is of the day that it is an hour later; without a clock shown, of that in the page's
    /// zone.</summary>
    private static LocalDate LocalDay(WrittenDay moment, LocalTime? shown, Offset? zone)
    {
        if (shown is not { } clock || moment.Time is not { } told)
            return In(zone, moment).Date;
        var minutes = Period.Between(told, clock, PeriodUnits.Minutes).Minutes;
        var ahead = minutes > 14 * 60 ? minutes - (24 * 60) : minutes < -12 * 60 ? minutes + (24 * 60) : minutes;
        return moment.Day.At(told).PlusMinutes(ahead).Date;
    }

    /// <summary>A moment in Greenwich as a page of another zone writes it; any other as it is written.</summary>
    private static LocalDateTime In(Offset? zone, WrittenDay? written) => written is not { } day ? default
        : zone is { } offset && day.Moment is { } moment && moment.Offset == Offset.Zero ? moment.WithOffset(offset).LocalDateTime
        : day.Day.At(day.Time ?? LocalTime.Midnight);

    /// <summary>The offset from Greenwich in which a page writes most of its moments, where that is one.</summary>
    private static Offset? Zone(PageMetadata metadata)
    {
        var texts = metadata.AllMetas.Select(meta => meta.Content)
            .Concat(metadata.Items.SelectMany(item => JsonLd.Texts(item, "datePublished")))
            .Concat(metadata.Elements.Where(element => element.LocalName == "time")
                .Select(element => element.GetAttribute("datetime")).OfType<string>());
        return texts.Where(text => text.Length is > 15 and < 40)
            .Select(text => DateText.Read(text, monthFirst: false)?.Moment?.Offset).OfType<Offset>()
            .Where(offset => offset != Offset.Zero).GroupBy(offset => offset).OrderByDescending(same => same.Count())
                .Select(same => (Offset?)same.Key).FirstOrDefault();
    }

    /// <example>"2020-03-05 21:31"</example>
    private static string Stamp(LocalDate? day, LocalTime? time) => string.Join(' ', new[]
    {
        day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        time?.ToString("HH:mm", CultureInfo.InvariantCulture),
    }.OfType<string>());

    private static string Line(string? text) => text is null ? "" : Nodes.Line(PageReader.Parse(text).Body!);
}
