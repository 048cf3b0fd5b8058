using System.Text;
using Timeline.Text;

namespace Timeline.Extraction;

/// <summary>The words of a title as they are put together, and where it may be cut.</summary>
internal sealed class TitlePieces(ParsedSentence sentence)
{
    /// <summary>How long a title is at most, where it can be cut.</summary>
    public const int Longest = 160;

    // A whole sentence a little longer reads better than one cut within a phrase.
    private const int LongestWhole = 220;

    // Where no cut leaves a sentence, it stays whole up to here.
    private const int LongestUncut = 260;
    private const int Shortest = 60;

    private readonly List<Piece> _pieces = [];

    /// <summary>A word of the title: a token of the sentence, or words put in its place.</summary>
    /// <param name="Token">The token.</param>
    /// <param name="Text">How it is written.</param>
    /// <param name="SpaceBefore">Whether a space stands before it.</param>
    /// <param name="Cuts">Whether a title may end before it.</param>
    public readonly record struct Piece(int Token, string Text, bool SpaceBefore, bool Cuts);

    public int Count => _pieces.Count;

    public int Characters => _pieces.Sum(piece => piece.Text.Length + (piece.SpaceBefore ? 1 : 0));

    public Piece this[int index] => _pieces[index];

    public void Clear() => _pieces.Clear();

    /// <summary>The place of a token, or −1.</summary>
    public int IndexOf(int token) => _pieces.FindIndex(piece => piece.Token == token);

    /// <summary>Makes the last noun a possessive.</summary>
    public void Own(int token, string ending) => _pieces.Add(new(token, ending, false, false));

    /// <summary>Adds the tokens [first, last] but those to skip.</summary>
    public void Add(int first, int last, HashSet<int> skip)
    {
        for (var i = first; i <= last; i++)
        {
            if (skip.Contains(i)) continue;
            var token = sentence.Tokens[i];
            var space = i == 0 || token.Start > sentence.Tokens[i - 1].End;
            if (_pieces.Count > 0 && _pieces[^1].Token != i - 1 && !(token.Tag is Tag.Mark or Tag.CloseQuote or Tag.Possessive)) space = true;
            if ((token.Tag is Tag.Mark && token.Word is "," or "." or ";" or ":") || (token.Is(Tag.Auxiliary) && token.Word[0] == '\'')) space = false;
            var word = Unwrapped.OneLine(sentence.Text[token.Start..token.End]);
            // The sentence's first word may come to stand within the title.
            if (i == 0 && _pieces.Count > 0 && token.Tag is Tag.Determiner or Tag.Preposition) word = char.ToLowerInvariant(word[0]) + word[1..];
            _pieces.Add(new(i, word, space, Cuts(i)));
        }
    }

    /// <summary>Adds words of our own in the place of a token.</summary>
    public void Say(string words, int at) => _pieces.Add(new(at, words, true, false));

    // A title may end before a clause, a preposition or a mark, but not inside a name or a noun phrase.
    private bool Cuts(int i)
    {
        var token = sentence.Tokens[i];
        if (token.IsComma) return !IsInList(i);
        if (token.Is(";", "–", ":")) return true;
        if (token.Tag is Tag.Relative or Tag.Subordinator or Tag.Coordinator)
            return i > 0 && !sentence.Tokens[i - 1].Is("well", "such", "both", "just", "even") && sentence.ClauseOf[i].Connector == i;
        var infinitive = i > 1 && sentence.Tokens[i - 2].Is(Tag.To);
        return token.Tag is Tag.Preposition or Tag.To or Tag.Ing && i > 0 && sentence.Tokens[i - 1].Tag is Tag.Noun or Tag.Name or Tag.Number or Tag.CloseQuote && !token.Is("of") && !infinitive;
    }

    // "wheat, barley and oats": a list ends with its "and".
    private bool IsInList(int comma)
    {
        var clause = sentence.ClauseOf[comma];
        if (comma + 1 < sentence.Tokens.Count && sentence.Tokens[comma + 1].Is(Tag.Preposition)) return false;
        for (var i = comma + 1; i < sentence.Tokens.Count && sentence.ClauseOf[i] == clause && !sentence.Tokens[i].IsFinite; i++)
        {
            if (sentence.Tokens[i].Is("and", "or")) return true;
        }

        return false;
    }

    /// <summary>
    /// Cuts a long title behind the token that it can't do without: before a clause or a comma; else it stays whole if it is only a
    /// little too long; else before a preposition.
    /// </summary>
    public void Cap(int longest, int needed)
    {
        if (Characters <= longest) return;
        var (strong, _) = Cuts(longest, needed);
        var (late, phrase) = Cuts(LongestWhole, needed);
        var cut = strong >= 0 ? strong : Characters <= LongestWhole ? _pieces.Count : late >= 0 ? late : phrase >= 0 ? phrase : Characters <= LongestUncut ? _pieces.Count : FirstBeyond(longest);
        if (needed >= 0 && cut < _pieces.Count && _pieces[cut].Token <= needed) cut = _pieces.FindIndex(piece => piece.Token > needed + 1 && piece.Cuts) is var behind and > 0 ? behind : _pieces.Count;
        _pieces.RemoveRange(cut, _pieces.Count - cut);
    }

    // The last pieces before which a title of this length may end: a clause or comma, and any phrase.
    private (int Clause, int Phrase) Cuts(int longest, int needed)
    {
        var (clause, phrase) = (-1, -1);
        var length = 0;
        for (var i = 0; i < _pieces.Count && length <= longest; i++)
        {
            if (length > Shortest && _pieces[i].Token > needed + 1 && IsComplete(_pieces[i - 1].Token))
            {
                var tag = sentence.Tokens[_pieces[i].Token].Tag;
                if (tag == Tag.That && sentence.ClauseOf[_pieces[i].Token].Kind == ClauseKind.Complement) (clause, phrase) = (-1, -1);
                if (_pieces[i].Cuts && (tag is Tag.Mark or Tag.Relative or Tag.Subordinator or Tag.Coordinator)) clause = i;
                if (_pieces[i].Cuts || tag is Tag.Preposition or Tag.To or Tag.Relative) phrase = i;
            }

            length += _pieces[i].Text.Length + (_pieces[i].SpaceBefore ? 1 : 0);
        }

        return (clause, phrase);
    }

    // Every clause begun has its verb, and the verb something behind it.
    private bool IsComplete(int token)
    {
        if (sentence.Tokens[token].IsFinite) return false;
        for (var clause = sentence.ClauseOf[token]; clause is not null; clause = clause.Parent)
        {
            if (clause.Verb > token) return false;
        }

        return true;
    }

    // "…, and the next service": a clause that was cut before its verb goes.
    private void TrimBegun(int needed)
    {
        while (_pieces.Count > 0 && _pieces[^1].Token is var token && sentence.ClauseOf[token] is { Kind: ClauseKind.Coordinate or ClauseKind.Subordinate or ClauseKind.Relative } clause
               && clause.Verb > token && clause.First > needed && _pieces.FindIndex(piece => piece.Token >= clause.First) is var begin and > 3)
            _pieces.RemoveRange(begin, _pieces.Count - begin);
    }

    // "…, and as the wind rose": what came behind the clause was cut away, so it goes too.
    private void TrimIntroduction(int needed)
    {
        if (_pieces.Count == 0 || sentence.ClauseOf[_pieces[^1].Token] is not { Kind: ClauseKind.Subordinate, First: > 0 } clause || clause.First <= needed) return;
        if (!sentence.Tokens[clause.First - 1].Is(Tag.Coordinator)) return;
        if (_pieces.FindIndex(piece => piece.Token >= clause.First - 1) is var begin and > 3) _pieces.RemoveRange(begin, _pieces.Count - begin);
    }

    private int FirstBeyond(int longest)
    {
        var length = 0;
        for (var i = 0; i < _pieces.Count; i++)
        {
            length += _pieces[i].Text.Length + 1;
            if (length > longest) return Math.Max(1, i);
        }

        return _pieces.Count;
    }

    /// <summary>The title, cut to its length behind the token it can't do without.</summary>
    public string Finish(int needed = -1)
    {
        while (_pieces.Count > 0 && (_pieces[0].Text is "," or "." or ";" or "|" or "•" or "*" or ":" or "–" or "—" or "-" or "--" or "_" or ")" || sentence.Tokens[_pieces[0].Token].Tag is Tag.CloseQuote && _pieces[0].Text.Length < 3)) _pieces.RemoveAt(0);
        var length = _pieces.Count;
        Cap(Longest, needed);
        TrimBegun(needed);
        if (_pieces.Count < length) TrimIntroduction(needed);
        while (_pieces.Count > 0 && Dangles(_pieces[^1])) _pieces.RemoveAt(_pieces.Count - 1);
        var title = new StringBuilder();
        foreach (var piece in _pieces)
        {
            if (piece.SpaceBefore && title.Length > 0 && title[^1] is not ('“' or '‘' or '(')) title.Append(' ');
            title.Append(piece.Text);
        }

        // A quotation that the cut left open closes with its own mark.
        if (_pieces.Count > 0 && _pieces[^1].Token is var at && title.ToString() is var whole && whole.LastIndexOf('“') > whole.LastIndexOf('”'))
        {
            do at++;
            while (at < sentence.Tokens.Count && sentence.Tokens[at].Is(",", "."));
            if (at < sentence.Tokens.Count && sentence.Tokens[at].Is("”")) title.Append('”');
        }

        return TitleText.Tidy(title.ToString());
    }

    private bool Dangles(Piece piece) =>
        piece.Text is not ("out" or "up" or "down" or "off" or "away" or "over") && !EndsSentence(piece) && Hangs(piece);

    // "The army is called in.": the sentence's own last word hangs on nothing.
    private bool EndsSentence(Piece piece) =>
        sentence.Tokens[piece.Token].Tag is Tag.Preposition && (piece.Token + 1 == sentence.Tokens.Count || (piece.Token + 2 == sentence.Tokens.Count && sentence.Tokens[^1].Is(".", "!", "?")));

    private bool Hangs(Piece piece) =>
        piece.Text is "just" or "only" or "," or "." or ";" or ":" or "–" or "—" or "-" or "--" or "_" or "(" or "[" or "!" or "?" or "…" or "'" or "“" or "‘"
        || (sentence.Tokens[piece.Token].Tag is Tag.Coordinator or Tag.Determiner or Tag.Preposition or Tag.That or Tag.Relative or Tag.Subordinator or Tag.OpenQuote
            && piece.Text.Length == sentence.Tokens[piece.Token].End - sentence.Tokens[piece.Token].Start);
}
