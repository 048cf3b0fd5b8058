namespace Timeline.Merging.Terms;

/// <summary>The terms of a whole collection of statements: how rare each is, and so how much it says.</summary>
internal sealed class Vocabulary
{
    // A name or a number is a name or a number in any wording; a verb has many.
    private const double NameWeight = 1.5, ActionWeight = 1.3, NumberWeight = 0.8, WordWeight = 1;

    // Words that stand in one or two statements only differ by chance: no word is rarer than this.
    private const int Commonness = 2;

    // How many words a date stands from the verb or noun it dates, at most.
    private const int Reach = 8;

    private readonly Dictionary<string, (int Inside, int Lower)> _cases = new(StringComparer.Ordinal);
    private readonly Dictionary<Term, int> _ids = [];
    private readonly Dictionary<(string Text, bool OpensSentence), Term?> _terms = [];
    private readonly List<TermKind> _kinds = [];
    private readonly List<int> _frequencies = [];
    private readonly int _statements;

    private Vocabulary(int statements) => _statements = statements;

    /// <summary>The profiles of a collection of statements; they are comparable among each other alone.</summary>
    public static IReadOnlyList<Profile> Profiles(IReadOnlyList<Wording> wordings)
    {
        var vocabulary = new Vocabulary(Math.Max(1, wordings.Count(wording => wording.Counts)));
        foreach (var word in wordings.Where(wording => wording.Counts).SelectMany(wording => wording.Own))
        {
            vocabulary.CountCase(word);
        }

        var terms = wordings.Select(wording => vocabulary.TermsOf(wording.Own)).ToList();
        foreach (var id in terms.Where((_, i) => wordings[i].Counts).SelectMany(own => own.Where(id => id >= 0).Distinct()))
        {
            vocabulary._frequencies[id]++;
        }

        return [.. wordings.Select((wording, i) => vocabulary.ProfileOf(wording, terms[i]))];
    }

    private void CountCase(Word word)
    {
        if (!word.IsNumber && !(word.OpensSentence && word.IsCapitalised))
        {
            var lower = word.Text.ToLowerInvariant();
            var (inside, lowered) = _cases.GetValueOrDefault(lower);
            _cases[lower] = word.IsCapitalised ? (inside + 1, lowered) : (inside, lowered + 1);
        }
    }

    // The term number of each word, -1 for an empty one.
    private int[] TermsOf(IReadOnlyList<Word> words)
    {
        var terms = new int[words.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = -1;
            if (TermOf(words[i]) is { } term && !_ids.TryGetValue(term, out terms[i]))
            {
                _ids.Add(term, terms[i] = _kinds.Count);
                _kinds.Add(term.Kind);
                _frequencies.Add(0);
            }
        }

        return terms;
    }

    private Term? TermOf(Word word)
    {
        var key = (word.Text, word.OpensSentence);
        if (!_terms.TryGetValue(key, out var term))
        {
            _terms.Add(key, term = Read(word));
        }

        return term;
    }

    private Term? Read(Word word)
    {
        if (word.IsNumber)
        {
            return new Term(TermKind.Number, word.Text);
        }

        var lower = word.Text.ToLowerInvariant();
        if (lower.Length < 2 || EmptyWords.Contains(lower, word.IsCapitalised && !word.OpensSentence && !IsAbbreviation(word)))
        {
            return IsAbbreviation(word) ? new Term(TermKind.Name, Names.Key(word.Text)) : null;
        }

        var stem = LightStemmer.Stem(lower);
        return IsName(word, lower) ? new Term(TermKind.Name, Names.Key(word.Text))
            : NewsActions.Of(stem) is { } action ? new Term(TermKind.Action, action)
            : new Term(TermKind.Word, stem);
    }

    // "US", "IT" in capitals are names, though "us" and "it" say nothing.
    private static bool IsAbbreviation(Word word) => word.Text is "US" or "IT" or "WHO" or "AM";

    // A capital at the head of a sentence is a name only where the collection writes the word so elsewhere, or never without.
    private bool IsName(Word word, string lower)
    {
        if (!word.IsCapitalised)
        {
            return false;
        }

        var (inside, lowered) = _cases.GetValueOrDefault(lower);
        return inside >= lowered;
    }

    private Profile ProfileOf(Wording wording, int[] own)
    {
        var first = Array.FindIndex(own, IsAction);
        var dated = wording.Dated is { } at ? Nearest(own, at) : -1;
        int[] heads = [.. new[] { first, dated }.Where(place => place >= 0).Select(place => own[place]).Distinct().Order()];
        // A word that no statement has can't meet any.
        var around = wording.Around.Select(TermOf).Select(term => term is { } known ? _ids.GetValueOrDefault(known, -1) : -1);
        return new Profile(
            VectorOf(own),
            VectorOf(around.Except(own)),
            VectorOf(own.Where(id => id >= 0 && _kinds[id] is TermKind.Name)),
            VectorOf(own.Where(IsAction)),
            heads,
            first >= 0 && IsSaying(own[first]) ? VectorOf(own.Where(id => id >= 0 && _kinds[id] is TermKind.Name).Take(4)) : null);
    }

    private bool IsAction(int id) => id >= 0 && _kinds[id] is TermKind.Action;

    // The place of the action before a place, or else after it.
    private int Nearest(int[] terms, int place)
    {
        var before = Array.FindLastIndex(terms, place - 1, place, IsAction);
        return before >= Math.Max(0, place - Reach) ? before : Array.FindIndex(terms, place, Math.Min(Reach, terms.Length - place), IsAction);
    }

    private bool IsSaying(int id) =>
        id == _ids.GetValueOrDefault(new Term(TermKind.Action, NewsActions.Saying), -1)
        || id == _ids.GetValueOrDefault(new Term(TermKind.Action, NewsActions.Calling), -1);

    private TermVector VectorOf(IEnumerable<int> terms)
    {
        int[] ids = [.. terms.Where(id => id >= 0).Distinct().Order()];
        return new TermVector(ids, [.. ids.Select(Weight)]);
    }

    private float Weight(int id)
    {
        // 1 for the rarest, whatever the size of the collection, so that thresholds hold for ten statements and for a million.
        var rarity = Math.Log(1 + _statements / (double)(Math.Max(1, _frequencies[id]) + Commonness)) / Math.Log(1 + _statements / (1d + Commonness));
        return (float)(rarity * _kinds[id] switch
        {
            TermKind.Name => NameWeight,
            TermKind.Action => ActionWeight,
            TermKind.Number => NumberWeight,
            _ => WordWeight,
        });
    }
}
