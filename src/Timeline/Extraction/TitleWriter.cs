using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>Writes a clause as a short sentence of its own.</summary>
internal sealed class TitleWriter(ParsedSentence sentence, Namer nameOf)
{
    // A noun phrase of more words than this is no title.
    private const int LongestPhrase = 16;

    private readonly TitlePieces _pieces = new(sentence);

    /// <summary>The title of a clause, without the words [dropFirst, dropLast] of its date where they aren't needed.</summary>
    /// <param name="clause">The clause; its trailing clauses come with it as far as there is room.</param>
    /// <param name="last">The last token that belongs to it.</param>
    /// <param name="use">Its date, or null.</param>
    public string Clause(Clause clause, int last, DateUse? use)
    {
        // What stands around the subject goes first where there is too much: asides, then the words before it.
        for (var brevity = 0; ; brevity++)
        {
            _pieces.Clear();
            if (!AddClause(clause, last, use, brevity) || !HasSubjectAndVerb(clause)) return Whole();
            if (brevity < 2 && _pieces.Characters > TitlePieces.Longest) continue;
            var title = _pieces.Finish(clause.Verb);
            return StandsAlone() ? title : Whole();
        }
    }

    /// <summary>The title of a further entry of a clause that lists several: what they share, and its own words.</summary>
    public string Listed(Clause clause, ListedPart part, DateUse use)
    {
        _pieces.Clear();
        if (!AddClause(clause, part.StemLast, use, brevity: 2) || !HasSubjectAndVerb(clause)) return Whole();
        _pieces.Add(part.First, part.Last, []);
        var title = _pieces.Finish(clause.Verb);
        return StandsAlone() ? title : Whole();
    }

    /// <summary>The title of speech in the first person: "The mayor: “We expect …”".</summary>
    public string Quoted(string speaker, Clause clause, int last)
    {
        var speech = clause.First;
        while (speech <= last && !(sentence.Tokens[speech].Is(Tag.CloseQuote) || sentence.ClauseOf[speech].Kind == ClauseKind.Attribution)) speech++;
        _pieces.Add(clause.Connector >= 0 ? clause.Connector + 1 : clause.First, speech - 1, []);
        return _pieces.Finish(clause.Verb) is { Length: > 0 } words ? $"{char.ToUpperInvariant(speaker[0])}{speaker[1..]}: “{string.Concat(words.Where(c => c is not ('“' or '”' or '"')))}”" : "";
    }

    /// <summary>The whole sentence, without the date that ends it: what a title falls back to where its clause doesn't stand alone.</summary>
    public string Whole(DateUse? use = null)
    {
        _pieces.Clear();
        // "Also, …", "However, …"
        var first = 0;
        while (first + 2 < sentence.Tokens.Count && sentence.Tokens[first].Tag is Tag.Coordinator or Tag.Adverb && sentence.Tokens[first].Expression < 0 && sentence.Tokens[first + 1].IsComma) first += 2;
        var isLast = use is not null && use.PhraseFirst > first + 1 && (use.Last + 1 == sentence.Tokens.Count || (use.Last + 2 == sentence.Tokens.Count && sentence.Tokens[^1].Is(Tag.Mark)));
        _pieces.Add(first, isLast ? use!.PhraseFirst - 1 : sentence.Tokens.Count - 1, use is not null && IsDeictic(use) ? [.. Enumerable.Range(use.First, use.Last - use.First + 1)] : []);
        return _pieces.Finish(sentence.Clauses[0].Verb);
    }

    // "Went to Leeds yesterday with our gold.": under its date the word would be another day.
    private bool IsDeictic(DateUse use) => use.Lead < 0 && !(use.Last + 1 < sentence.Tokens.Count && sentence.Tokens[use.Last + 1].Is(Tag.Possessive))
        && sentence.Tokens[use.First].Is("yesterday", "today", "tonight", "last", "this") && (use.First == use.Last || sentence.Tokens[use.Last].Is("morning", "afternoon", "evening", "night"));

    private bool HasSubjectAndVerb(Clause clause)
    {
        var verb = _pieces.IndexOf(clause.Verb);
        for (var i = 0; i < verb; i++)
        {
            if (sentence.Tokens[_pieces[i].Token] is { Tag: Tag.Noun or Tag.Name or Tag.Number or Tag.Pronoun or Tag.Determiner or Tag.Ing or Tag.Date or Tag.CloseQuote or Tag.That }) return true;
        }

        // "said the mayor", "were found three boats"
        return verb == 0 && clause.Kind == ClauseKind.Main && sentence.Tokens.Count > 1 && !sentence.Tokens[0].Is(Tag.Auxiliary) && clause.Verb > clause.First;
    }

    // No title opens with what leans on words before it, ends within a clause, or is somebody's speech without the speaker.
    private bool StandsAlone()
    {
        if (_pieces.Count == 0) return false;
        var (first, last) = (sentence.Tokens[_pieces[0].Token], sentence.Tokens[_pieces[^1].Token]);
        if (first.Tag is Tag.Possessive or Tag.Auxiliary or Tag.Relative or Tag.Be or Tag.Coordinator || (first.Is("of") && _pieces[0].Text == "of")) return false;
        // "Tom Hill, 59, left": nobody is a number.
        if (first.Is(Tag.Number) && _pieces[0].Token > 0 && sentence.Tokens[_pieces[0].Token - 1].IsComma && !(_pieces[0].Token > 1 && sentence.Tokens[_pieces[0].Token - 2].Is(Tag.Date)) && _pieces.Count > 1 && sentence.Tokens[_pieces[1].Token].IsFinite) return false;
        // "Two days after the vote came the strike": the time isn't cut in two.
        if (first.Tag is Tag.Subordinator && _pieces[0].Token > 0 && sentence.Tokens[_pieces[0].Token - 1].Is(Tag.Date)) return false;
        // "Since 2019 the club …": a date at the head goes with its preposition or stays with it.
        if (first.Is(Tag.Date) && _pieces[0].Token > 0 && sentence.Tokens[_pieces[0].Token - 1].Tag is Tag.Preposition or Tag.Subordinator) return false;
        if (last.Tag is Tag.Auxiliary or Tag.Be || last.Is("he", "she", "they", "we", "i")) return false;
        return !first.Is(Tag.OpenQuote) || sentence.Clauses.All(clause => clause.Kind != ClauseKind.Attribution);
    }

    private bool AddClause(Clause clause, int last, DateUse? use, int brevity)
    {
        var first = clause.First;
        var skip = Skipped(clause, last, use);
        if (clause.Kind == ClauseKind.Relative)
        {
            first = Relative(clause, last, skip);
            if (first < 0) return false;
            _pieces.Add(first, last, skip);
            return true;
        }

        if (clause.Connector >= 0) first = clause.Connector + 1;
        (int First, int Last) subject = clause.Verb >= 0 ? sentence.Subject(clause) : (0, -1);
        if (clause.SubjectFrom is not null || subject.First > subject.Last)
        {
            if (clause.SubjectFrom is { Kind: ClauseKind.Relative } relative)
            {
                if (Antecedent(relative) is not { } noun) return false;
                _pieces.Add(noun.First, noun.Last, []);
            }
            else if (subject.First <= subject.Last)
            {
                AddSubject(clause, subject);
            }

            if (clause.SubjectFrom is { Verb: >= 0 } host && sentence.Tokens[clause.Verb].Is(Tag.Participle) && !Verbs.Past.Contains(sentence.Tokens[clause.Verb].Word) && !Verbs.Intransitive.Contains(sentence.Tokens[clause.Verb].Word)) AddAuxiliaries(host);
            _pieces.Add(first, last, skip);
            return true;
        }

        var leads = subject.First > first && (brevity == 2 || sentence.Tokens[first].Is("according") || TellsOther(first, subject.First - 1, use) || IsAppositionOfDate(first, subject.First - 1, skip));
        var aside = subject.Last + 1 < clause.Verb && sentence.Tokens[subject.Last + 1].IsComma && ClosesAside(clause.Verb - 1) && (brevity >= 1 || TellsOther(subject.Last + 1, clause.Verb - 1, use));
        if (!leads) _pieces.Add(first, subject.First - 1, skip);
        if (subject.First == subject.Last) AddSubject(clause, subject);
        else AddNamed(subject.First, subject.Last, skip);
        _pieces.Add(aside ? clause.Verb : subject.Last + 1, last, skip);
        return true;
    }

    // "(on Friday,) the last day of the term, it closed"
    private bool IsAppositionOfDate(int first, int last, HashSet<int> skip)
    {
        var i = first;
        while (i <= last && skip.Contains(i)) i++;
        return i > first && i <= last && sentence.Tokens[i].Is(Tag.Determiner);
    }

    // "was arrested in May and charged in June": he was charged.
    private void AddAuxiliaries(Clause host)
    {
        var last = host.Verb;
        while (last + 1 < sentence.Tokens.Count && sentence.Tokens[last + 1].Is(Tag.Be)) last++;
        _pieces.Add(host.Verb, last, []);
    }

    // An aside ends with a comma as it begins with one.
    private bool ClosesAside(int last)
    {
        while (last > 0 && sentence.Tokens[last].Is(Tag.Adverb)) last--;
        return !(sentence.Tokens[last].IsNominal || sentence.Tokens[last].Is(Tag.Pronoun));
    }

    // Words with a date of their own tell another event.
    private bool TellsOther(int first, int last, DateUse? use)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence.Tokens[i].Is(Tag.Date) && !(use is not null && i >= use.First && i <= use.Last)) return true;
        }

        return false;
    }

    // "his meeting with …": whose, where that is plain.
    private void AddNamed(int first, int last, HashSet<int> skip)
    {
        var whose = sentence.Tokens[first].Word switch { "his" => "he", "its" => "it", "their" => "they", _ => null };
        if (whose is not null && nameOf(whose) is { } name)
        {
            if (_pieces.Count > 0 && name.StartsWith("The ", StringComparison.Ordinal)) name = "the" + name[3..];
            _pieces.Say(name + (whose is "they" && name.EndsWith('s') ? "’" : "’s"), first);
            first++;
        }

        _pieces.Add(first, last, skip);
    }

    /// <summary>The title of a noun phrase that names an event, with the predicate that makes it a sentence.</summary>
    public string NounPhrase(int first, int last, DateUse? use, EventStatus status)
    {
        var tokens = sentence.Tokens;
        var skip = new HashSet<int>();
        var attributive = false;
        if (use is not null && use.First >= first && use.Last <= last && !use.TellsLength)
        {
            attributive = use.First == first || (tokens[use.First - 1].IsNominal && use.Last < last && (tokens[use.Last + 1].IsNominal || (tokens[use.First - 1].Is(Tag.Determiner) && tokens[use.Last + 1].IsComma)));
            if (use.Granularity < Granularity.Quarter || !attributive)
            {
                for (var i = attributive ? use.First : use.PhraseFirst; i <= use.Last; i++) skip.Add(i);
                if (use.Last + 1 <= last && (tokens[use.Last + 1].Is(Tag.Possessive) || (attributive && tokens[use.Last + 1].IsComma))) skip.Add(use.Last + 1);
            }
        }

        if (status == EventStatus.Planned)
        {
            for (var i = first; i <= last; i++)
            {
                if (tokens[i].Is("planned", "scheduled", "upcoming", "forthcoming")) skip.Add(i);
            }
        }

        if (skip.Contains(first) && attributive && use!.First == first) _pieces.Say("The", first);
        var head = HeadNoun(first, last);
        var after = head + 1;
        while (after <= last && skip.Contains(after)) after++;
        var relative = head + 1 <= last ? RelativeAfter(head, last) : -1;
        if (status is EventStatus.Actual or EventStatus.State && relative > 0)
        {
            _pieces.Add(first, relative - 1, skip);
            _pieces.Add(relative + 1, last, skip);
            return _pieces.Finish();
        }

        if (status == EventStatus.Actual && head >= first && after + 1 <= last && tokens[after].Is("of") && EventNouns.Predicate(tokens[head].Word) is { } predicate)
        {
            var end = PhraseEnd(after + 1, last);
            _pieces.Add(after + 1, end, skip);
            _pieces.Say(predicate, end);
            if (Tagger.FiniteAhead(tokens, end + 1) is var verb && (verb < 0 || verb > last) && !tokens[Math.Min(end + 1, last)].Is(Tag.Subordinator)) _pieces.Add(end + 1, last, skip);
            return _pieces.Finish();
        }

        // "the singer’s death": "The singer died."
        if (status == EventStatus.Actual && after > last && head - 1 > first && tokens[head - 1].Is(Tag.Possessive) && !skip.Contains(head - 1) && EventNouns.Predicate(tokens[head].Word) is { } fate)
        {
            AddNamed(first, head - 2, skip);
            _pieces.Say(fate, head);
            return _pieces.Finish();
        }

        if (status == EventStatus.Actual && last - first > LongestPhrase || !Names(first, last, skip) || HasOwnVerb(first, last)) return Whole();

        AddNamed(first, last, skip);
        _pieces.Cap(TitlePieces.Longest - 20, head);
        var plural = head >= 0 && tokens[head].Word.EndsWith('s') && !tokens[head].Word.EndsWith("ss", StringComparison.Ordinal);
        _pieces.Say(status switch
        {
            EventStatus.Planned => plural ? "are planned" : "is planned",
            EventStatus.Predicted => plural ? "are expected" : "is expected",
            EventStatus.Denied => "did not take place",
            _ => EventNouns.Happens(head >= 0 ? tokens[head].Word : "", plural),
        }, last);
        return _pieces.Finish();
    }

    // "Quake" and "the vote and the law" name no one event; "the quake" does.
    // "The quake was on the fault" needs no "took place".
    private bool HasOwnVerb(int first, int last)
    {
        for (var i = first; i <= last && sentence.Tokens[i].Tag is not (Tag.Relative or Tag.That); i++)
        {
            if (sentence.Tokens[i].IsFinite) return true;
        }

        return false;
    }

    private bool Names(int first, int last, HashSet<int> skip)
    {
        var words = 0;
        for (var i = first; i <= last; i++)
        {
            if (sentence.Tokens[i].Is(Tag.Coordinator) || sentence.Tokens[i].Is(":")) return false;
            if (!skip.Contains(i)) words++;
        }

        return words > 1 || skip.Contains(first) || sentence.Tokens[last].Word.EndsWith('s');
    }

    /// <summary>The title of a noun phrase with the participle that dates it: "The march is scheduled for Friday".</summary>
    public string Reduced(int first, Clause reduced, int last, DateUse use, EventStatus status)
    {
        var skip = Skipped(reduced, last, use);
        // "local broadcast debates": a participle before a noun describes it.
        if (reduced.First < last && sentence.Tokens[reduced.First + 1].Is(Tag.Noun) && !Verbs.Naming.Contains(sentence.Tokens[reduced.First].Word)) return Whole();
        if (use.Lead >= 0 && sentence.Tokens[use.Lead].Is("since")) return Whole();
        // "war with Mora given by …": a name behind a preposition may be the wrong noun.
        if (first > 0 && sentence.Tokens[first - 1].Is(Tag.Preposition) && sentence.Tokens[first].Is(Tag.Name) && sentence.Tokens[reduced.First - 1].Is(Tag.Name)) return Whole();
        var head = reduced.First - 1;
        if (sentence.Tokens[head].IsComma) head--;
        _pieces.Add(first, head, skip);
        var plural = sentence.Tokens[head].Word.EndsWith('s') && !sentence.Tokens[head].Word.EndsWith("ss", StringComparison.Ordinal);
        _pieces.Say(status is EventStatus.Planned ? plural ? "are" : "is" : plural ? "were" : "was", head);
        _pieces.Add(reduced.First, last, status is EventStatus.Planned ? [] : skip);
        return _pieces.Finish();
    }

    /// <summary>The title of "…, police said on Monday": who said what, in the order of the text.</summary>
    public string Said(Clause speech, int contentFirst, DateUse use)
    {
        var skip = Skipped(speech, speech.Last, use);
        _pieces.Add(contentFirst, speech.Last, skip);
        return _pieces.Finish(speech.Verb);
    }

    private HashSet<int> Skipped(Clause clause, int last, DateUse? use)
    {
        var tokens = sentence.Tokens;
        var skip = new HashSet<int>();
        for (var i = clause.First; i <= last; i++)
        {
            if (IsBeside(sentence.ClauseOf[i], clause)) skip.Add(i);
        }

        // "Earlier, on January 22, the …", "However, …"
        var opening = clause.First;
        while (opening < last && (tokens[opening].Tag is Tag.Adverb or Tag.Coordinator || (tokens[opening].Is(Tag.Date) && opening != use?.First && tokens[opening + 1].IsComma) || (opening > clause.First && tokens[opening].IsComma))) opening++;
        if (opening > clause.First && (tokens[opening - 1].IsComma || tokens[clause.First].Is(Tag.Coordinator)))
        {
            for (var i = clause.First; i < opening; i++) skip.Add(i);
        }

        if (use is null || use.TellsLength || use.First < clause.First || use.Last > last) return skip;
        var from = use.First;
        if (use.Lead >= 0 && !tokens[use.Lead].Is("on", "in", "at", "during")) return skip;
        if (use.Lead >= clause.First) from = use.Lead;
        // "Back in March, the envoy …"
        if (from == clause.First + 1 && tokens[clause.First].Is("back", "late", "early", "just", "only") && use.Last + 1 <= last && tokens[use.Last + 1].IsComma) from = clause.First;
        if (use.Last + 1 <= last && tokens[use.Last + 1].Is("or")) return skip;
        if (use.Lead < 0 && use.Last + 1 <= last && tokens[use.Last + 1].IsFinite && (use.First == clause.First || tokens[use.First - 1].Tag is Tag.OpenQuote or Tag.That or Tag.Mark && !tokens[use.First - 1].IsComma && !tokens[use.First - 1].Is(")"))) return skip;
        // "the meeting held on Monday aimed to …": without its date the participle says nothing.
        if (sentence.ClauseOf[use.First] is { Kind: ClauseKind.Reduced } reduced && reduced != clause && reduced.First == from - 1 && reduced.Last == use.Last) from--;
        if (use.Last + 1 < tokens.Count && (tokens[use.Last + 1].Is(Tag.Possessive) || tokens[use.Last + 1].Is("of", "when"))) return skip;
        if (use.Last + 1 < tokens.Count && tokens[use.Last + 1].Is("before", "after", "since") && !(use.Lead >= 0 && tokens[use.Lead].Is("on"))) return skip;
        // "gold in 2012 and silver in 2016": beside another date its own says which.
        for (var i = clause.First; i <= last; i++)
        {
            if (i > clause.Verb && tokens[i].Is(Tag.Date) && (i < use.First || i > use.Last) && sentence.ClauseOf[i] == clause && use.First > clause.Verb && use.Lead >= 0 && tokens[use.Lead].Is("in") && tokens[i - 1].Is("in")) return skip;
        }

        if (use.Last + 1 <= last && tokens[use.Last + 1].IsNominal && from == use.First && use.First > clause.First && tokens[use.First - 1].IsNominal) return skip;
        if (!CanDrop(clause, last, from, use)) return skip;
        var commaBefore = from > clause.First && tokens[from - 1].IsComma;
        var commaAfter = use.Last + 1 <= last && tokens[use.Last + 1].IsComma;
        for (var i = from; i <= use.Last; i++) skip.Add(i);
        if (commaAfter && (commaBefore || from == clause.First || skip.Contains(from - 1) || tokens[from - 1].Is(":", ";", "–") || tokens[from - 1].Tag is Tag.OpenQuote or Tag.Determiner or Tag.Coordinator)) skip.Add(use.Last + 1);
        // "After all, in May, she left": one comma stays before the subject.
        if (commaBefore && (commaAfter || use.Last == last || tokens[use.Last + 1].Is(":")) && !(clause.Verb >= 0 && use.Last < sentence.Subject(clause).First && !skip.Contains(from - 2))) skip.Add(from - 1);
        return skip;
    }

    // A date may go from the head or the end of a clause, and where it stands between subject, verb and object only with its "on".
    private bool CanDrop(Clause clause, int last, int from, DateUse use)
    {
        var tokens = sentence.Tokens;
        if (from > 0 && tokens[from - 1].Is("starting", "beginning", "ending", "effective", "dated", "dating")) return false;
        if (clause.Verb < 0 || from <= clause.First || use.Last < sentence.Subject(clause).First) return true;
        var before = tokens[from - 1];
        var ends = use.Last >= last || sentence.ClauseOf[use.Last + 1] != clause || tokens[use.Last + 1].Tag is Tag.Mark or Tag.CloseQuote or Tag.Coordinator;
        if (before.IsComma || before.Tag is Tag.OpenQuote || (before.Is("born") && !ends && GoesOnInPhrase(use))) return true;
        if (before.Tag is Tag.Auxiliary or Tag.Be or Tag.Determiner or Tag.Preposition or Tag.To or Tag.That or Tag.Possessive or Tag.Subordinator or Tag.Coordinator
            || before.Is("as", "early", "late", "only", "just", "even", "held", "born", "early-", "until")) return ends && before.Is(Tag.Preposition) && before.Is("out", "up", "down", "off", "over", "away");
        // "who yesterday left"
        if (before.Is(Tag.Relative)) return tokens[use.Last + 1].IsFinite;
        return ends || (use.When.IsDay && HasOn(use) && !tokens[use.Last + 1].Is(Tag.Noun)) || GoesOnInPhrase(use)
            || (tokens[use.Last + 1].IsFinite && from > clause.First + 1);
    }

    // "was founded in 1152 by monks", "left yesterday with our gold": what follows hangs on the verb as the date does.
    private bool GoesOnInPhrase(DateUse use)
    {
        var tokens = sentence.Tokens;
        return (tokens[use.Last + 1].Is(Tag.Preposition) || tokens[use.Last + 1].Is("as")) && !tokens[use.Last + 1].Is("of", "to", "through", "up", "over", "about")
            && (use.Lead >= 0 ? tokens[use.Lead].Is("in") && use.When.Start?.Year is > 0 : tokens[use.First].Is("yesterday", "today", "tonight"));
    }

    // "on Tuesday", "late on Tuesday"
    private bool HasOn(DateUse use) =>
        use.Lead >= 0 ? sentence.Tokens[use.Lead].Is("on") : sentence.Text.AsSpan(sentence.Tokens[use.First].Start, sentence.Tokens[use.Last].End - sentence.Tokens[use.First].Start).Contains(" on ", StringComparison.Ordinal);

    // In brackets, between dashes, or the words that name the speaker.
    private static bool IsBeside(Clause part, Clause clause)
    {
        for (var c = part; c is not null && c != clause && !clause.IsWithin(c); c = c.Parent)
        {
            if (c.Kind is ClauseKind.Aside or ClauseKind.Attribution) return true;
        }

        return false;
    }

    // Puts what the relative pronoun stands for in its place; returns the first token left to add, or −1 where it stands for no noun.
    private int Relative(Clause clause, int last, HashSet<int> skip)
    {
        var tokens = sentence.Tokens;
        var connector = clause.Connector;
        if (tokens[connector].Is("when", "where")) return connector + 1;
        if (IsEntangled(clause, last, skip) || IsOfSentence(clause) || Antecedent(clause) is not var (start, end)) return -1;
        if (tokens[connector].Is("whose"))
        {
            _pieces.Add(start, end, []);
            _pieces.Own(end, tokens[end].Word.EndsWith('s') ? "’" : "’s");
            return connector + 1;
        }

        var next = connector + 1;
        while (next <= last && (tokens[next].Is(Tag.Adverb) || skip.Contains(next))) next++;
        if (next <= last && (tokens[next].IsFinite || clause.Verb <= next))
        {
            _pieces.Add(start, end, []);
            return connector + 1;
        }

        // "a group that the army attacked in May": the army attacked a group.
        var verb = clause.Verb;
        while (verb + 1 <= last && tokens[verb + 1].Tag is Tag.Participle or Tag.Be or Tag.Adverb) verb++;
        if (verb + 2 <= last && tokens[verb + 1].Is(Tag.To) && tokens[verb + 2].Is(Tag.Noun)) verb += 2;
        _pieces.Add(connector + 1, verb, skip);
        _pieces.Add(start, end, []);
        return verb + 1;
    }

    // "…, which led to a strike": what is told before led to it, not the last noun.
    private bool IsOfSentence(Clause clause) =>
        clause.Connector > 1 && clause.Verb == clause.Connector + 1 && sentence.Tokens[clause.Connector].Is("which") && sentence.Tokens[clause.Connector - 1].IsComma && clause.Parent is { Verb: >= 0 } parent && parent.Verb < clause.Connector
        && sentence.Tokens[clause.Verb].Is("led", "prompted", "caused", "sparked", "triggered", "meant", "means", "resulted", "leads");

    // The noun phrase that the pronoun of a relative clause stands for, or null.
    private (int First, int Last)? Antecedent(Clause clause)
    {
        var tokens = sentence.Tokens;
        var connector = clause.Connector;
        // "the man with whom he left": the preposition would be lost.
        if (connector <= 0 || tokens[connector - 1].Is(Tag.Preposition) || IsContracted(clause) || tokens[connector].Is("when", "where")) return null;
        var end = connector - 1;
        while (end >= 0 && (tokens[end].IsComma || tokens[end].Tag is Tag.CloseQuote or Tag.Preposition || tokens[end].Is(")", "–")))
            end = sentence.ClauseOf[end] is { Kind: ClauseKind.Aside, First: > 0 } bracket && !clause.IsWithin(bracket) ? bracket.First - 1 : end - 1;
        // "Tom Hill, 59, who left": an age stands beside its name.
        if (end > 1 && tokens[end].Is(Tag.Number) && tokens[end - 1].IsComma && tokens[end + 1].IsComma && tokens[end - 2].Tag is Tag.Name or Tag.Noun) end -= 2;
        if (end < 0 || !(tokens[end].IsNominal || tokens[end].Is(Tag.Number))) return null;
        // Of "the head of the group", "who" is the head and "that" the group.
        var start = sentence.NounPhraseStart(end, 0, overOf: tokens[connector].Is("who", "whose", "whom"));
        // "The trial of Ann Reed, which": no "which" is a person.
        if (tokens[connector].Is("which") && tokens[end].Is(Tag.Name) && sentence.NounPhraseStart(end, 0) is var whole && whole < start && HeadNoun(whole, start - 1) is var of and >= 0 && EventNouns.Contains(tokens[of].Word)) return (whole, end);
        if (HeadNoun(start, end) is var named and >= 0 && EventNouns.Contains(tokens[named].Word)) start = sentence.NounPhraseStart(end, 0, overOf: false);
        if (start == end && tokens[start].Is(Tag.Determiner)) return null;
        // "Ann Reed, a teacher who moved": she has a name.
        if (tokens[connector].Is("who") && start > 1 && tokens[start].Is("a", "an", "the") && tokens[start - 1].IsComma && tokens[start - 2].Is(Tag.Name)) return (sentence.NounPhraseStart(start - 2, 0), start - 2);
        return (start, end);
    }

    // "which in May closed", "which he said included", "(the men) who left called it": the noun can't simply take the pronoun's place.
    private bool IsEntangled(Clause clause, int last, HashSet<int> skip)
    {
        var tokens = sentence.Tokens;
        var next = clause.Connector + 1;
        while (next < last && (tokens[next].Is(Tag.Adverb) || skip.Contains(next))) next++;
        if (tokens[next].Tag is Tag.Preposition or Tag.Date or Tag.Mark) return true;
        for (var i = clause.Verb + 1; i <= last; i++)
        {
            if (sentence.ClauseOf[i] == clause && tokens[i].IsFinite && !(tokens[i - 1].Tag is Tag.Coordinator or Tag.Auxiliary or Tag.Adverb or Tag.Not) && !tokens[i - 1].IsComma) return true;
        }

        return false;
    }

    // "who've"
    private bool IsContracted(Clause clause) => clause.Connector < clause.Last && sentence.Tokens[clause.Connector + 1] is { Tag: Tag.Auxiliary, Word: ['\'', ..] };

    private void AddSubject(Clause clause, (int First, int Last) subject)
    {
        if (subject.First == subject.Last && sentence.Tokens[subject.First].Is(Tag.Pronoun) && Subjects.Meant(sentence, clause, subject.First, nameOf) is { } name)
            _pieces.Say(_pieces.Count > 0 && name.StartsWith("The ", StringComparison.Ordinal) ? "the" + name[3..] : name, subject.First);
        else _pieces.Add(subject.First, subject.Last, []);
    }

    private int HeadNoun(int first, int last)
    {
        var head = -1;
        for (var i = first; i <= last; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Tag is Tag.Noun or Tag.Name or Tag.Ing) head = i;
            else if (!(token.IsNominal || token.Tag is Tag.Date or Tag.OpenQuote or Tag.CloseQuote)) break;
        }

        return head;
    }

    private int RelativeAfter(int head, int last)
    {
        for (var i = head + 1; i <= last && i <= head + 3; i++)
        {
            if (sentence.Tokens[i].Is("that", "which", "who") && i + 1 <= last && sentence.Tokens[i + 1].Tag is Tag.Verb or Tag.Auxiliary or Tag.Reduced) return i;
        }

        return -1;
    }

    private int PhraseEnd(int first, int last)
    {
        var end = first;
        while (end + 1 <= last && (sentence.Tokens[end + 1].IsNominal || sentence.Tokens[end + 1].Is("of") || (sentence.Tokens[end + 1].Is("and") && end + 2 <= last && sentence.Tokens[end + 2].Is(Tag.Name)))) end++;
        return end;
    }
}
