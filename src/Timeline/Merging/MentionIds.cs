using System.Security.Cryptography;
using System.Text;
using NodaTime.Text;
using Timeline.Extraction;

namespace Timeline.Merging;

/// <summary>Names what articles tell by what they say, so that a name outlives a rebuild, a renamed file, another order and every article
/// that comes in addition.</summary>
/// <remarks>
/// <para>
/// A name is "e-" and ten digits of Crockford's base 32: the first fifty bits of the SHA-256 of the UTF-8 of these parts, with U+001F
/// between them: the words of the sentence (its letters and digits, a blank for all that stands
/// between); the days that it gives, as <see cref="DateSpan"/> writes them, or nothing; the time of day, as ISO 8601 writes it, or nothing;
/// and how many sentences before it in the article say the same, from the second on.
/// </para>
/// <para>
/// Where an article doesn't date itself, others date it, and what it gives changes with them: then the place of the days is taken by the
/// words of the whole article.
/// </para>
/// </remarks>
internal static class MentionIds
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 10, BitsOfDigit = 5;
    private const char Separator = '\u001F';

    /// <summary>The id of each statement of an article, in the order in which they are given.</summary>
    /// <param name="told">The article.</param>
    /// <param name="statements">Its statements by their places.</param>
    public static IReadOnlyList<string> Of(ToldArticle told, IReadOnlyList<Statement> statements)
    {
        var article = told.Undated is not null && statements.Count > 0 ? Of("article", Words(told.Article.Article.Text)) : null;
        var before = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. statements.Select(statement =>
        {
            var time = statement.Clock is { } clock ? LocalTimePattern.ExtendedIso.Format(clock) : null;
            var evidence = string.Join(Separator, Words(statement.Text), article ?? statement.When?.ToString(), time);
            var same = before[evidence] = before.GetValueOrDefault(evidence) + 1;
            return same == 1 ? Of(evidence) : Of(evidence, FormattableString.Invariant($"{same}"));
        })];
    }

    /// <summary>The id of evidence: parts of text.</summary>
    public static string Of(params ReadOnlySpan<string> evidence)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Separator, evidence)), hash);
        var bits = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash);
        Span<char> id = stackalloc char[Length];
        for (var digit = 0; digit < Length; digit++)
        {
            id[digit] = Digits[(int)(bits >> (64 - BitsOfDigit))];
            bits <<= BitsOfDigit;
        }

        return $"e-{id}";
    }

    /// <summary>The letters and digits of a text, a blank for all that stands between: how it was wrapped, and which quotation marks it
    /// has, names nothing.</summary>
    public static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                words.Append(character);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }
}
