using NodaTime;
using Timeline.Recognition;
using Timeline.Text;
using Token = Timeline.Text.Token;

namespace Timeline.Extraction;

/// <summary>Reads what one sentence tells: a statement for each date, of the clause or the noun phrase that the date belongs to.</summary>
internal sealed class SentenceReader
{
    // "My dear Anna," and a word more.
    private const int MostOfSalutation = 7;

    private readonly AnnotatedArticle _article;
    private readonly ParsedSentence _sentence;
    private readonly Namer _nameOf;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly List<DateUse> _uses;
    private readonly List<Found> _found = [];

    // What a date was found to belong to; a clause, or the tokens of a noun phrase.
    private sealed record Found(Clause? Clause, int First, int Last, DateUse? Use)
    {
        public Clause? Reduced { get; init; }

        public DateBasis Basis { get; init; }

        /// <summary>How its date was concluded from another event's ("four days after 10 February 2023"); null where the text states it.</summary>
        public string? Inference { get; init; }

        /// <summary>The event that its date moves, or that was moved from it; else null.</summary>
        public (int First, int Last)? Moved { get; init; }

        /// <summary>Where the words that tie it to its host begin: the "days" of "days after parliament voted"; −1 where there are none.</summary>
        public int Lead { get; init; } = -1;

        /// <summary>The entry that its date closes where a clause lists several, each with its day: the "then to Oslo" of "will go to Bergen on Tuesday, then to Oslo on Wednesday"; else null.</summary>
        public ListedPart? Listed { get; init; }
    }

    public SentenceReader(AnnotatedArticle article, ParsedSentence sentence, Namer nameOf)
    {
        _article = article;
        _sentence = sentence;
        _nameOf = nameOf;
        _tokens = sentence.Tokens;
        _uses = DateUses.Of(sentence, article.Expressions, article.Article.Published.Date);
    }

    private PublicationDate Published => _article.Article.Published;

    /// <summary>The statements of the sentence; <paramref name="before"/> are those of the sentences before it.</summary>
    public List<Statement> Read(IReadOnlyList<Statement> before)
    {
        foreach (var use in _uses) Place(use);
        Distribute();
        AnchoredEvents(before);
        var statements = new List<Statement>();
        foreach (var found in _found)
        {
            if (State(found) is not { } statement) continue;
            statements.Add(statement);
            // "X could follow in a meeting on Wednesday": the meeting itself is no fancy.
            if (statement.Status is EventStatus.Denied or EventStatus.Hypothetical && found is { Clause: not null, Use: { } use } && OccasionAround(use) is { } occasion && State(new(null, occasion.First, occasion.Last, use)) is { } held)
                statements.Add(held);
        }

        return statements;
    }

    /// <summary>What the sentence's main clause tells, as if no date of the sentence belonged to it; null where its subject has no name.</summary>
    public Statement? ReadUndated() =>
        _sentence.Clauses[0] is { Kind: ClauseKind.Main, Verb: >= 0 } main && IsNamed(main) ? State(new(main, main.First, main.Last, null)) : null;

    /// <summary>Whether a date stands in the sentence's main clause.</summary>
    public bool DatesMain => _uses.Exists(use => _sentence.ClauseOf[use.First] == _sentence.Clauses[0]);

    /// <summary>What the sentence tells in a list of days, where no date of its own tells of when; null where it tells nothing.</summary>
    /// <param name="item">The entry that it stands in.</param>
    /// <param name="isHead">Whether it is the first sentence of the entry or of a line there, which tells something even without a verb.</param>
    public Statement? ReadEntry(ChronologyItem item, bool isHead)
    {
        if (_tokens.Count == 0) return null;
        // "My dear Anna,"
        if (item.IsHead && _tokens.Count <= MostOfSalutation && (_tokens[0].Is("dear") || (_tokens.Count > 1 && _tokens[1].Is("dear", "dearest")))) return null;
        // "Landed the wounded.", "Had a letter from the bishop.", "0710 Sighted the coast."
        var isTerse = (item.IsHead || item.Form is ListForm.Stopped || (item.Form is ListForm.Clock && isHead)) && _sentence.Clauses[0].Verb <= 0 && (Verbs.IsPast(_tokens[0].Word) || _tokens[0].Is("had"));
        var told = ReadUndated();
        // A running page tells how things are between what was done; first of all in a post stands what has just been, unless four digits are all that shows it to be one.
        if (item.IsPost && told is not null && !NarrativeClause.IsDeed(_sentence, _sentence.Clauses[0]) && !(isHead && !item.IsBareNumber && !_tokens[0].Is(Tag.Pronoun))) return null;
        // Under a date people write what happened, and what they think; in minutes all that was done is told in the past.
        if (told is not null && item.IsHead && !isHead && !NarrativeClause.IsPast(_sentence, _sentence.Clauses[0]) && !_tokens[_sentence.Clauses[0].Verb].Is("has", "have")) told = null;
        if (item.Form is ListForm.Minutes || item.IsPost) return told ?? (isTerse && item.Form is ListForm.Clock ? ReadWhole() : null);
        if (told is null) return isHead || isTerse ? ReadWhole() : null;
        return _uses.Count > 0 || _tokens[0].Is(Tag.Pronoun) || _tokens.Any(token => token.Tag is Tag.OpenQuote) ? told : told with { Summary = new TitleWriter(_sentence, _nameOf).Whole() };
    }

    // The whole sentence as what it tells, of the one date that stands in it.
    private Statement ReadWhole()
    {
        var use = _uses is [{ TellsLength: false } one] ? one : null;
        return new()
        {
            ArticleId = _article.Article.Id, Start = _sentence.Start, End = _sentence.End, Text = _sentence.Text[_sentence.Start.._sentence.End], Summary = new TitleWriter(_sentence, _nameOf).Whole(use),
            Status = EventStatus.Actual, When = use?.When, Granularity = use?.Granularity ?? Granularity.Day, Expression = use?.Expression,
        };
    }

    // "It was resolved that the hall be painted" names what was resolved.
    private bool IsNamed(Clause clause) => (clause.Verb + 2 < _tokens.Count && _tokens[clause.Verb].Is("was") && _tokens[clause.Verb + 1].Is(Tag.Participle) && _tokens[clause.Verb + 2].Is(Tag.That))
        || _sentence.Subject(clause) is var (first, last) && !(first == last && _tokens[first].Is("he", "she", "it") && _nameOf(_tokens[first].Word) is null);

    // Finds what a date belongs to.
    private void Place(DateUse use)
    {
        var clause = _sentence.ClauseOf[use.First];
        // "It was on Monday that the council met."
        if (use.Last + 1 < _tokens.Count && _tokens[use.Last + 1].Is(Tag.That) && _tokens[clause.First].Is("it") && use.PhraseFirst == clause.Verb + 1 && _sentence.ClauseOf[use.Last + 1] is { Kind: not ClauseKind.Main, Verb: >= 0 } cleft)
        {
            AddClause(cleft, use);
            return;
        }

        if (Rescheduling.IsMoved(_sentence, clause, use))
        {
            var moved = Rescheduling.Event(_sentence, clause, use);
            if (moved is not null) _found.Add(new(null, moved.Value.First, use.Last, use) { Moved = moved });
            else if (!_tokens[use.Lead].Is("from")) _found.Add(new(clause, clause.First, clause.Last, use));
            return;
        }

        // "higher than last year"
        if (use.PhraseFirst > 0 && _tokens[use.PhraseFirst - 1].Is("than")) return;
        if (IsOfApposition(use, clause) || IsOfSuperlative(use) || NamesPaper(use) || IsOfMinutes(use)) return;
        if (NamedBefore(use, clause) is { } named)
        {
            _found.Add(new(null, named, use.Last, use));
            return;
        }

        if (use.Last + 1 < _tokens.Count && _tokens[use.Last + 1].Is("when") && _sentence.ClauseOf[use.Last + 1] is { Kind: ClauseKind.Relative, Verb: >= 0 } told)
        {
            AddClause(told, use);
            return;
        }

        if (AttributiveNoun(use) is var head and >= 0)
        {
            PlaceAttributive(use, clause, head);
            return;
        }

        if (clause.Kind == ClauseKind.Aside && clause.Verb < 0)
        {
            PlaceAside(use, clause);
            return;
        }

        if (clause.Kind == ClauseKind.Reduced && clause.First > 0)
        {
            PlaceReduced(use, clause);
            return;
        }

        if (EventPhraseAround(use) is { } phrase)
        {
            _found.Add(new(null, phrase.First, phrase.Last, use));
            if (_tokens[phrase.First - 1].Is("since") && clause.Verb >= 0 && clause.Verb < phrase.First && _tokens[clause.Verb].Is("has", "have") && Published.Date is { } today && use.When.Start <= today)
                AddClause(clause, use with { When = new(use.When.Start, today), Granularity = Granularity.Range, Extent = Extent.Throughout, TellsLength = true, Lasts = true });
            return;
        }

        if (use.Lead > 0 && _tokens[use.Lead].Is("after", "before") && !use.IsBounded) return;
        var host = Hosting(clause);
        if (IsOverBefore(host, use))
        {
            // "will face trial for the attack in Vienna in 2024": what is over is the date of what is told behind the verb, or of nothing.
            if (EventPhraseAround(use, isOver: true) is { } done) _found.Add(new(null, done.First, done.Last, use));
            return;
        }

        AddClause(host, use);
    }

    // A clause that says what will be has no date that was over when it was published.
    private bool IsOverBefore(Clause clause, DateUse use) =>
        clause.Verb >= 0 && clause.Verb < use.First && clause.Kind is ClauseKind.Main or ClauseKind.Coordinate && _tokens[clause.Verb].Is("will", "shall") && !use.TellsLength && Published.Earliest is { } published && use.When.End < published;

    // "your letter of May 28th came yesterday", "the minutes of February 12 were approved": the date is the paper's name. "In a letter of May 28th she warned": it is the day of what the paper says.
    private bool NamesPaper(DateUse use)
    {
        var of = use.Lead >= 0 ? use.Lead : use.First - 1;
        // "A letter came from the company, dated 12 February."
        if (of > 0 && _tokens[of].Is("dated") && _tokens[of - 1].IsComma && _tokens.Take(of).Any(token => IsPaper(token))) return true;
        if (of < 1 || !_tokens[of].Is("of", "dated")) return false;
        var start = _sentence.NounPhraseStart(of - 1, 0);
        if (start > 0 && _tokens[start - 1].Is("in", "by") || use.Last + 1 < _tokens.Count && _tokens[use.Last + 1].Is("in", "which", "that")) return false;
        return IsPaper(_tokens[of - 1]);
    }

    private static bool IsPaper(Token token) => token.Is("letter", "letters", "minutes", "memorandum", "memo", "telegram", "dispatch", "despatch", "note", "edition", "issue", "report", "circular", "favor", "favour", "email", "mail");

    // "the worst storm in 200 years" is of now, not of then.
    private bool IsOfSuperlative(DateUse use)
    {
        if (use.Lead < 0 || !_tokens[use.Lead].Is("in") || _article.Expressions[use.Expression].Type != TimexType.Duration) return false;
        for (var i = use.PhraseFirst - 1; i >= Math.Max(0, use.PhraseFirst - 8) && !_tokens[i].IsFinite; i--)
        {
            if (_tokens[i].Is("worst", "best", "first", "most", "least", "only") || (_tokens[i].Word.Length > 5 && _tokens[i].Word.EndsWith("est", StringComparison.Ordinal) && i > 0 && _tokens[i - 1].Tag is Tag.Determiner or Tag.Possessive)) return true;
        }

        return false;
    }

    // "The vote earlier this month led to …": a coarse date behind an event that is the subject is that event's, not of what it led to. The first token of the phrase, or null.
    private int? NamedBefore(DateUse use, Clause clause)
    {
        if (use.TellsLength || clause.Kind is ClauseKind.Reduced or ClauseKind.Aside || clause.Verb <= use.Last) return null;
        var (first, last) = _sentence.Subject(clause);
        // "The death toll from two floods last Wednesday continues to rise": what goes on isn't of the day that its cause has.
        if (first <= last && use.Last == last && GoesOn(clause) && (use.Granularity == Granularity.Day || use.Lead < 0) && use.PhraseFirst - 1 is var cause && cause > first && EventNouns.Contains(_tokens[cause].Word) && _sentence.NounPhraseStart(cause, first, overOf: false) is var named
            && named > first + 1 && _tokens[named - 1].Is(Tag.Preposition) && !(_tokens[named - 1].Is("of") && EventNouns.Contains(_tokens[named - 2].Word)))
            return named;
        return use.Granularity != Granularity.Day && first <= last && use.Last == last && _tokens[first].Is("the", "this", "that") && use.PhraseFirst - 1 is var head && head > first && EventNouns.Contains(_tokens[head].Word)
            && _sentence.NounPhraseStart(head, first) == first ? first : null;
    }

    // "The minutes of the meeting held on 9 April were approved": that meeting's day isn't the day on which they were.
    private bool IsOfMinutes(DateUse use)
    {
        var verb = _sentence.Clauses[0].Verb;
        for (var at = use.First - 1; at > 0; at--)
            if (_tokens[at].Is("of") && _tokens[at - 1].Is("minutes")) return verb < at || verb > use.Last;
        return false;
    }

    // In the present tense: "continues", "is", "has".
    private bool GoesOn(Clause clause) => _tokens[clause.Verb].Is(Tag.Auxiliary) ? _tokens[clause.Verb].Is("is", "are", "has", "have", "does", "do") : !Verbs.IsPast(_tokens[clause.Verb].Word);

    // "Ann Reed, mayor since 2016, resigned", "Having lost the vote in May, she left in June": the date of what stands beside the subject is not the clause's.
    private bool IsOfApposition(DateUse use, Clause clause)
    {
        if (clause.Kind is ClauseKind.Reduced or ClauseKind.Aside || clause.Verb < use.Last) return false;
        var (first, last) = _sentence.Subject(clause);
        if (first > last) return false;
        if (use.First > last)
        {
            var open = use.PhraseFirst - 1;
            while (open > last && !_tokens[open].IsComma) open--;
            return open > last && ClosedBefore(clause.Verb, use.Last)
                && (_tokens[open + 1].Tag is Tag.Noun or Tag.Name or Tag.Determiner or Tag.Number or Tag.Be || (_tokens[open + 1].Is(Tag.Ing) && use.PhraseFirst > open + 2)) && use.PhraseFirst > open + 1;
        }

        return use.Last < first && _tokens[clause.First].Is("having") && _uses.Any(other => other.First > clause.Verb && _sentence.ClauseOf[other.First] == clause);
    }

    private bool ClosedBefore(int verb, int from)
    {
        for (var i = from + 1; i < verb; i++)
        {
            if (_tokens[i].IsComma) return true;
        }

        return false;
    }

    // A participial phrase is dated with its clause.
    private static Clause Hosting(Clause clause)
    {
        while (clause.Verb < 0 && clause.Kind is ClauseKind.Participial or ClauseKind.Aside && clause.Parent is not null) clause = clause.Parent;
        return clause;
    }

    private void AddClause(Clause clause, DateUse use)
    {
        if (clause.Verb < 0) return;
        // Of two dates of one clause the finer dates it: "on Monday ... this month".
        var index = _found.FindIndex(found => found.Clause == clause);
        if (index < 0) _found.Add(new(clause, clause.First, clause.Last, use));
        else if (_found[index].Use is { } other && other.When.Contains(use.When) && use.Granularity < other.Granularity && !use.IsBounded) _found[index] = _found[index] with { Use = use };
        else if (_uses.LastOrDefault(before => before.Last < use.First) is { } last && ListedPart.Before(_sentence, clause, last, use, _uses) is { } listed)
            _found.Add(new(clause, clause.First, clause.Last, use) { Listed = _found.Find(found => found.Use == last)?.Listed is { } first ? listed with { StemLast = first.StemLast } : listed });
    }

    // The head noun behind an attributive or possessive date: "Friday’s planned march", "the Jan. 3 strike"; −1 where the date stands alone.
    private int AttributiveNoun(DateUse use)
    {
        var next = use.Last + 1;
        if (next >= _tokens.Count) return -1;
        var possessive = _tokens[next].Is(Tag.Possessive);
        if (_tokens[next].IsComma && use.First > 0 && _tokens[use.First - 1].Is(Tag.Determiner) && next + 1 < _tokens.Count) next++;
        if (!possessive)
        {
            if (_tokens[next].Tag is not (Tag.Noun or Tag.Name or Tag.Participle or Tag.Number or Tag.Ing)) return -1;
            var before = use.First > 0 ? _tokens[use.First - 1] : default;
            var modified = use.First > 0 && before.Tag is Tag.Determiner or Tag.Possessive || (use.First > 1 && before.Is(Tag.Noun) && InNounPhrase(use.First - 1));
            if (!modified && !(use.Lead >= 0 && use.Granularity >= Granularity.Year && EventNouns.Contains(_tokens[next].Word))) return -1;
        }

        var head = -1;
        for (var i = possessive ? next + 1 : next; i < _tokens.Count && (_tokens[i].IsNominal || _tokens[i].Is(Tag.Ing)); i++)
        {
            if (_tokens[i].Tag is Tag.Noun or Tag.Name or Tag.Ing) head = i;
            if (_tokens[i].Tag is Tag.Determiner or Tag.Possessive && i > next) break;
        }

        return possessive && head < 0 ? -2 : head;
    }

    private bool InNounPhrase(int i) => _sentence.NounPhraseStart(i, 0) is var start && _tokens[start].Tag is Tag.Determiner || (start > 0 && _tokens[start - 1].Tag is Tag.Possessive);

    private void PlaceAttributive(DateUse use, Clause clause, int head)
    {
        if (head < 0 || !EventNouns.Contains(_tokens[head].Word)) return;
        // "the eve of the 2018 election": the date is the election's.
        var first = _tokens[use.Last + 1].Is(Tag.Possessive) ? use.First : _sentence.NounPhraseStart(use.First, clause.First, overOf: false);
        // "won seats in the 2018 election": the clause happened when the election did.
        if (first > 0 && _tokens[first - 1].Is("in", "during", "at") && clause.Verb >= 0 && clause.Verb < first && clause.Kind is not ClauseKind.Reduced
            && _found.All(found => found.Clause != clause) && use.Granularity >= Granularity.Year)
        {
            AddClause(clause, use);
            return;
        }

        _found.Add(new(null, first, PhraseEnd(head, clause), use));
    }

    private void PlaceAside(DateUse use, Clause aside)
    {
        if (use.PhraseFirst > aside.First + 1 || aside.First == 0) return;
        var head = aside.First - 1;
        var clause = aside.Parent!;
        if (!EventNouns.Contains(_tokens[head].Word)) return;
        var first = _sentence.NounPhraseStart(head, clause.First);
        if (first > 0 && _tokens[first - 1].Is("in", "during", "at") && clause.Verb >= 0 && clause.Verb < first) AddClause(clause, use);
        else _found.Add(new(null, first, head, use));
    }

    private void PlaceReduced(DateUse use, Clause reduced)
    {
        var parent = Hosting(reduced.Parent!);
        // "The company, founded in 1921, closed": the two have their own dates.
        if (_tokens[reduced.First - 1].IsComma && reduced.First > 1 && _tokens[reduced.First - 2].Tag is Tag.Noun or Tag.Name && parent.Verb > reduced.Last && _sentence.Subject(parent) is var (whole, end) && end == reduced.First - 2
            && (Verbs.Setting.Contains(_tokens[reduced.First].Word) ? whole : _sentence.NounPhraseStart(end, 0, overOf: false)) is var subject)
        {
            _found.Add(new(null, subject, reduced.Last, use) { Reduced = reduced });
            return;
        }

        if (_tokens[reduced.First - 1].Tag is not (Tag.Noun or Tag.Name or Tag.Number or Tag.CloseQuote))
        {
            AddClause(parent, use);
            return;
        }

        var first = _sentence.NounPhraseStart(reduced.First - 1, parent.First);
        var isSubject = parent.Verb > reduced.First && !(first > 0 && first <= _sentence.Subject(parent).First && _tokens[first - 1].Is(Tag.Preposition)) && parent.Kind != ClauseKind.Aside;
        if (isSubject && _uses.All(other => other == use || _sentence.ClauseOf[other.First] != parent)) AddClause(parent, use);
        else _found.Add(new(null, first, Trailing(reduced, reduced.Last), use) { Reduced = reduced });
    }

    // "in response to the killing of a contractor two days earlier", "since the resignation late last year of the minister".
    private (int First, int Last)? EventPhraseAround(DateUse use, bool isOver = false)
    {
        var clause = _sentence.ClauseOf[use.First];
        var head = -1;
        var i = use.PhraseFirst - 1;
        var floor = clause.Verb >= 0 && clause.Verb < use.First ? clause.Verb : clause.First - 1;
        for (; i > floor; i--)
        {
            var token = _tokens[i];
            if (_sentence.ClauseOf[i] != clause || token.IsComma || token.IsFinite || token.Tag is Tag.To && !(i > 0 && _tokens[i - 1].Is("response", "reaction", "addition")) || token.Tag is Tag.Pronoun) return null;
            // "after meeting the owners on Monday, she left": what the subject of the clause did.
            if (token.Is(Tag.Ing) && i > 0 && _tokens[i - 1].Is("after", "before", "since", "following", "by")) return null;
            if (token.Tag is Tag.Noun or Tag.Ing or Tag.Name && EventNouns.Contains(token.Word)) head = i;
            if (token.Tag is Tag.Ing && !EventNouns.Contains(token.Word) && i < use.PhraseFirst - 1) return null;
            if (head < 0) continue;
            if (token.Is("after", "since", "following", "before", "amid", "despite", "over", "about", "regarding", "concerning", "of", "by")
                || (token.Is("to") && _tokens[i - 1].Is("response", "reaction", "prior")))
                break;
            if (token.Tag is Tag.Preposition or Tag.Subordinator)
            {
                if (isOver) break;
                return null;
            }
        }

        if (head < 0 || i <= floor || i == clause.Connector || !(_tokens[i].Tag is Tag.Preposition or Tag.Subordinator or Tag.To) || _tokens[i].Is("of", "by")) return null;
        var last = use.Last;
        if (last + 1 < _tokens.Count && _tokens[last + 1].Is("of")) last = PhraseEnd(last + 1, clause);
        return (i + 1, last);
    }

    // The event that the date is told with: "in a meeting with the president on Wednesday".
    private (int First, int Last)? OccasionAround(DateUse use)
    {
        for (var i = use.PhraseFirst - 1; i > Math.Max(0, use.PhraseFirst - 12); i--)
        {
            if (_tokens[i].IsFinite || _tokens[i].IsComma) return null;
            if (_tokens[i].Is(Tag.Noun) && EventNouns.Contains(_tokens[i].Word) && _sentence.NounPhraseStart(i, 0) is var first && first > 0 && _tokens[first - 1].Is("in", "at", "during"))
                return (first, use.Last);
        }

        return null;
    }

    // The end of the noun phrase whose head is given: its prepositional phrases, infinitive and relative clause come with it.
    private int PhraseEnd(int head, Clause clause)
    {
        var i = head;
        while (i + 1 < _tokens.Count)
        {
            var next = _tokens[i + 1];
            var owner = _sentence.ClauseOf[i + 1];
            if (owner == clause && (next.IsComma || next.IsFinite || next.Tag is Tag.Mark or Tag.CloseQuote or Tag.OpenQuote or Tag.Coordinator && next.Word != "and" || next.Is("as"))) break;
            if (!owner.IsWithin(clause) || (owner != clause && owner.Kind is ClauseKind.Subordinate or ClauseKind.Participial or ClauseKind.Aside or ClauseKind.Attribution)) break;
            if (next.Expression >= 0 && _uses.Any(use => use.First == i + 1) && owner == clause) break;
            i++;
        }

        while (i > head && (_tokens[i].Is(Tag.Mark) || _tokens[i].Tag is Tag.Coordinator or Tag.Preposition or Tag.Subordinator)) i--;
        return i;
    }

    // A date before the subject also holds for the clauses that follow with subjects of their own.
    private void Distribute()
    {
        for (var f = 0; f < _found.Count; f++)
        {
            if (_found[f] is not { Clause: { } clause, Use: { } use } || use.TellsLength || use.First > Math.Max(_sentence.Subject(clause).First, clause.First)) continue;
            foreach (var other in _sentence.Clauses)
            {
                if (other.Kind != ClauseKind.Coordinate || other.Parent != clause.Parent || other.First <= clause.Last || other.SubjectFrom is not null || other.Verb < 0) continue;
                if (_uses.Any(own => _sentence.ClauseOf[own.First] == other) || _found.Any(found => found.Clause == other)) continue;
                if (_tokens[other.First].Is(Tag.Coordinator)) _found.Add(new(other, other.First, other.Last, use));
            }
        }
    }

    // "The statement comes one day after his meeting", "days after parliament voted": events known by their distance from another.
    private void AnchoredEvents(IReadOnlyList<Statement> before)
    {
        for (var i = 0; i + 2 < _tokens.Count; i++)
        {
            if (_tokens[i].Expression < 0 || !_tokens[i + 1].Is("after", "before", "since")) continue;
            var duration = _article.Expressions[_tokens[i].Expression];
            if (duration.Type != TimexType.Duration || duration.Interval is not null) continue;
            // "three months and a day after": the two lengths are one, and no count of days.
            var lead = i > 1 && _tokens[i - 1].Is("and") && _tokens[i - 2].Expression >= 0 && _article.Expressions[_tokens[i - 2].Expression].Type == TimexType.Duration ? i - 2 : i;
            var length = lead == i ? DaysOf(duration) : null;
            var host = Hosting(_sentence.ClauseOf[i]);
            // "The court on Friday upheld the ban and cut the fine, days after …": both verbs have the day before the first.
            var dated = _found.FirstOrDefault(found => found.Use is not null && (found.Clause == host || (found.Clause is not null && found.Clause == host.SubjectFrom && found.Use.Last < found.Clause.Verb)));
            var day = dated?.Use is { When: { IsDay: true, Start: { } start } } ? start : Narrative(host, before);
            var when = day is { } known && length is { } days ? _tokens[i + 1].Is("before") ? known.Shifted(days) : known.Shifted(-days) : null;
            var inference = when is null ? null : Counted(duration, _tokens[i + 1].Is("before") ? "after" : "before", day!.Value);
            var use = when is { } date ? new DateUse(i, i, DateSpan.Of(date), Granularity.Day, Extent.Within, _tokens[i].Expression, -1) : null;
            var anchored = _sentence.ClauseOf[i + 1];
            // "The deal came five days after Reed’s resignation on 2 March": the other event has a day, and so the first has one.
            if (_found.Find(found => found is { Clause: null, Use.When.IsDay: true } && found.First == i + 2) is { Use: { When.Start: { } its } own })
            {
                if (length is { } distance && its.Shifted(_tokens[i + 1].Is("before") ? -distance : distance) is { } far && dated is null && host.Verb >= 0 && _tokens[host.Verb].Is("came", "comes", "followed", "follows"))
                    _found.Add(new(host, host.First, host.Last, own with { When = DateSpan.Of(far), TellsLength = true }) { Basis = DateBasis.Inferred, Inference = Counted(duration, _tokens[i + 1].Is("before") ? "before" : "after", its) });
                continue;
            }

            if (anchored.Connector == i + 1 && anchored.Verb >= 0)
            {
                if (_found.All(found => found.Clause != anchored)) _found.Add(new(anchored, anchored.First, anchored.Last, use) { Basis = DateBasis.Inferred, Inference = inference, Lead = lead });
            }
            else if (_tokens[i + 2].IsNominal)
            {
                _found.Add(new(null, i + 2, PhraseEnd(i + 2, _sentence.ClauseOf[i + 2]), use) { Basis = DateBasis.Inferred, Inference = inference, Lead = lead });
            }

            if (dated is not null || host.Verb < 0 || _found.Any(found => found.Clause == host)) continue;
            // "The call for a boycott comes a week after …" is of the day told last; a bare "the call" says nothing to tell it by.
            var come = day is { } told && _sentence.Subject(host) is var (first, last) && last > first + 1 ? new DateUse(i, i, DateSpan.Of(told), Granularity.Day, Extent.Within, _tokens[i].Expression, -1) : null;
            _found.Add(new(host, host.First, lead - 1, come) { Basis = come is null ? DateBasis.Stated : DateBasis.Inferred, Inference = come is null ? null : $"on the day told last, {HumanDate.Of(day!.Value)}" });
        }
    }

    private static string Counted(Timex length, string direction, LocalDate from) => $"{length.Text} {direction} {HumanDate.Of(from)}";

    private static int? DaysOf(Timex duration) =>
        duration.Value is ['P', .. var number, 'D'] && duration.Mod is null && int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var days) && days < 1000 ? days : null;

    // "The statement comes …": what the sentence before told, on its day.
    private LocalDate? Narrative(Clause host, IReadOnlyList<Statement> before)
    {
        if (host.Verb < 0 || !_tokens[host.Verb].Is("comes", "came", "is", "was", "follows") || !_tokens[host.First].Is("the", "this", "that", "it", "his", "her", "their", "these")) return null;
        return before.LastOrDefault(statement => statement is { When.IsDay: true, Status: EventStatus.Actual }) is { } last && _sentence.Start - last.End < 400 ? last.When?.Start : null;
    }

    private Statement? State(Found found)
    {
        if (found.Clause is { } clause) return StateClause(clause, found);
        if (found.Last < found.First) return null;
        if (found.Moved is { } moved) return StateMoved(found, moved, found.Use!);
        var last = found.Last;
        var head = HeadOf(found);
        var status = StatusReader.OfNounPhrase(_sentence, found.First, found.Reduced is { } group ? Math.Min(last, group.First + 2) : head, found.Use, Published);
        if (status == EventStatus.Planned && !EventNouns.CanBePlanned(_tokens[head].Word)) return null;
        var title = new TitleWriter(_sentence, _nameOf);
        var summary = found.Reduced is { } reduced && found.Use is { } use ? title.Reduced(found.First, reduced, last, use, status) : title.NounPhrase(found.First, last, found.Use, status);
        return Make(found, found.First, last, summary, status, Speaker(_sentence.ClauseOf[found.First]));
    }

    // What is put off to a day is to take place then, unless that day is over; on the day it was put off from it did not.
    private Statement? StateMoved(Found found, (int First, int Last) moved, DateUse use)
    {
        var clause = _sentence.ClauseOf[use.First];
        var status = _tokens[use.Lead].Is("from") ? EventStatus.Denied : use.When.Start <= Published.Latest ? EventStatus.Actual : EventStatus.Planned;
        return Make(found, Math.Min(moved.First, clause.Connector >= 0 ? clause.Connector + 1 : clause.First), use.Last, new TitleWriter(_sentence, _nameOf).NounPhrase(moved.First, moved.Last, null, status), status, Speaker(clause));
    }

    // The words that describe an event stand before its noun.
    private int HeadOf(Found found)
    {
        var i = found.First;
        while (i < found.Last && (_tokens[i + 1].IsNominal || _tokens[i + 1].Tag is Tag.Date or Tag.Ing)) i++;
        return i;
    }

    private Statement? StateClause(Clause clause, Found found)
    {
        var status = StatusReader.Of(_sentence, clause, found.Use, Published);
        if (clause.Kind == ClauseKind.Attribution && found.Use is { } said)
        {
            var root = _sentence.Clauses[0];
            var contentLast = clause.First - 1;
            while (contentLast > root.First && _tokens[contentLast].Tag is Tag.Mark or Tag.CloseQuote && !_tokens[contentLast].Is(Tag.CloseQuote)) contentLast--;
            if (_found.Any(other => other != found && other.Use is not null && other.First < clause.First))
                return Make(found, clause.First, clause.Last, new TitleWriter(_sentence, _nameOf).Said(clause, root.First, said), status, null);
            var whole = new TitleWriter(_sentence, _nameOf).Clause(root, contentLast, null);
            return Make(found, root.First, clause.Last, whole, StatusReader.Of(_sentence, root, said, Published), SpeakerOf(clause));
        }

        if (SaysNothing(clause)) return null;
        var last = Trailing(clause, WithShared(clause));
        if (found.Last < clause.Last && found.Basis == DateBasis.Stated && found.Use is null) last = Math.Max(clause.Verb, found.Last);
        var saying = clause.Verb >= 0 && Verbs.IsSaying(_tokens[clause.Verb].Word);
        var summaryLast = found.Use is null && found.Basis == DateBasis.Stated ? last : saying ? clause.Last : Trailing(clause, WithShared(clause), clausesOnly: true);
        var first = clause.Connector >= 0 && clause.Kind != ClauseKind.Relative ? clause.Connector + 1 : clause.First;
        var speaker = Speaker(clause);
        var title = new TitleWriter(_sentence, _nameOf);
        if (found is { Listed: { } listed, Use: { } day }) return Make(found, listed.First, day.Last, title.Listed(clause, listed, day), status, speaker);
        if (_found.Find(other => other.Clause == clause && other.Listed is not null) is { Listed: { } next }) last = summaryLast = next.Opens - 1;
        var summary = speaker is not null && IsFirstPerson(clause) ? IsPronoun(speaker) ? title.Whole() : title.Quoted(speaker, clause, summaryLast) : title.Clause(clause, summaryLast, found.Use);
        return Make(found, first, last, summary, status, speaker);
    }

    // "Ann Reed told reporters in Mora on Sunday.": what she told is in another sentence.
    private bool SaysNothing(Clause clause)
    {
        if (clause.Kind != ClauseKind.Main || clause.Verb < 0 || !_tokens[clause.Verb].Is("told", "said", "added") || _sentence.Clauses.Count > 1) return false;
        // "The team added an alert on Friday." puts a thing to others.
        if (_tokens[clause.Verb].Is("added") && clause.Verb + 1 < _tokens.Count && _tokens[clause.Verb + 1] is { IsNominal: true } added && !added.Is("this", "that")) return false;
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Tag is Tag.OpenQuote or Tag.CloseQuote || _tokens[i].Is(":")) return false;
            if (i <= clause.Verb) continue;
            if (!(_tokens[i].IsNominal || _tokens[i].Tag is Tag.Date or Tag.Mark or Tag.Adverb or Tag.Pronoun || _tokens[i].Is("in", "at", "on", "during", "from", "after", "by", "outside"))) return false;
        }

        return true;
    }

    private static bool IsPronoun(string speaker) => speaker.ToLowerInvariant() is "he" or "she" or "it" or "they" or "i" or "we" or "you";

    private bool IsFirstPerson(Clause clause) => _sentence.Subject(clause) is var (first, last) && first <= last && _tokens[first].Is("i", "we", "our", "my", "you", "your");

    // The clauses joined by "and" without a subject or date of their own belong to the same telling.
    private int WithShared(Clause clause)
    {
        var last = clause.Last;
        foreach (var other in _sentence.Clauses)
        {
            if (other.SubjectFrom == clause && other.First == last + 1 && !_uses.Any(use => _sentence.ClauseOf[use.First].IsWithin(other))) last = other.Last;
        }

        return last;
    }

    // The last token of a clause without the clauses at its end that tell another date.
    private int Trailing(Clause clause, int last, bool clausesOnly = false)
    {
        foreach (var found in _found)
        {
            if (clausesOnly && found.Clause is null && found.Lead < 0) continue;
            var first = found.Lead >= 0 ? found.Lead : found.Clause is { } other ? other.First : found.First;
            var reaches = found.Clause is { } o ? o.Last >= last - 1 : found.Last >= last - 1;
            if (found.Clause == clause || found.Reduced == clause || first <= Math.Max(clause.Verb, clause.First) + 1 || !reaches || first > last) continue;
            if (found.Clause is null && !found.Basis.Equals(DateBasis.Inferred) && _sentence.ClauseOf[first] == clause) continue;
            if (found.Use is { } use && use.First < first && found.Basis == DateBasis.Stated) continue;
            last = Math.Min(last, first - 1);
        }

        return last;
    }

    private string? Speaker(Clause clause)
    {
        for (var c = clause; c is not null; c = c.Parent)
        {
            if (c.Kind == ClauseKind.Complement && c.Parent is { Verb: >= 0 } parent && Verbs.IsSaying(_tokens[parent.Verb].Word)) return SpeakerOf(parent);
        }

        return SpeakerNear(clause);
    }

    /// <summary>Who is said to speak in the sentence: "…, the mayor said", "the mayor told parliament: …"; null where nobody is.</summary>
    public string? Speaker() =>
        _sentence.Clauses.FirstOrDefault(clause => clause.Kind == ClauseKind.Attribution) is { } attribution ? SpeakerOf(attribution)
        : _sentence.Clauses[0] is { Kind: ClauseKind.Main, Verb: >= 0 } main && Verbs.IsSaying(_tokens[main.Verb].Word) ? SpeakerOf(main)
        : null;

    // Who said it stands behind what was said: "…, the Herald reported, and …, according to the Courier". Where nothing stands behind, it was said before.
    private string? SpeakerNear(Clause clause)
    {
        string? before = null;
        for (var i = 0; i < _tokens.Count; i++)
        {
            var speaker = _sentence.ClauseOf[i] is { Kind: ClauseKind.Attribution } speech && speech.First == i && speech != clause ? SpeakerOf(speech)
                : _tokens[i].Is("according") && i + 2 < _tokens.Count && _tokens[i + 1].Is("to") ? Source(i + 2)
                : null;
            if (speaker is not null && i > clause.First) return speaker;
            before = speaker ?? before;
        }

        return before;
    }

    // "a recent paper", "the Committee to Protect Journalists"; "according to" what is no source where no noun follows.
    private string? Source(int first)
    {
        var end = first - 1;
        while (end + 1 < _tokens.Count && (_tokens[end + 1].IsNominal || _tokens[end + 1].Is("of", "from", "for", "by") || Verbs.Contents.Contains(_tokens[end + 1].Word) || (end + 2 < _tokens.Count
            && ((_tokens[end + 1].Is(Tag.Date) && _tokens[end + 2].Tag is Tag.Noun or Tag.Name or Tag.Possessive) || (_tokens[end + 1].Is(Tag.To) && _tokens[end + 2].Is(Tag.Name)))))) end++;
        while (end >= first && _tokens[end].Tag is Tag.Preposition or Tag.Determiner) end--;
        return end < first ? null : Slice(first, end);
    }

    private string? SpeakerOf(Clause speech)
    {
        if (speech.Verb < 0) return null;
        if (speech.Kind == ClauseKind.Attribution && speech.Verb == speech.First)
        {
            var end = speech.First + 1;
            while (end + 1 <= speech.Last && (_tokens[end + 1].IsNominal || _tokens[end + 1].Is("of", "for"))) end++;
            return end <= speech.Last ? Slice(speech.First + 1, end) : null;
        }

        var (first, last) = _sentence.Subject(speech);
        if (first > last) return null;
        return first == last && _tokens[first].Is("he", "she") ? _nameOf(_tokens[first].Word) ?? Slice(first, last) : Slice(first, last);
    }

    private string Slice(int first, int last) => Unwrapped.OneLine(_sentence.Text[_tokens[first].Start.._tokens[last].End]);

    private Statement? Make(Found found, int first, int last, string summary, EventStatus status, string? attribution)
    {
        while (last > first && (_tokens[last].Tag is Tag.OpenQuote or Tag.Coordinator or Tag.Preposition or Tag.Subordinator || (_tokens[last].Is(Tag.Mark) && !_tokens[last].Is(")", "]")))) last--;
        while (first < last && _tokens[first].Tag is Tag.Mark or Tag.CloseQuote) first++;
        if (summary.Length == 0) return null;
        var (start, end) = (_tokens[first].Start, _tokens[last].End);
        return new()
        {
            ArticleId = _article.Article.Id, Start = start, End = end, Text = _sentence.Text[start..end], Summary = summary,
            When = found.Use?.When, Granularity = found.Use?.Granularity ?? Granularity.Day, Extent = found.Use?.Extent ?? Extent.Within,
            DateBasis = found.Basis, Inference = found.Inference, Status = status, Expression = found.Use?.Expression, Attribution = attribution, Part = PartOf(found),
        };
    }

    // "It dates back to May 3, when the dam failed" goes on with the dam, and so does "engineers said that it failed on May 3".
    private StoryPart PartOf(Found found)
    {
        if (found is not { Clause: { } clause, Basis: DateBasis.Stated } || !NarrativeClause.IsPast(_sentence, clause)) return StoryPart.Beside;
        var goesOn = clause.Kind is ClauseKind.Main or ClauseKind.Coordinate
            || (clause.Kind is ClauseKind.Relative && clause.Connector > 0 && _tokens[clause.Connector].Is("when"))
            || (clause.Kind is ClauseKind.Complement && clause.Parent is { Verb: >= 0 } parent && Verbs.IsSaying(_tokens[parent.Verb].Word));
        return !goesOn ? StoryPart.Beside : NarrativeClause.IsSpeech(_sentence, clause) ? StoryPart.Speech : StoryPart.Event;
    }
}
