using Timeline.Text;

namespace Timeline.Recognition;

/// <summary>The clauses of an English text, for expressions that another engine found there.</summary>
internal sealed class EnglishCues
{
    private readonly string _text;
    private readonly List<Token> _tokens;

    private EnglishCues(string text, List<Token> tokens) => (_text, _tokens) = (text, tokens);

    /// <summary>The clauses of a text.</summary>
    public static EnglishCues Of(string text) => new(text, EnglishRecognizer.Tokens(text));

    /// <summary>The expression with what its clause tells.</summary>
    public Expression Add(Expression expression)
    {
        var from = Sorted.FirstAt(_tokens, token => token.End, expression.Start + 1);
        if (from == _tokens.Count)
        {
            return expression;
        }

        var to = from + 1;
        while (to < _tokens.Count && _tokens[to].Start < expression.End)
        {
            to++;
        }

        var direction = ClauseDirection.At(_text, _tokens, from, to);
        return expression with { Direction = direction, IsAside = Asides.At(_text, _tokens, from, to, direction) };
    }
}
