namespace Timeline.Recognition;

/// <summary>A match of a rule with its captures, as a rule's meaning reads it.</summary>
internal sealed class Match(string text, IReadOnlyList<Token> tokens, NumericOrder order)
{
    private readonly List<(string Name, int Instance, int From, int To)> _captures = [];

    /// <summary>The first token of the expression, context left out.</summary>
    public int From { get; private set; }

    /// <summary>The token after the expression, context left out.</summary>
    public int To { get; private set; }

    /// <summary>The rule that matched.</summary>
    public Rule Rule { get; set; } = null!;

    /// <summary>What it means.</summary>
    public Meaning? Meaning { get; set; }

    /// <summary>The token before the expression and its context, or null.</summary>
    public Token? Before => _from > 0 ? tokens[_from - 1] : null;

    /// <summary>The token after the expression and its context, or null.</summary>
    public Token? After => _to < tokens.Count ? tokens[_to] : null;

    /// <summary>True where the expression begins a sentence or a quotation, so that its capital says nothing.</summary>
    public bool BeginsSentence => From == 0 || tokens[From - 1].Kind == TokenKind.Break
        || (tokens[From - 1].Kind == TokenKind.Mark && text[tokens[From - 1].Start] is '.' or '!' or '?' or '“' or '"' or ':' or ';' or '‘' or '•' or '`' or '\'' or '—' or '–' or '-' or '_' or ')' or '(');

    private int _from;
    private int _to;

    /// <summary>True where a class or macro of that name took part.</summary>
    public bool Has(string name) => _captures.Exists(capture => capture.Name == name);

    /// <summary>The word's value in its class, or the number; null where the class took no part.</summary>
    /// <param name="name">The class.</param>
    /// <param name="nth">0 for its first token in the match, 1 for the second.</param>
    public int? Value(string name, int nth = 0)
    {
        if (Token(name, nth) is not { } token)
        {
            return null;
        }

        return Lexicon.Classes.TryGetValue(name, out var words) ? Lexicon.Value(words, token.In(text)) : (int)Math.Min(token.Number, int.MaxValue);
    }

    /// <summary>The token of a class; null where it took no part.</summary>
    public Token? Token(string name, int nth = 0)
    {
        foreach (var (captured, _, from, _) in _captures)
        {
            if (captured == name && nth-- == 0)
            {
                return tokens[from];
            }
        }

        return null;
    }

    /// <summary>The words of a class or macro in lower case, single-spaced, or "".</summary>
    public string Words(string name)
    {
        var capture = _captures.Find(item => item.Name == name);
        return capture.Name is null ? "" : Joined(capture.From, capture.To);
    }

    /// <summary>The words of the whole expression in lower case, single-spaced.</summary>
    public string AllWords => Joined(From, To);

    /// <summary>The token range of a class or macro.</summary>
    public (int From, int To)? Range(string name, int nth = 0)
    {
        foreach (var (captured, _, from, to) in _captures)
        {
            if (captured == name && nth-- == 0)
            {
                return (from, to);
            }
        }

        return null;
    }

    /// <summary>True where the word before the expression and its context is one of these.</summary>
    public bool Follows(params ReadOnlySpan<string> words) => Before is { } token && Is(token, words);

    /// <summary>True where the word after the expression and its context is one of these.</summary>
    public bool Precedes(params ReadOnlySpan<string> words) => After is { } token && Is(token, words);

    /// <summary>True where the word before the expression stands in another line.</summary>
    public bool BeginsLine => Before is { } last && text.AsSpan(last.End, tokens[From].Start - last.End).ContainsAny('\n', '\r');

    /// <summary>True where the word after the expression stands in another line.</summary>
    public bool EndsLine => After is { } next && text.AsSpan(tokens[To - 1].End, next.Start - tokens[To - 1].End).ContainsAny('\n', '\r');

    /// <summary>The words of a token.</summary>
    public ReadOnlySpan<char> TextOf(Token token) => token.In(text);

    /// <summary>The tokens of the whole text, to look further around.</summary>
    public IReadOnlyList<Token> Tokens => tokens;

    /// <summary>Which number of a date in digits is the month, where both may be.</summary>
    public NumericOrder Order => order;

    internal void Capture((string Name, int Instance) name, int at)
    {
        var known = name.Instance > 0 ? _captures.FindIndex(capture => capture.Name == name.Name && capture.Instance == name.Instance) : -1;
        if (known >= 0)
        {
            _captures[known] = _captures[known] with { To = at + 1 };
        }
        else
        {
            _captures.Add((name.Name, name.Instance, at, at + 1));
        }
    }

    internal void Extend(int from, int to, int withContextFrom, int withContextTo) => (From, To, _from, _to) = (from, to, withContextFrom, withContextTo);

    private string Joined(int from, int to) => string.Join(' ', Enumerable.Range(from, to - from).Select(i => tokens[i].In(text).ToString().ToLowerInvariant()));

    private bool Is(Token token, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (token.In(text).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
