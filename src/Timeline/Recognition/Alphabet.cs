using System.Collections.Frozen;

namespace Timeline.Recognition;

/// <summary>
/// The symbols of the automaton: two tokens have the same symbol when no pattern can tell them apart. Symbol 0 is every token that no pattern knows.
/// </summary>
internal sealed class Alphabet
{
    private readonly FrozenDictionary<string, int> _capitalised;
    private readonly FrozenDictionary<string, int> _lower;
    private readonly FrozenDictionary<int, int> _numeric;
    private readonly int[] _mark = new int[char.MaxValue + 1];
    private readonly List<FrozenSet<string>> _atomsOf = [FrozenSet<string>.Empty];
    private readonly List<(string Name, Func<TokenKind, int, decimal, bool> Has)> _numericClasses;

    public Alphabet(IReadOnlySet<string> atoms)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = atoms.Where(atom => char.IsLower(atom[0])).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var classes = Lexicon.Classes.Where(pair => atoms.Contains(pair.Key)).ToList();
        var vocabulary = words.Concat(classes.SelectMany(pair => pair.Value.Keys)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _capitalised = Symbols(isCapitalised: true);
        _lower = Symbols(isCapitalised: false);
        foreach (var mark in atoms.Where(atom => atom.Length == 1 && !char.IsLetter(atom[0])))
        {
            _mark[mark[0]] = Symbol([mark]);
        }

        foreach (var (variant, plain) in new[] { ('’', '\''), ('‘', '\''), ('–', '-'), ('‑', '-'), ('—', '-'), ('‐', '-') })
        {
            _mark[variant] = _mark[plain];
        }

        _numericClasses = [.. Lexicon.NumericClasses.Where(item => atoms.Contains(item.Name))];
        _numeric = NumericMasks().Distinct().ToFrozenDictionary(mask => mask, mask => Symbol([.. _numericClasses.Where((_, i) => (mask & (1 << i)) != 0).Select(item => item.Name)]));

        FrozenDictionary<string, int> Symbols(bool isCapitalised) => vocabulary.ToFrozenDictionary(
            word => word,
            word => Symbol([.. CasesOf(word, isCapitalised)]),
            StringComparer.OrdinalIgnoreCase);

        IEnumerable<string> CasesOf(string word, bool isCapitalised)
        {
            if (words.Contains(word))
            {
                yield return word.ToLowerInvariant();
            }

            foreach (var (name, members) in classes)
            {
                if (members.ContainsKey(word) && (isCapitalised || !Lexicon.IsNameOnly(word) || name == "Season"))
                {
                    yield return name;
                }
            }
        }

        int Symbol(string[] members)
        {
            if (members.Length == 0)
            {
                return 0;
            }

            var key = string.Join(' ', members.Order(StringComparer.Ordinal));
            if (!known.TryGetValue(key, out var symbol))
            {
                known.Add(key, symbol = _atomsOf.Count);
                _atomsOf.Add(members.ToFrozenSet(StringComparer.Ordinal));
            }

            return symbol;
        }
    }

    /// <summary>How many symbols there are, 0 included.</summary>
    public int Count => _atomsOf.Count;

    /// <summary>True where a token with this symbol is a case of the atom.</summary>
    public bool Has(int symbol, string atom) => _atomsOf[symbol].Contains(atom);

    /// <summary>What a token with this symbol may be.</summary>
    public IReadOnlySet<string> AtomsOf(int symbol) => _atomsOf[symbol];

    /// <summary>The symbol of a token.</summary>
    public int SymbolOf(string text, Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Mark:
                return _mark[text[token.Start]];
            case TokenKind.Break:
                return 0;
            case TokenKind.Word or TokenKind.Mixed:
                var words = char.IsUpper(text[token.Start]) ? _capitalised : _lower;
                return words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(token.In(text), out var word) ? word : 0;
            default:
                return _numeric.TryGetValue(Mask(token.Kind, token.End - token.Start, token.Number), out var number) ? number : 0;
        }
    }

    private int Mask(TokenKind kind, int length, decimal number)
    {
        var mask = 0;
        for (var i = 0; i < _numericClasses.Count; i++)
        {
            mask |= _numericClasses[i].Has(kind, length, number) ? 1 << i : 0;
        }

        return mask;
    }

    private IEnumerable<int> NumericMasks()
    {
        TokenKind[] kinds = [TokenKind.Integer, TokenKind.Ordinal, TokenKind.Grouped, TokenKind.Decimal, TokenKind.Cardinal, TokenKind.YearInWords, TokenKind.Clock, TokenKind.NumericDate, TokenKind.Decade];
        int[] edges = [0, 1, 12, 13, 23, 24, 25, 31, 32, 59, 60, 99, 100, 959, 960, 999, 1000, 1059, 1060, 1259, 1260, 2159, 2160, 2199, 2200, 2259, 2260, 2359, 2360, 2400, 9999, 100_000];
        return from kind in kinds from length in Enumerable.Range(1, 8) from edge in edges select Mask(kind, length, edge);
    }
}
