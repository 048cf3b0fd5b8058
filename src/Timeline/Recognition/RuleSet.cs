namespace Timeline.Recognition;

/// <summary>
/// All rules compiled to one deterministic automaton over token symbols: text is read once, a token that no rule knows ends a run,
/// the longest match wins and ties go to the earlier rule. Only then is the winning rule walked again to bind its captures.
/// </summary>
internal sealed class RuleSet
{
    private const int Dead = -1;

    private readonly IReadOnlyList<Rule> _rules;
    private readonly List<Position> _positions = [];
    private readonly int[][] _firsts;
    private readonly int[] _transitions;
    private readonly int[][] _accepts;

    public RuleSet(IReadOnlyList<Rule> rules, IReadOnlyDictionary<string, string> macros)
    {
        _rules = rules;
        _firsts = new int[rules.Count][];
        for (var i = 0; i < rules.Count; i++)
        {
            var part = Build(Pattern.Parse(rules[i].Pattern, macros), i, isContext: false, []);
            _firsts[i] = [.. part.First];
            foreach (var last in part.Last)
            {
                _positions[last].IsLast = true;
            }
        }

        Alphabet = new Alphabet(_positions.SelectMany(position => position.Atoms).ToHashSet(StringComparer.Ordinal));
        var symbolsOf = Enumerable.Range(1, Alphabet.Count - 1).SelectMany(symbol => Alphabet.AtomsOf(symbol).Select(atom => (atom, symbol))).ToLookup(pair => pair.atom, pair => pair.symbol);
        foreach (var position in _positions)
        {
            position.Symbols = [.. position.Atoms.SelectMany(atom => symbolsOf[atom]).Distinct().Order()];
        }

        (_transitions, _accepts) = Determinise();
    }

    /// <summary>The symbols that the tokens are to be given.</summary>
    public Alphabet Alphabet { get; }

    /// <summary>The longest expression whose rule matches from a token on; null where none does.</summary>
    public Match? Longest(string text, IReadOnlyList<Token> tokens, int from, NumericOrder order)
    {
        Span<(int End, int State)> ends = stackalloc (int, int)[32];
        var count = 0;
        var state = 0;
        for (var at = from; at < tokens.Count; at++)
        {
            state = _transitions[(state * Alphabet.Count) + tokens[at].Symbol];
            if (state == Dead)
            {
                break;
            }

            if (_accepts[state].Length > 0 && count < ends.Length)
            {
                ends[count++] = (at + 1, state);
            }
        }

        // A rule may refuse what it matched ("June 31"); then the next rule, and then a shorter match, is asked.
        while (count-- > 0)
        {
            foreach (var rule in _accepts[ends[count].State])
            {
                var path = new int[ends[count].End - from];
                if (Walk(_firsts[rule], tokens, from, path, 0) && Bind(new Match(text, tokens, order), from, path, rule) is { } match)
                {
                    return match;
                }
            }
        }

        return null;
    }

    private Match? Bind(Match match, int from, int[] path, int rule)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < path.Length; i++)
        {
            var position = _positions[path[i]];
            if (!position.IsContext)
            {
                first = first < 0 ? from + i : first;
                last = from + i;
            }

            foreach (var name in position.Captures)
            {
                match.Capture(name, from + i);
            }

            foreach (var atom in position.Atoms)
            {
                if (char.IsUpper(atom[0]) && Alphabet.Has(match.Tokens[from + i].Symbol, atom))
                {
                    match.Capture((atom, 0), from + i);
                }
            }
        }

        match.Extend(first, last + 1, from, from + path.Length);
        match.Meaning = _rules[rule].Meaning(match);
        match.Rule = _rules[rule];
        return match.Meaning is null ? null : match;
    }

    private bool Walk(IEnumerable<int> candidates, IReadOnlyList<Token> tokens, int from, int[] path, int depth)
    {
        foreach (var candidate in candidates)
        {
            var position = _positions[candidate];
            if (Array.BinarySearch(position.Symbols, tokens[from + depth].Symbol) >= 0)
            {
                path[depth] = candidate;
                if (depth + 1 == path.Length ? position.IsLast : Walk(position.Next, tokens, from, path, depth + 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Glushkov's construction: a position for each token of the pattern, with the positions that may follow it.
    private Fragment Build(Pattern pattern, int rule, bool isContext, (string Name, int Instance)[] captures)
    {
        switch (pattern)
        {
            case Pattern.One one:
                _positions.Add(new Position(rule, one.Atoms, isContext, captures));
                var only = _positions.Count - 1;
                return new Fragment([only], [only], IsOptional: false);
            case Pattern.Context context:
                return Build(context.Item, rule, isContext: true, captures);
            case Pattern.Named named:
                return Build(named.Item, rule, isContext, [.. captures, (named.Name, _positions.Count + 1)]);
            case Pattern.Optional optional:
                return Build(optional.Item, rule, isContext, captures) with { IsOptional = true };
            case Pattern.Either either:
                var branches = either.Items.Select(item => Build(item, rule, isContext, captures)).ToList();
                return new Fragment([.. branches.SelectMany(b => b.First)], [.. branches.SelectMany(b => b.Last)], branches.Exists(b => b.IsOptional));
            default:
                var all = new Fragment([], [], IsOptional: true);
                foreach (var item in ((Pattern.Sequence)pattern).Items)
                {
                    var next = Build(item, rule, isContext, captures);
                    foreach (var last in all.Last)
                    {
                        _positions[last].Next.AddRange(next.First);
                    }

                    all = new Fragment(
                        all.IsOptional ? [.. all.First, .. next.First] : all.First,
                        next.IsOptional ? [.. all.Last, .. next.Last] : next.Last,
                        all.IsOptional && next.IsOptional);
                }

                return all;
        }
    }

    // The subset construction: a state of the automaton is the set of positions that the tokens so far may have reached.
    private (int[] Transitions, int[][] Accepts) Determinise()
    {
        var states = new Dictionary<int[], int>(SetComparer.Instance);
        var sets = new List<int[]>();
        var transitions = new List<int>();
        var reached = new List<int>?[Alphabet.Count];
        sets.Add([]);
        for (var state = 0; state < sets.Count; state++)
        {
            var followers = (state == 0 ? _firsts.SelectMany(first => first) : sets[state].SelectMany(p => _positions[p].Next)).Distinct().Order();
            Array.Clear(reached);
            foreach (var position in followers)
            {
                foreach (var symbol in _positions[position].Symbols)
                {
                    (reached[symbol] ??= []).Add(position);
                }
            }

            foreach (var set in reached)
            {
                transitions.Add(set is null ? Dead : StateOf([.. set]));
            }
        }

        return ([.. transitions], [.. sets.Select(set => set.Where(p => _positions[p].IsLast).Select(p => _positions[p].Rule).Distinct().Order().ToArray())]);

        int StateOf(int[] set)
        {
            if (!states.TryGetValue(set, out var state))
            {
                states.Add(set, state = sets.Count);
                sets.Add(set);
            }

            return state;
        }
    }

    private sealed class SetComparer : IEqualityComparer<int[]>
    {
        public static SetComparer Instance { get; } = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] set)
        {
            var hash = default(HashCode);
            hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(set.AsSpan()));
            return hash.ToHashCode();
        }
    }

    private readonly record struct Fragment(IReadOnlyList<int> First, IReadOnlyList<int> Last, bool IsOptional);

    private sealed class Position(int rule, IReadOnlyList<string> atoms, bool isContext, (string Name, int Instance)[] captures)
    {
        public int Rule { get; } = rule;

        public IReadOnlyList<string> Atoms { get; } = atoms;

        public bool IsContext { get; } = isContext;

        public (string Name, int Instance)[] Captures { get; } = captures;

        public List<int> Next { get; } = [];

        public bool IsLast { get; set; }

        public int[] Symbols { get; set; } = [];
    }
}
