using System.Collections.Frozen;

namespace Timeline.Recognition;

/// <summary>
/// Tells the expressions that only look aside from the story and don't take it along: what had happened before ("had fled in 1912"), what was still to come ("would fall in 1940"),
/// and where something else ends or begins ("until the fall of the city in 1945").
/// </summary>
internal static class Asides
{
    private const int Reach = 12;

    private static readonly FrozenSet<string> Bounds = Set("until", "till", "since");

    private static readonly FrozenSet<string> ClauseEnds = Set("and", "but", "which", "who", "whom", "that", "when", "where", "after", "before", "as", "while", "because", "if", "although", "though", "whether", "until");

    private static readonly FrozenSet<string> NotParticiples = Set("a", "an", "the", "to", "no", "his", "her", "its", "their", "any", "some", "little", "few", "more", "many", "much", "only", "about", "in", "on", "at");

    /// <summary>Whether the expression of the tokens [from, to) looks aside.</summary>
    public static bool At(string text, IReadOnlyList<Token> tokens, int from, int to, Direction direction)
    {
        if (Word(from - 1) is "by" or "By")
        {
            // "By June they had won" is where the story stands.
            return false;
        }

        return direction == Direction.Future || IsBound() || HadBefore() || HadBehind();

        // "until the fall of the city in May"
        bool IsBound()
        {
            for (var at = from - 1; at >= 0 && from - at < Reach; at--)
            {
                if (Is(Bounds, Word(at)))
                {
                    return true;
                }

                if (EndsClause(at))
                {
                    return false;
                }
            }

            return false;
        }

        bool HadBefore()
        {
            for (var at = from - 1; at >= 0 && from - at < Reach && !EndsClause(at); at--)
            {
                if (IsHad(at))
                {
                    return true;
                }
            }

            return false;
        }

        // "In 1912, Madero had fled"
        bool HadBehind()
        {
            for (var at = Word(to) is "," ? to + 1 : to; at < tokens.Count && at - to < Reach && !EndsClause(at); at++)
            {
                if (IsHad(at))
                {
                    return true;
                }
            }

            return false;
        }

        bool IsHad(int at) => Word(at) is "had" && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Word && !Is(NotParticiples, Word(at + 1));

        bool EndsClause(int at) => tokens[at].Kind is TokenKind.Break or TokenKind.Mark || Is(ClauseEnds, Word(at));

        ReadOnlySpan<char> Word(int at) => at >= 0 && at < tokens.Count ? tokens[at].In(text) : default;
    }

    private static bool Is(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
