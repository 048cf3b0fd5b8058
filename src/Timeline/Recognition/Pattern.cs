namespace Timeline.Recognition;

/// <summary>
/// A rule's pattern, read from its line: words separated by blanks. A lower-case word is itself, a capitalised one a class or a
/// macro, <c>a|b</c> either, <c>x?</c> optional, <c>( a b | c )</c> a group, and <c>{ … }</c> context that must be there but is no part of the expression.
/// </summary>
internal abstract record Pattern
{
    /// <summary>One token: any of the atoms, which are words, marks or class names.</summary>
    internal sealed record One(IReadOnlyList<string> Atoms) : Pattern;

    /// <summary>One after the other.</summary>
    internal sealed record Sequence(IReadOnlyList<Pattern> Items) : Pattern;

    /// <summary>Any of them.</summary>
    internal sealed record Either(IReadOnlyList<Pattern> Items) : Pattern;

    /// <summary>There or not.</summary>
    internal sealed record Optional(Pattern Item) : Pattern;

    /// <summary>Context: matched, but outside the expression.</summary>
    internal sealed record Context(Pattern Item) : Pattern;

    /// <summary>A macro's body, captured under the macro's name.</summary>
    internal sealed record Named(string Name, Pattern Item) : Pattern;

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">The pattern's brackets don't close.</exception>
    public static Pattern Parse(string pattern, IReadOnlyDictionary<string, string> macros)
    {
        var words = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = 0;
        var parsed = ParseEither(words, ref at, macros);
        return at == words.Length ? parsed : throw new FormatException($"Unexpected '{words[at]}' in the pattern '{pattern}'.");
    }

    private static Pattern ParseEither(string[] words, ref int at, IReadOnlyDictionary<string, string> macros)
    {
        var branches = new List<Pattern> { ParseSequence(words, ref at, macros) };
        while (at < words.Length && words[at] == "|")
        {
            at++;
            branches.Add(ParseSequence(words, ref at, macros));
        }

        return branches.Count == 1 ? branches[0] : new Either(branches);
    }

    private static Sequence ParseSequence(string[] words, ref int at, IReadOnlyDictionary<string, string> macros)
    {
        var items = new List<Pattern>();
        while (at < words.Length && words[at] is not ("|" or ")" or ")?" or "}"))
        {
            var word = words[at++];
            if (word is "(" or "{")
            {
                var inner = ParseEither(words, ref at, macros);
                var close = at < words.Length ? words[at++] : throw new FormatException($"'{word}' isn't closed in the pattern '{string.Join(' ', words)}'.");
                items.Add(word == "{" ? new Context(inner) : close == ")?" ? new Optional(inner) : inner);
                continue;
            }

            var isOptional = word.Length > 1 && word[^1] == '?';
            var name = isOptional ? word[..^1] : word;
            Pattern item = macros.TryGetValue(name, out var body) ? new Named(name, Parse(body, macros)) : new One(name.Split('|'));
            items.Add(isOptional ? new Optional(item) : item);
        }

        return new Sequence(items);
    }
}
