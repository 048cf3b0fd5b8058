using AngleSharp.Dom;
using NodaTime;

namespace Timeline.Html;

/// <summary>The day on which a page says that its article was published.</summary>
/// <remarks>
/// The sources are asked in the order of their worth, and the first that tells a day is believed: what was made for programs to read,
/// before the address, before what is shown; when it was published
/// before when it was changed. The day is the one written, whatever day it was in Greenwich; only where that is all a source tells, another
/// source that writes the same moment in the page's own zone tells the day.
/// </remarks>
internal static class PageDate
{
    private static readonly string[] PublishedFields = ["datePublished", "dateCreated", "uploadDate"];

    // What is made for nothing but telling when an article was published, and is shared by what reads it.
    private static readonly string[] ArticleMetas =
    [
        "article:published_time", "article:published", "og:published_time", "og:article:published_time", "rnews:datePublished",
        "datePublished", "article_date_original", "OriginalPublicationDate", "publication_date", "publishdate",
        "publish_date", "published-date", "published_time", "pubdate", "parsely-pub-date", "sailthru.date", "cXenseParse:recs:publishtime",
        "bt:pubdate", "vr:published_time", "citation_publication_date", "date_published", "publisheddate",
    ];

    // What a page's program may write as well when it writes the page anew.
    private static readonly string[] PageMetas =
    [
        "ptime", "dc.date.issued", "dcterms.issued", "dcterms.date", "dcterms.created", "dc.date.created", "dc.date", "dc:date",
        "dc.created", "citation_date", "article.published", "article.created", "date", "displaydate", "creation_date",
        "dateCreated", "created", "og:pubdate", "pub_date", "timestamp", "release_date", "last-publication-date",
    ];

    private static readonly string[] ChangedFields = ["dateModified"];

    private static readonly string[] ChangedMetas =
    [
        "article:modified_time", "og:updated_time", "og:article:modified_time", "dateModified", "dc.date.modified", "dcterms.modified",
        "dc.modified", "lastmod", "last-modified", "revised", "modified", "modificationDate", "date_modified",
        "revision_date", "article:modified",
    ];

    public static LocalDate? Of(PageMetadata metadata, PageShape shape, string? language)
    {
        var told = Sources(metadata, shape, language);
        return told.Count == 0 ? null : InOwnZone(AsOthersWriteIt(told[0].Day, told), told);
    }

    /// <summary>All days that may be the one of publication, with what tells them, the worthiest first.</summary>
    internal static IReadOnlyList<(string Source, WrittenDay Day)> Sources(PageMetadata metadata, PageShape shape, string? language)
    {
        var monthFirst = PageLanguage.IsMonthFirst(language);
        var aside = ShownDates.Aside(metadata, shape);
        var shown = ShownDates.Find(metadata, shape, monthFirst);
        var sources = Fields("meta", ArticleMetas.SelectMany(metadata.Metas))
            .Concat(Fields("JSON-LD", Described(metadata, 2, PublishedFields)))
            .Concat(Fields("itemprop", PublishedFields.SelectMany(metadata.Properties).Where(element => !aside.Contains(element))
                .SelectMany(Values)))
            .Concat(Shown(ShownKind.Published)).Concat(Shown(ShownKind.Time))
            .Concat(Fields("page meta", PageMetas.SelectMany(metadata.Metas)))
            .Concat(InAddress(metadata.Address))
            .Concat(Shown(ShownKind.Labelled)).Concat(Shown(ShownKind.EarlyTime))
            .Concat(Fields("JSON-LD page", Described(metadata, 1, PublishedFields)))
            .Concat(Shown(ShownKind.Plain)).Concat(Shown(ShownKind.Leading))
            .Concat(Fields("script", ScriptDates.Find(metadata.Scripts)))
            .Concat(Fields("changed", Described(metadata, 1, ChangedFields).Concat(ChangedMetas.SelectMany(metadata.Metas))
                .Concat(ChangedFields.SelectMany(metadata.Properties).SelectMany(Values))))
            .Concat(Shown(ShownKind.Changed));
        // A day may have begun where the page was published, and not where it was saved.
        return [.. sources.Where(source => IsPossible(source.Day.Day) && !(source.Day.Day > metadata.Saved?.PlusDays(1)))];

        IEnumerable<(string Source, WrittenDay Day)> Fields(string source, IEnumerable<string> texts) =>
            texts.Select(text => DateText.Read(text, monthFirst)).OfType<WrittenDay>().Select(day => (source, day));

        IEnumerable<(string Source, WrittenDay Day)> Shown(ShownKind kind) =>
            shown.Where(date => date.Kind == kind).Select(date => ($"shown {kind}", date.Day));
    }

    // Programs write the start of their own count of time where they have none.
    private static bool IsPossible(LocalDate day) => day != new LocalDate(1970, 1, 1) && day != new LocalDate(1969, 12, 31);

    private static IEnumerable<string> Described(PageMetadata metadata, int worth, string[] fields) =>
        metadata.Items.Where(item => JsonLd.Worth(item) >= worth).SelectMany(item => fields.SelectMany(field => JsonLd.Texts(item, field)));

    private static IEnumerable<string> Values(IElement element) =>
        new[] { element.GetAttribute("datetime"), element.GetAttribute("content"), Nodes.Line(element, 100) }.OfType<string>();

    private static IEnumerable<(string Source, WrittenDay Day)> InAddress(string? address)
    {
        if (address is null)
            return [];
        var path = new Uri(address).AbsolutePath;
        return DateText.Find(path, monthFirst: false) is [var only] && only.Start > 0
            && path[only.Start - 1] is '/' or '-' or '_' ? [("address", only)] : [];
    }

    /// <summary>"11/01/2023" is the 1st of November on a page that also writes "01.11.2023".</summary>
    private static WrittenDay AsOthersWriteIt(WrittenDay first, IReadOnlyList<(string Source, WrittenDay Day)> all) =>
        first.Other is { } other && !all.Any(source => source.Day.Other is null && source.Day.Day == first.Day)
            && all.Any(source => source.Day.Other is null && source.Day.Day == other) ? first with { Day = other } : first;

    /// <summary>
    /// "2019-03-04T23:30:00Z" is the 5th on a page that also writes "2019-03-05T00:30:00+01:00", or just the 5th: in some zone it was that
    /// day, and nothing on the page but Greenwich says the 4th.
    /// </summary>
    private static LocalDate InOwnZone(WrittenDay first, IReadOnlyList<(string Source, WrittenDay Day)> all)
    {
        if (first.Moment is not { } moment || moment.Offset != Offset.Zero)
            return first.Day;
        var (earliest, latest) = (moment.WithOffset(Offset.FromHours(-11)).Date, moment.WithOffset(Offset.FromHours(13)).Date);
        var local = all.Where(source =>
            !(source.Day.Moment is { } told && told.Offset == Offset.Zero) && source.Day.Day >= earliest && source.Day.Day <= latest)
            .ToList();
        // What the page shows as the day in Greenwich is its own, whatever its address says.
        var shown = local.Where(source => source.Source.StartsWith("shown ", StringComparison.Ordinal)).ToList();
        return local.Where(source => source.Day.Time is { } time && time.Minute == first.Time?.Minute && time.Second == first.Time?.Second)
            .Concat(shown).Concat(local.Where(source => source.Source is "address")).Select(source => source.Day.Day)
                .FirstOrDefault(first.Day);
    }
}
