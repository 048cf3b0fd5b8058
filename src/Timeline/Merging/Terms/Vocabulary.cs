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
    private readonly Dictionary<(string Text, bool OpensSentence, bool OfWork), Term?> _terms = [];
    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);
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

        var ofWork = wordings.Select(vocabulary.IsOfWork).ToList();
        var terms = wordings.Select((wording, i) => vocabulary.TermsOf(wording.Own, ofWork[i])).ToList();
        foreach (var id in terms.Where((_, i) => wordings[i].Counts).SelectMany(own => own.Where(id => id >= 0).Distinct()))
        {
            vocabulary._frequencies[id]++;
        }

        return [.. wordings.Select((wording, i) => vocabulary.ProfileOf(wording, terms[i], ofWork[i]))];
    }

    private void CountCase(Word word)
    {
        if (!word.IsNumber && !(word.OpensSentence && word.IsCapitalised))
        {
            var stem = StemOf(word);
            var (inside, lowered) = _cases.GetValueOrDefault(stem);
            _cases[stem] = word.IsCapitalised ? (inside + 1, lowered) : (inside, lowered + 1);
        }
    }

    private bool IsOfWork(Wording wording) => wording.Own.Concat(wording.Around).Any(word => !word.IsNumber && NewsActions.IsOfWork(StemOf(word)));

    private string StemOf(Word word)
    {
        if (!_stems.TryGetValue(word.Text, out var stem))
        {
            _stems.Add(word.Text, stem = LightStemmer.Stem(word.Text.ToLowerInvariant()));
        }

        return stem;
    }

    // The term number of each word, -1 for an empty one.
    private int[] TermsOf(IReadOnlyList<Word> words, bool ofWork)
    {
        var terms = new int[words.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = TermOf(words[i], ofWork) is { } term ? IdOf(term) : -1;
            if (i > 0 && Phrase(words[i - 1], words[i]) is { } action)
            {
                (terms[i - 1], terms[i]) = (IdOf(new Term(TermKind.Action, action)), -1);
            }
        }

        return terms;
    }

    private int IdOf(Term term)
    {
        if (!_ids.TryGetValue(term, out var id))
        {
            _ids.Add(term, id = _kinds.Count);
            _kinds.Add(term.Kind);
            _frequencies.Add(0);
        }

        return id;
    }

    // "stepped down": neither word tells the action alone.
    private string? Phrase(Word verb, Word next) => verb.IsNumber || next.IsCapitalised ? null : NewsActions.Of(StemOf(verb), StemOf(next));

    private Term? TermOf(Word word, bool ofWork)
    {
        var key = (word.Text, word.OpensSentence, ofWork);
        if (!_terms.TryGetValue(key, out var term))
        {
            _terms.Add(key, term = Read(word, ofWork));
        }

        return term;
    }

    private Term? Read(Word word, bool ofWork)
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

        var stem = StemOf(word);
        return IsName(word, stem) ? new Term(TermKind.Name, Names.Key(word.Text))
            : NewsActions.Of(stem, ofWork) is { } action ? new Term(TermKind.Action, action)
            : new Term(TermKind.Word, NewsThings.Of(stem));
    }

    // "US", "IT" in capitals are names, though "us" and "it" say nothing.
    private static bool IsAbbreviation(Word word) => word.Text is "US" or "IT" or "WHO" or "AM";

    // A capital at the head of a sentence is a name only where the collection writes the word so elsewhere, or never without; and what news is full of is none.
    private bool IsName(Word word, string stem)
    {
        if (!word.IsCapitalised)
        {
            return false;
        }

        var (inside, lowered) = _cases.GetValueOrDefault(stem);
        return inside > 0 || lowered > 0 ? inside >= lowered : !(word.OpensSentence && (NewsActions.Of(stem, ofWork: false) is not null || NewsThings.IsKnown(stem)));
    }

    private Profile ProfileOf(Wording wording, int[] own, bool ofWork)
    {
        var first = Array.FindIndex(own, IsAction);
        var dated = wording.Dated is { } at ? Nearest(own, at) : -1;
        int[] heads = [.. new[] { first, dated }.Where(place => place >= 0).SelectMany(place => Readings(own[place], wording.Own[place])).Distinct().Order()];
        // A word that no statement has can't meet any.
        var around = wording.Around.Select(word => TermOf(word, ofWork)).Select(term => term is { } known ? _ids.GetValueOrDefault(known, -1) : -1);
        return new Profile(
            VectorOf(own),
            VectorOf(around.Except(own)),
            VectorOf(own.Where(id => id >= 0 && _kinds[id] is TermKind.Name)),
            VectorOf(own.Where(IsAction)),
            heads,
            first >= 0 && IsSaying(own[first]) ? VectorOf(own.Where(id => id >= 0 && _kinds[id] is TermKind.Name).Take(4)) : null,
            first > 0 ? [.. own.Take(first).Where(id => id >= 0 && _kinds[id] is TermKind.Name).Distinct().Order()] : [],
            PointsBack(wording.Own, own));
    }

    private bool PointsBack(IReadOnlyList<Word> words, int[] terms)
    {
        var points = false;
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i] >= 0 && _kinds[terms[i]] is not TermKind.Name)
            {
                points = !words[i].IsNumber && NewsActions.IsGeneric(StemOf(words[i]));
                if (!points)
                {
                    return false;
                }
            }
        }

        return points;
    }

    // "The car hit" may be what another article calls a crash.
    private IEnumerable<int> Readings(int action, Word word) =>
        !word.IsNumber && NewsActions.IsImpact(StemOf(word)) && _ids.TryGetValue(new Term(TermKind.Action, NewsActions.Accident), out var accident) ? [action, accident] : [action];

    private bool IsAction(int id) => id >= 0 && _kinds[id] is TermKind.Action;

    // The place of the action before a place, or else after it.
    private int Nearest(int[] terms, int place)
    {
        // Nothing stands before the first word.
        var before = place == 0 ? -1 : Array.FindLastIndex(terms, place - 1, place, IsAction);
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
