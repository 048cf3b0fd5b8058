namespace Timeline.Merging.Terms;

/// <summary>The terms of a whole collection of statements: how rare each is, and so how much it says.</summary>
internal sealed class Vocabulary
{
    // A name or a number is a name or a number in any wording; a verb has many.
    private const double NameWeight = 1.5, ActionWeight = 1.3, NumberWeight = 0.8, WordWeight = 1;

    // Words that stand in one or two statements only differ by chance: no word is rarer than this.
    private const int Commonness = 2;

    private readonly Dictionary<string, (int Inside, int Lower)> _cases = new(StringComparer.Ordinal);
    private readonly Dictionary<Term, int> _ids = [];
    private readonly List<TermKind> _kinds = [];
    private readonly List<int> _frequencies = [];
    private readonly int _statements;

    private Vocabulary(int statements) => _statements = statements;

    /// <summary>The profiles of a collection of texts, each cut into its words; they are comparable among each other alone.</summary>
    public static IReadOnlyList<Profile> Profiles(IReadOnlyList<IReadOnlyList<Token>> texts)
    {
        var vocabulary = new Vocabulary(texts.Count);
        foreach (var token in texts.SelectMany(text => text))
        {
            vocabulary.CountCase(token);
        }

        var terms = texts.Select(vocabulary.TermsOf).ToList();
        return [.. terms.Select(vocabulary.ProfileOf)];
    }

    private void CountCase(Token token)
    {
        if (!token.IsNumber && !(token.OpensSentence && token.IsCapitalised))
        {
            var lower = token.Text.ToLowerInvariant();
            var (inside, lowered) = _cases.GetValueOrDefault(lower);
            _cases[lower] = token.IsCapitalised ? (inside + 1, lowered) : (inside, lowered + 1);
        }
    }

    // The term numbers of a text in its order, counted once for each text.
    private int[] TermsOf(IReadOnlyList<Token> text)
    {
        var terms = new List<int>();
        foreach (var token in text)
        {
            if (TermOf(token) is { } term)
            {
                if (!_ids.TryGetValue(term, out var id))
                {
                    _ids.Add(term, id = _kinds.Count);
                    _kinds.Add(term.Kind);
                    _frequencies.Add(0);
                }

                terms.Add(id);
            }
        }

        foreach (var id in terms.Distinct())
        {
            _frequencies[id]++;
        }

        return [.. terms];
    }

    private Term? TermOf(Token token)
    {
        if (token.IsNumber)
        {
            return new Term(TermKind.Number, token.Text);
        }

        var lower = token.Text.ToLowerInvariant();
        if (lower.Length < 2 || EmptyWords.Contains(lower, token.IsCapitalised && !token.OpensSentence && !IsAbbreviation(token)))
        {
            return IsAbbreviation(token) ? new Term(TermKind.Name, Names.Key(token.Text)) : null;
        }

        var stem = LightStemmer.Stem(lower);
        return IsName(token, lower) ? new Term(TermKind.Name, Names.Key(token.Text))
            : NewsActions.Of(stem) is { } action ? new Term(TermKind.Action, action)
            : new Term(TermKind.Word, stem);
    }

    // "US", "IT" in capitals are names, though "us" and "it" say nothing.
    private static bool IsAbbreviation(Token token) => token.Text is "US" or "IT" or "WHO" or "AM";

    // A capital at the head of a sentence is a name only where the collection writes the word so elsewhere, or never without.
    private bool IsName(Token token, string lower)
    {
        if (!token.IsCapitalised)
        {
            return false;
        }

        var (inside, lowered) = _cases.GetValueOrDefault(lower);
        return inside >= lowered;
    }

    private Profile ProfileOf(int[] terms)
    {
        int? head = Array.FindIndex(terms, id => _kinds[id] is TermKind.Action) is >= 0 and var first ? terms[first] : null;
        return new Profile(
            VectorOf(terms),
            VectorOf(terms.Where(id => _kinds[id] is TermKind.Name)),
            VectorOf(terms.Where(id => _kinds[id] is TermKind.Action)),
            head,
            head is { } action && IsSaying(action) ? VectorOf(terms.Where(id => _kinds[id] is TermKind.Name).Take(4)) : null);
    }

    private bool IsSaying(int id) =>
        id == _ids.GetValueOrDefault(new Term(TermKind.Action, NewsActions.Saying), -1)
        || id == _ids.GetValueOrDefault(new Term(TermKind.Action, NewsActions.Calling), -1);

    private TermVector VectorOf(IEnumerable<int> terms)
    {
        int[] ids = [.. terms.Distinct().Order()];
        return new TermVector(ids, [.. ids.Select(Weight)]);
    }

    private float Weight(int id)
    {
        // 1 for the rarest, whatever the size of the collection, so that thresholds hold for ten statements and for a million.
        var rarity = Math.Log(1 + _statements / (double)(_frequencies[id] + Commonness)) / Math.Log(1 + _statements / (1d + Commonness));
        return (float)(rarity * _kinds[id] switch
        {
            TermKind.Name => NameWeight,
            TermKind.Action => ActionWeight,
            TermKind.Number => NumberWeight,
            _ => WordWeight,
        });
    }
}
