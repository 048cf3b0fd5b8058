namespace Timeline.Recognition.Rules;

/// <summary>The vague past, present and future.</summary>
internal static class ReferenceRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("now", "now|currently|nowadays|presently", m => Names.IsName(m) || m.Precedes("-") ? null : new Vague(VagueTime.Present)),
        new("right now", "right|just now", _ => new Vague(VagueTime.Present)),
        new("at the moment", "at the moment", _ => new Vague(VagueTime.Present)),
        new("present", "{ at } present", _ => new Vague(VagueTime.Present)),
        new("these days", "these days", _ => new Vague(VagueTime.Present)),
        new("then", "{ by|since|until|till|before } then", m => m.After is { Kind: TokenKind.Word } next && char.IsUpper(m.TextOf(next)[0]) && m.Precedes("President", "Prime") ? null : new ThatTime()),
        new("that time", "{ at|by|since|until|from|before|after } that time", _ => new ThatTime()),
        new("more recently", "more recently", _ => new Vague(VagueTime.Past)),
        new("recently", "recently|lately", _ => new Vague(VagueTime.Past)),
        new("recent", "recent", m => new Vague(VagueTime.Past)),
        new("former", "former", m => IsAttribute(m) ? new Vague(VagueTime.Past, IsAttribute: true) : null),
        new("current", "current", m => m.Follows("the", "its", "their", "his", "her", "s") && IsAttribute(m) ? new Vague(VagueTime.Present, IsAttribute: true) : null),
        new("future", "future", m => m.Follows("its", "their", "his", "her", "s", "any", "all") && IsAttribute(m) ? new Vague(VagueTime.Future, IsAttribute: true) : null),
        new("the past", "{ in|of|from } the past", m => m.After is { Kind: TokenKind.Word } && !m.Precedes("and", "but", "or", "that", "when", "the", "he", "she", "they", "it", "we", "as", "by", "to", "have", "had") ? null : new Vague(VagueTime.Past)),
        new("a long time ago", "a long|short|little time|while ago", _ => new Vague(VagueTime.Past)),
        new("long ago", "long ago", _ => new Vague(VagueTime.Past)),
        new("the other day", "the other day|night|evening|week", _ => new Vague(VagueTime.Past)),
        new("the future", "the near? future", m => m.After is { Kind: TokenKind.Word } next && char.IsUpper(m.TextOf(next)[0]) ? null : new Vague(VagueTime.Future)),
        new("the foreseeable future", "the foreseeable|immediate|distant future", _ => new Vague(VagueTime.Future)),
        new("the short term", "{ in|over|for } the short|near|medium|long term", _ => new Vague(VagueTime.Future)),
        new("a later date", "a later|future date|time|stage", _ => new Vague(VagueTime.Future)),
        new("future", "{ in|for } future", _ => new Vague(VagueTime.Future)),
    ];

    // "its former owner", not "of the two he preferred the former".
    private static bool IsAttribute(Match m) => m.After is { Kind: TokenKind.Word } && !m.Precedes("and", "or", "of", "in", "to", "for", "with", "as", "by", "at", "on", "is", "was", "were", "are", "had", "has", "have", "will", "would",
        "that", "than", "but", "a", "an", "the", "did", "does", "could", "can", "when", "if", "through", "under", "holds", "looks", "lies", "depends");
}
