using AngleSharp.Dom;
using NodaTime;

namespace Timeline.Html;

/// <summary>A post of a live page.</summary>
/// <param name="Moment">What its time element says for programs, or null.</param>
/// <param name="Clock">The clock time that it shows, or null.</param>
/// <param name="Text">What it tells, on one line.</param>
internal sealed record LivePost(WrittenDay? Moment, LocalTime? Clock, string Text);

/// <summary>Finds the posts that a live page shows: elements of one kind side by side, each with a time of its own and sentences.</summary>
/// <remarks>A list of teasers has times too; its headings lead to other pages. So have comments, which stand aside. What isn't marked as
/// articles is only taken where the page calls itself live.</remarks>
internal static class LivePosts
{
    private const int FewestPosts = 3;
    private const int ShortestPost = 30;
    private const double LeastOfThePage = 0.4;
    private const double MostLinks = 0.3;
    private const int MostDays = 7;

    private static readonly string[] Kinds = ["article", "section", "li", "div"];

    private static readonly string[] LiveNames = ["live", "liveblog", "liveticker", "ticker", "liveupdates", "updates", "timeline",
        "livefeed", "direct"];

    private static readonly string[] LiveTitles =
        ["live", "ticker", "as it happened", "minute by minute", "en direct", "en vivo", "en directo", "ao vivo", "in diretta", "liveblog",
            "relacja na żywo", "direkt"];

    public static IReadOnlyList<LivePost> Find(PageMetadata metadata, PageShape shape, Page page)
    {
        var stamps = metadata.Elements.Where(IsStamp).ToList();
        if (stamps.Count < FewestPosts)
            return [];
        var aside = ShownDates.Aside(metadata, shape);
        var holding = stamps.Where(stamp => !aside.Contains(stamp)).SelectMany(stamp => stamp.Ancestors().OfType<IElement>()).ToHashSet();
        var isLive = LiveTitles.Any(word => page.Title is { } title && title.Contains(word, StringComparison.OrdinalIgnoreCase))
            || metadata.Items.Any(item => JsonLd.Is(item, "LiveBlogPosting"));
        var body = metadata.Elements.Count > 0 ? metadata.Elements[0].Owner?.Body : null;
        var groups = holding.Where(parent => parent.ChildElementCount >= FewestPosts)
            .SelectMany(parent =>
                Kinds.Select(kind => parent.Children.Where(child => child.LocalName == kind && holding.Contains(child)).ToList()))
            .Where(group =>
                group.Count >= FewestPosts && IsLive(group, isLive) && group.TrueForAll(post => shape.Length(post) >= ShortestPost));
        var posts = groups.MaxBy(group => group.Sum(shape.Length));
        if (posts is null || body is null || Sentences(body, shape) * LeastOfThePage > posts.Sum(post => Sentences(post, shape))
            || LeadElsewhere(posts, metadata.Address))
            return [];
        var read = posts.Select(post => Post(post, shape)).ToList();
        return read.Contains(null) || AreArticles(posts, shape) || Days(read) > MostDays ? [] : read.OfType<LivePost>().ToList();
    }

    // A page that goes on with other articles below its own.
    private static bool AreArticles(List<IElement> posts, PageShape shape) => posts.Count(shape.HasHeading) > 1;

    private static int Days(List<LivePost?> posts) =>
        posts.Select(post => post?.Moment?.Day).OfType<LocalDate>().ToList() is { Count: > 0 } days
        ? Period.DaysBetween(days.Min(), days.Max()) : 0;

    private static double Sentences(IElement element, PageShape shape) => shape.Length(element) * (1 - shape.LinkShare(element));

    // A time element with a clock, or a line that is nothing but one.
    private static bool IsStamp(IElement element) =>
        element.LocalName == "time" ? Moment(element)?.Time is not null || Clock(element) is not null
        : element.ChildElementCount <= 1 && Clock(element) is not null;

    private static WrittenDay? Moment(IElement time) =>
        time.GetAttribute("datetime") is { Length: < 60 } value ? DateText.Read(value, monthFirst: false) : null;

    private static LocalTime? Clock(IElement element) => element.TextContent is { Length: < 80 } text ? DateText.Clock(text.Trim()) : null;

    private static bool IsLive(List<IElement> group, bool isLive) => isLive || group[0].LocalName == "article"
        || group[0].Ancestors().OfType<IElement>().Take(3).Append(group[0])
            .Any(element => PageFurniture.Names(element).Overlaps(LiveNames));

    /// <summary>True for teasers: most of their headings, or much of their text, lead to other pages.</summary>
    private static bool LeadElsewhere(List<IElement> posts, string? address)
    {
        var (text, linked, headed) = (0, 0, 0);
        foreach (var post in posts)
        {
            var links = Nodes.Elements(post)
                .Where(element => element.LocalName == "a" && IsElsewhere(element.GetAttribute("href"), address)).ToList();
            text += Nodes.Line(post).Length;
            linked += links.Sum(link => Nodes.Line(link).Length);
            headed += links.Exists(link => BlockNames.IsHeading(link.ParentElement!) || Nodes.Elements(link).Any(BlockNames.IsHeading)) ? 1
                : 0;
        }

        return headed * 2 > posts.Count || linked > text * MostLinks;
    }

    private static bool IsElsewhere(string? target, string? address) =>
        target is { Length: > 0 } && !target.StartsWith('#')
            && !(address is not null && target.StartsWith(address + "#", StringComparison.Ordinal));

    private static LivePost? Post(IElement post, PageShape shape)
    {
        var stamp = Nodes.Elements(post).First(IsStamp);
        var moment = stamp.LocalName == "time" ? Moment(stamp) : null;
        var blocks = BodyText.Of(post, shape, keepsComments: true)
            .Select(block => block.IsHeading && !TextBlock.EndsSentence(block.Text) ? block.Text + "." : block.Text);
        var text = string.Join(' ', blocks.Where(block => DateText.Clock(block.Trim('-', '.', ' ')) is null && !IsOnlyStamp(block)))
            .ReplaceLineEndings(" ").TrimStart('-', ' ');
        return text.Length == 0 ? null
            : new(moment, Clock(stamp) ?? (moment is null ? null : ShownClock(stamp)), Without(text, Nodes.Line(stamp)));
    }

    // "5 March 2020, 21:31"
    private static LocalTime? ShownClock(IElement stamp) => DateText.Read(Nodes.Line(stamp, 80), monthFirst: false)?.Time;

    private static bool IsOnlyStamp(string block) =>
        DateText.Find(block, monthFirst: false) is [var day] && block.Length - (day.End - day.Start) <= "posted at 21:31 UTC".Length;

    private static string Without(string text, string stamp) =>
        stamp.Length > 0
        && text.StartsWith(stamp, StringComparison.Ordinal) ? text[stamp.Length..].TrimStart(' ', ':', '–', '-', '|', '.') : text;
}
