using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>Cuts a sentence into clauses without a grammar: by closed-class words, finite verbs and commas.</summary>
internal sealed class ClauseParser
{
    private const int LongestSpeaker = 16;

    private readonly IReadOnlyList<Token> _tokens;
    private readonly List<Clause> _clauses = [];
    private readonly Clause[] _of;
    private Clause _current;
    private int _said = -1; // where a clause without "that" begins behind a verb of saying

    private ClauseParser(IReadOnlyList<Token> tokens)
    {
        _tokens = tokens;
        _of = new Clause[tokens.Count];
        _current = Open(ClauseKind.Main, null, 0);
    }

    /// <summary>The clauses in the order they begin, and for each token the innermost clause it belongs to.</summary>
    public static (IReadOnlyList<Clause> Clauses, IReadOnlyList<Clause> Of) Parse(IReadOnlyList<Token> tokens)
    {
        var parser = new ClauseParser(tokens);
        for (var i = 0; i < tokens.Count; i++) parser.Take(i);
        return (parser._clauses, parser._of);
    }

    private void Take(int i)
    {
        var token = _tokens[i];
        if (i == _said) Open(ClauseKind.Complement, _current, i);
        switch (token.Tag)
        {
            case Tag.Mark when token.IsComma:
                Put(i);
                TakeComma(i);
                return;
            case Tag.Mark when token.Word is "(" or "[":
                Open(ClauseKind.Aside, _current, i);
                break;
            case Tag.Mark when token.Word is ")" or "]":
                Put(i);
                Close(ClauseKind.Aside);
                return;
            case Tag.Mark when token.Word == "–" && i > 0 && i + 1 < _tokens.Count && !(IsDateLike(i - 1) && IsDateLike(i + 1)):
                TakeDash(i);
                return;
            case Tag.Mark when token.Word == ";":
                Put(i);
                Open(ClauseKind.Coordinate, Root(), i + 1);
                return;
            case Tag.Mark when token.Word == ":" && _current.Verb >= 0 && (Tagger.FiniteAhead(_tokens, NextWord(i + 1)) >= 0 || LeadsInByDate(i + 1)):
                Put(i);
                Open(ClauseKind.Complement, _current, i + 1);
                return;
            case Tag.CloseQuote:
                Put(i);
                if (SpeakerVerb(i + 1) >= 0) Open(ClauseKind.Attribution, Root(), i + 1);
                return;
            case Tag.Relative when IsRelative(i):
                Open(ClauseKind.Relative, _current, i, i);
                break;
            case Tag.Relative when token.Word is "when" or "where" && Tagger.FiniteAhead(_tokens, i + 1) >= 0:
                Open(ClauseKind.Subordinate, Host(), i, i);
                break;
            case Tag.That:
                TakeThat(i);
                break;
            case Tag.Subordinator when IsSubordinator(i):
                Open(ClauseKind.Subordinate, Host(), i, i);
                break;
            case Tag.Coordinator when !(i > 0 && _tokens[i - 1].IsComma):
                TakeCoordinator(i);
                break;
            case Tag.Reduced when IsInverted(i):
                break;
            case Tag.Reduced when _current.Verb < 0 || !_tokens[i - 1].IsComma:
                Open(ClauseKind.Reduced, _current, i);
                break;
            case Tag.Verb or Tag.Auxiliary:
                TakeVerb(i);
                return;
        }

        Put(i);
    }

    // "…: on Friday, the last day of the term, they closed"
    private bool LeadsInByDate(int from)
    {
        const int reach = 20;
        var date = from < _tokens.Count && _tokens[from].Is(Tag.Preposition) ? from + 1 : from;
        if (date + 1 >= _tokens.Count || !_tokens[date].Is(Tag.Date) || !_tokens[date + 1].IsComma) return false;
        for (var i = date + 1; i + 1 < _tokens.Count && i < date + reach && _tokens[i].Word is not ":" and not ";"; i++)
        {
            if (_tokens[i].IsComma && (_tokens[i + 1].IsNominal || _tokens[i + 1].Is(Tag.Pronoun)) && Tagger.FiniteAhead(_tokens, i + 1) > i + 1) return true;
        }

        return false;
    }

    private void Put(int i)
    {
        _of[i] = _current;
        for (var clause = _current; clause is not null; clause = clause.Parent) clause.Last = Math.Max(clause.Last, i);
    }

    private Clause Open(ClauseKind kind, Clause? parent, int first, int connector = -1, Clause? subjectFrom = null)
    {
        _current = new() { Kind = kind, Parent = parent, First = first, Last = first, Connector = connector, SubjectFrom = subjectFrom };
        _clauses.Add(_current);
        return _current;
    }

    private void Close(ClauseKind kind)
    {
        for (var clause = _current; clause is not null; clause = clause.Parent)
        {
            if (clause.Kind != kind) continue;
            _current = clause.Parent!;
            return;
        }
    }

    private Clause Root()
    {
        var clause = _current;
        while (clause.Parent is not null) clause = clause.Parent;
        return clause;
    }

    // A subordinate clause hangs on a clause, not on a participle inside it.
    private Clause Host()
    {
        var clause = _current;
        while (clause.Kind is ClauseKind.Reduced or ClauseKind.Participial && clause.Parent is not null) clause = clause.Parent;
        return clause;
    }

    private void TakeVerb(int i)
    {
        // "the march organised by students | was set for Friday": the verb belongs to the clause that still needs one.
        while (_current.Kind is ClauseKind.Reduced or ClauseKind.Participial && _current.Parent is not null) _current = _current.Parent;
        if (!InVerbGroup(i) && Unfinished() is { } waiting) _current = waiting;
        Put(i);
        if (_current.Verb < 0) _current.Verb = i;
        if (Verbs.IsSaying(_tokens[i].Word)) TakeSaying(i);
    }

    // "The people who left when the wall gave way | went home": the nearest clause around that still waits for its verb, where all within it have theirs.
    private Clause? Unfinished()
    {
        for (var clause = _current; IsInserted(clause) && clause.Verb >= 0 && clause.Parent is { } parent; clause = parent)
        {
            if (NeedsVerb(parent)) return parent;
        }

        return null;
    }

    private static bool IsInserted(Clause clause) =>
        clause.Kind is ClauseKind.Relative or ClauseKind.Subordinate or ClauseKind.Complement || clause is { Kind: ClauseKind.Coordinate, SubjectFrom.Kind: ClauseKind.Relative };

    private static bool NeedsVerb(Clause? clause) => clause is { Verb: < 0 };

    private bool InVerbGroup(int i) => i > 0 && (_tokens[i - 1].Tag is Tag.Auxiliary or Tag.Be or Tag.Coordinator);

    // "officials said | the bridge was closed": what is said is a clause of its own, also without "that".
    private void TakeSaying(int i)
    {
        var start = i + 1;
        while (start < _tokens.Count)
        {
            if (_tokens[start].Tag is Tag.Adverb or Tag.Date) start++;
            else if (_tokens[start].Is(Tag.Preposition) && start + 1 < _tokens.Count && _tokens[start + 1].Is(Tag.Date)) start += 2;
            else break;
        }

        if (_tokens[i].Is("told", "tells"))
        {
            while (start < _tokens.Count && _tokens[start].Tag is Tag.Name or Tag.Possessive) start++;
        }

        var noun = BehindQuantity(start);
        if (noun >= _tokens.Count || !(_tokens[noun].IsNominal || _tokens[noun].Is(Tag.Pronoun)) || (Tagger.FiniteAhead(_tokens, noun) < 0 && !ListsSubject(noun))) return;
        _said = start;
    }

    // "at least 300 teachers", "about 40 houses"
    private int BehindQuantity(int from)
    {
        var number = from + 1 < _tokens.Count && _tokens[from].Is("at", "up") && _tokens[from + 1].Is("least", "most", "to") ? from + 2 : from + 1;
        return from < _tokens.Count && _tokens[from].Is("at", "up", "about", "around", "over") && number < _tokens.Count && _tokens[number].Is(Tag.Number) ? number : from;
    }

    // "workers, officers and soldiers had gone": the commas of a list of nouns end no stretch of words.
    private bool ListsSubject(int from)
    {
        var (commas, i) = (0, from);
        for (; i < _tokens.Count && (_tokens[i].IsNominal || _tokens[i].IsComma || _tokens[i].Is("of", "than")); i++) commas += _tokens[i].IsComma ? 1 : 0;
        if (commas == 0 || i >= _tokens.Count || !_tokens[i].Is("and", "or") || i + 1 >= _tokens.Count || !_tokens[i + 1].IsNominal) return false;
        do i++; while (i < _tokens.Count && (_tokens[i].IsNominal || _tokens[i].Is("of")));
        return i < _tokens.Count && _tokens[i].IsFinite;
    }

    // Behind the "in 1979," of "while in 1979, 21 people died", where a clause opens with its date.
    private int BehindDate(int from)
    {
        var date = from < _tokens.Count && _tokens[from].Is(Tag.Preposition) ? from + 1 : from;
        return date + 2 < _tokens.Count && _tokens[date].Is(Tag.Date) && _tokens[date + 1].IsComma ? date + 2 : from;
    }

    private void TakeThat(int i)
    {
        var before = i > 0 ? _tokens[i - 1] : default;
        var next = i + 1 < _tokens.Count ? _tokens[i + 1] : default;
        if (next.Tag is Tag.Auxiliary or Tag.Verb or Tag.Reduced && before.Tag is Tag.Noun or Tag.Name or Tag.Date or Tag.Number)
        {
            if (_current.Verb < 0 || !Verbs.IsSaying(_tokens[_current.Verb].Word) || next.Tag is not Tag.Reduced) Open(ClauseKind.Relative, _current, i, i);
        }
        else if ((before.IsFinite || Tagger.FiniteAhead(_tokens, next.Is(Tag.OpenQuote) ? i + 2 : i + 1) >= 0 || ListsSubject(i + 1)) && !(before.Tag is Tag.Preposition or Tag.Auxiliary) && i > 0)
        {
            while (_current.Kind is ClauseKind.Reduced && _current.Parent is not null && !Verbs.IsSaying(_tokens[_current.First].Word)) _current = _current.Parent;
            Open(before.Tag is Tag.Noun && !(_current.Verb >= 0 && Verbs.IsSaying(_tokens[_current.Verb].Word)) && !TellsContent(i) ? ClauseKind.Relative : ClauseKind.Complement, _current, i, i);
        }
    }

    // "claims that troops fired": what is claimed; "claims that he made" are claims somebody made.
    private bool TellsContent(int that)
    {
        if (!Verbs.Contents.Contains(_tokens[that - 1].Word)) return false;
        var verb = Tagger.FiniteAhead(_tokens, that + 1);
        return verb < 0 || !_tokens[verb].Is("made", "makes", "wrote", "issued", "published", "filed", "spread", "received", "heard")
            || (verb + 1 < _tokens.Count && (_tokens[verb + 1].IsNominal || _tokens[verb + 1].Is(Tag.Pronoun)));
    }

    // "Had the dam failed", "would have died had the dam failed": the participle belongs to the "had" before its subject.
    private bool IsInverted(int i)
    {
        var at = i - 1;
        while (at > 0 && (_tokens[at].IsNominal || _tokens[at].Is(Tag.Pronoun) || _tokens[at].Is("of"))) at--;
        return at >= 0 && at < i - 1 && _tokens[at].Is("had") && (at == 0 || _tokens[at - 1].Tag is Tag.Participle or Tag.OpenQuote);
    }

    private bool IsRelative(int i) =>
        i > 0 && (_tokens[i].Word is not ("when" or "where") || _tokens[i - 1].Tag is Tag.Noun or Tag.Name or Tag.Date || _tokens[i - 1].IsComma);

    private bool IsSubordinator(int i)
    {
        var next = i + 1 < _tokens.Count ? _tokens[i + 1] : default;
        var before = i > 0 ? _tokens[i - 1] : default;
        if (_tokens[i].Word == "as" && (before.Word is "such" or "well" or "known" or "soon" or "long" or "far" or "described" || !(next.Tag is Tag.Determiner or Tag.Name or Tag.Pronoun or Tag.Number or Tag.Noun)))
            return false;
        var verb = Tagger.FiniteAhead(_tokens, _tokens[i].Is("while", "whereas", "although", "though", "because") ? BehindDate(i + 1) : i + 1);
        if (verb < 0) verb = BehindRelative(i + 1);
        return verb >= 0 && !IsInvertedCome(i, verb)
            && (_tokens[i].Word is not ("after" or "before" or "since" or "until" or "as") || i == 0 || verb - i < 30);
    }

    // "until the men who lost their jobs in May were back": the verb of a clause may stand behind a relative clause.
    private int BehindRelative(int from)
    {
        var relative = from;
        while (relative < _tokens.Count && (_tokens[relative].IsNominal || _tokens[relative].Is("of"))) relative++;
        if (relative == from || relative >= _tokens.Count || !_tokens[relative].Is("who", "which", "that")) return -1;
        var own = Tagger.FiniteAhead(_tokens, relative + 1);
        if (own < 0 || own > relative + 3) return -1;
        var verb = own + 1;
        while (verb < _tokens.Count && (_tokens[verb].IsFinite || _tokens[verb].Tag is Tag.Participle or Tag.Be or Tag.Adverb or Tag.Not)) verb++;
        for (; verb < _tokens.Count && !(_tokens[verb].Tag is Tag.Coordinator or Tag.Subordinator or Tag.Relative or Tag.That || (_tokens[verb].Is(Tag.Mark) && !_tokens[verb].Is("-"))); verb++)
        {
            if (_tokens[verb].IsFinite) return verb;
        }

        return -1;
    }

    // "Five days after the vote came the strike": what came stands behind its verb, and before it nothing but its time.
    private bool IsInvertedCome(int subordinator, int verb) =>
        _tokens[subordinator].Is("after", "before") && subordinator == 1 && _tokens[0].Is(Tag.Date) && _tokens[verb].Is("came", "comes", "followed") && verb + 1 < _tokens.Count && _tokens[verb + 1].Is(Tag.Determiner);

    private void TakeCoordinator(int i, bool afterComma = false)
    {
        var next = NextWord(i + 1);
        if (next >= _tokens.Count) return;
        var host = _current;
        while (host.Kind is ClauseKind.Reduced or ClauseKind.Participial && host.Parent is not null) host = host.Parent;
        if (host.Verb < 0) return;
        if (_tokens[next].Tag is Tag.Verb || (_tokens[next].Tag is Tag.Auxiliary && next < _tokens.Count - 1))
            Open(ClauseKind.Coordinate, host.Parent, i, i, host.SubjectFrom ?? host);
        else if (_tokens[next].Is(Tag.Participle) && IsPassive(host) && HasDate(next))
            Open(ClauseKind.Coordinate, host.Parent, i, i, host.SubjectFrom ?? host).Verb = next;
        else if (next + 2 < _tokens.Count && _tokens[next].Is(Tag.Preposition) && _tokens[next + 1].Is(Tag.Date) && _tokens[next + 2].IsFinite)
            Open(ClauseKind.Coordinate, host.Parent, i, i, host.SubjectFrom ?? host);
        else if ((_tokens[next].IsNominal || _tokens[next].Tag is Tag.Pronoun or Tag.Preposition) && Tagger.FiniteAhead(_tokens, BehindDate(next)) is var verb and >= 0 && verb - i <= 14 && StartsSubject(next, verb, afterComma))
            Open(ClauseKind.Coordinate, host.Parent, i, i);
    }

    private bool IsPassive(Clause clause) =>
        _tokens[clause.Verb].Is("is", "are", "was", "were", "has", "have", "had", "will") && clause.Verb + 1 < _tokens.Count && _tokens[clause.Verb + 1].Tag is Tag.Participle or Tag.Be;

    // Whether a date stands in the same stretch of words.
    private bool HasDate(int from)
    {
        for (var i = from; i < _tokens.Count && !(_tokens[i].IsFinite || _tokens[i].Tag is Tag.Mark or Tag.Coordinator or Tag.Subordinator or Tag.Relative or Tag.That); i++)
        {
            if (_tokens[i].Is(Tag.Date)) return true;
        }

        return false;
    }

    // "… met X and | the council agreed": the words up to the verb are one noun phrase, maybe behind a date.
    private bool StartsSubject(int from, int verb, bool afterComma)
    {
        if (_tokens[from].Is(Tag.Preposition) && !(from + 1 < verb && _tokens[from + 1].Is(Tag.Date))) return false;
        for (var i = from; i < verb; i++)
        {
            if (_tokens[i].Tag is Tag.To or Tag.Ing || (_tokens[i].Tag is Tag.Coordinator && !afterComma)) return false;
        }

        return true;
    }

    private void TakeDash(int i)
    {
        if (InDashes())
        {
            Put(i);
            Close(ClauseKind.Aside);
            return;
        }

        // A dateline ("LONDON (AP) –") is followed by the story, not by an aside.
        if (_clauses.Count <= 2 && _clauses[0].Verb < 0 && i < 12 && !HasFollowing(i, "–"))
        {
            Put(i);
            Open(ClauseKind.Main, null, i + 1);
            return;
        }

        Open(ClauseKind.Aside, _current, i);
        Put(i);
    }

    private bool InDashes()
    {
        for (var clause = _current; clause is not null; clause = clause.Parent)
        {
            if (clause.Kind == ClauseKind.Aside) return _tokens[clause.First].Word == "–";
        }

        return false;
    }

    private bool HasFollowing(int i, string mark)
    {
        for (var j = i + 1; j < _tokens.Count && j < i + 30; j++)
        {
            if (_tokens[j].Word == mark) return true;
        }

        return false;
    }

    private void TakeComma(int i)
    {
        var next = NextWord(i + 1);
        if (next >= _tokens.Count) return;
        if (_current.Kind == ClauseKind.Attribution && _current.Verb >= 0) _current = Root();
        if (_tokens[i + 1].Tag is not Tag.CloseQuote && SpeakerVerb(i + 1) >= 0 && HasVerb(Root()))
        {
            Open(ClauseKind.Attribution, Root(), i + 1);
            return;
        }

        var goesOn = _tokens[next].IsFinite;
        if (goesOn && next == i + 1 && Lacking() is { } lacking) _current = lacking;
        while (_current.Parent is { } parent && _current.Kind is ClauseKind.Relative or ClauseKind.Reduced or ClauseKind.Participial or ClauseKind.Subordinate
               && (_current.Verb >= 0 || _current.Kind is ClauseKind.Reduced or ClauseKind.Participial)
               && (goesOn || (NeedsVerb(parent) && Tagger.FiniteAhead(_tokens, next) >= 0) || _current.Kind is ClauseKind.Participial
                   || (_current.Kind is ClauseKind.Subordinate && NeedsVerb(parent))
                   || _tokens[next].Tag is Tag.Relative or Tag.Coordinator))
            _current = parent;

        if (_tokens[next].Is(Tag.Ing) && !_tokens[next].Is("including", "following", "according", "regarding", "concerning", "being", "beginning", "starting") && HasVerb(_current))
            Open(ClauseKind.Participial, _current, i + 1);
        else if (next == i + 1 && _tokens[next].Is(Tag.Verb) && IsListed(next))
            Open(ClauseKind.Coordinate, _current.Parent, next, -1, _current.SubjectFrom ?? _current);
        else if (_tokens[i + 1].Is(Tag.Coordinator))
            TakeCoordinator(i + 1, afterComma: true);
    }

    // The clause around this one that still waits for its verb, or null.
    private Clause? Lacking()
    {
        for (var clause = _current.Parent; clause is not null; clause = clause.Parent)
        {
            if (clause.Kind is ClauseKind.Aside or ClauseKind.Attribution) return null;
            if (clause.Verb < 0 && clause.Kind is ClauseKind.Main or ClauseKind.Coordinate or ClauseKind.Complement or ClauseKind.Subordinate) return clause;
        }

        return null;
    }

    // "was launched in May, | reached the moon and crashed": a verb in a list that ends with an "and" and another verb.
    private bool IsListed(int verb)
    {
        if (!HasVerb(_current) || _current.Kind is not (ClauseKind.Main or ClauseKind.Coordinate or ClauseKind.Complement) || Verbs.IsSaying(_tokens[verb].Word)) return false;
        for (var i = verb + 1; i + 1 < _tokens.Count && i < verb + 20 && !_tokens[i].IsFinite; i++)
        {
            if (_tokens[i].Is(Tag.Coordinator) && _tokens[NextWord(i)] is { IsFinite: true }) return true;
        }

        return false;
    }

    private static bool HasVerb(Clause clause) => clause.Verb >= 0;

    // The verb of "police said", "said the mayor", "a spokesman for the group said on Monday" beginning here, or −1.
    private int SpeakerVerb(int from)
    {
        if (from >= _tokens.Count) return -1;
        if (_tokens[from].Tag is Tag.Verb && Verbs.Quoting.Contains(_tokens[from].Word) && from + 1 < _tokens.Count && (_tokens[from + 1].IsNominal || _tokens[from + 1].Is(Tag.Pronoun)))
            return Tagger.FiniteAhead(_tokens, from + 1) < 0 ? from : -1;
        var verb = Tagger.FiniteAhead(_tokens, from);
        if (verb <= from || verb - from > LongestSpeaker) return -1;
        if (_tokens[verb].Is(Tag.Auxiliary) && verb + 1 < _tokens.Count && _tokens[verb + 1].Is(Tag.Participle)) return -1;
        if (!Verbs.Quoting.Contains(_tokens[verb].Word)) return -1;
        var named = false;
        for (var i = from; i < verb; i++)
        {
            if (!(_tokens[i].IsNominal || _tokens[i].Tag is Tag.Pronoun or Tag.Preposition or Tag.Coordinator or Tag.Adverb)) return -1;
            named |= _tokens[i].IsNominal || _tokens[i].Is(Tag.Pronoun);
        }

        if (!named) return -1;
        if (_tokens[from].Tag is Tag.Coordinator or Tag.Preposition or Tag.Date) return -1;
        var after = verb + 1;
        if (after >= _tokens.Count || _tokens[after].Tag is Tag.Date or Tag.Preposition or Tag.Mark or Tag.Adverb or Tag.CloseQuote) return after < _tokens.Count && _tokens[after].Word == ":" ? -1 : verb;
        return _tokens[verb].Is("told") ? verb : -1;
    }

    private bool IsDateLike(int i) => _tokens[i].Tag is Tag.Date or Tag.Number;

    private int NextWord(int i)
    {
        while (i < _tokens.Count && _tokens[i].Tag is Tag.Adverb or Tag.OpenQuote or Tag.Coordinator) i++;
        return i;
    }
}
