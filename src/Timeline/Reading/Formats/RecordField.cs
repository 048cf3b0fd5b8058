using System.Collections.Frozen;

namespace Timeline.Reading;

/// <summary>What a field of a record is for.</summary>
internal enum FieldRole
{
    None,
    Text,
    Summary,
    Title,
    Published,
    Updated,
    Outlet,
    Author,
    Url,
    Language,
    Id,
}

/// <summary>A field of a record: a property of JSON, a cell of a table.</summary>
/// <param name="Name">Its name as it is written.</param>
/// <param name="Value">Its value, null where it has none.</param>
/// <param name="IsText">False for numbers, truth values and whatever else is no string.</param>
internal readonly record struct RecordField(string Name, string? Value, bool IsText = true)
{
    // The names by which exports, feeds and programming interfaces call them, in the order of worth: of two that a record has, the one that
    // comes first here is read.
    private static readonly (FieldRole Role, string Names)[] Known =
    [
        (FieldRole.Text, "text articlebody body content contenttext contenthtml fulltext maintext bodytext articletext story"),
        (FieldRole.Summary, "description summary abstract excerpt snippet lead leadparagraph"),
        (FieldRole.Title, "title headline webtitle name heading subject"),
        (FieldRole.Published, "datepublished published publishedat publisheddate publishdate publicationdate pubdate webpublicationdate "
            + "publishedon publishedtime firstpublished posted postedon dateposted issued date datetime day created createdat createdon datecreated"),
        (FieldRole.Updated, "updated updatedat updatedon dateupdated modified datemodified modifiedat lastmodified lastmodifiedat lastmod "
            + "lastupdated"),
        (FieldRole.Outlet, "outlet publisher publication newspaper source site sitename website provider"),
        (FieldRole.Author, "author authors byline creator writer"),
        (FieldRole.Url, "canonical canonicalurl url link weburl permalink externalurl mainentityofpage"),
        (FieldRole.Language, "language lang inlanguage"),
        (FieldRole.Id, "id guid uuid"),
    ];

    private static readonly FrozenDictionary<string, (FieldRole Role, int Worth)> Names = Known
        .SelectMany(known => known.Names.Split(' ').Select((name, worth) => (Name: name, known.Role, Worth: worth)))
        .ToFrozenDictionary(known => known.Name, known => (known.Role, known.Worth), StringComparer.Ordinal);

    private readonly (FieldRole Role, int Worth) _known = Names.GetValueOrDefault(Bare(Name));

    public FieldRole Role => _known.Role;

    /// <summary>Its place among the names of its role: the lower goes first.</summary>
    public int Worth => _known.Worth;

    public bool IsBlank => string.IsNullOrWhiteSpace(Value);

    /// <summary>"published_at", "Published At" and "publishedAt" are one name.</summary>
    private static string Bare(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
