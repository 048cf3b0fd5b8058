using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Timeline.Tests;

/// <summary>
/// What people bring is cut off, doubled, pasted twice and full of what nobody writes. Whatever becomes of a text, it is read, every date of it is in order, and what is built doesn't depend on
/// the order of the articles.
/// </summary>
public class MutationTests
{
    private static readonly string[] Odd =
    [
        "\uD83D", "\uDC00", "\0", "\u200F", "\u202E", "\uFEFF", "\u00AD", "\u0085", "\u2028", "\t", "\r", "\n", "\n\n\n", "#", "# ##", "## ", "***", "---", "=== ===", "|", "{", "}", "[", "]", "(", ")", "“", "”", "\"", "’", ".", ",", ";", ":", "–", "…",
        "0", "00", "99999999999999999999", "year 0", "99999", "9999-12-31", "0000-00-00", "0001-01-01", "30 February 2020", "31.12.9999", "10 BC", "the 990s", "9999", "by the end of this weekend", "early next weekend",
        "a week after", "two days before", "since", "from 2020 to 2010", "between Friday and Monday", "99999 years ago", "in 1000000 days", "0 days later", "the 0th century", "the 300th century", "Dec. 31, 9999", "25:61", "24:00",
        "on", "to", "until", "by", "before", "after", "late", "mid-", "that day", "the previous century", "Updated:", "Published 31 December 9999", "ﷺ", "１２", "中", "é", "\u0301",
    ];

    private static readonly string[] Texts =
    [
        .. Directory.GetFiles(Repository.PathOf("tests/Timeline.Tests/Inputs/iraq-january-2020"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText),
        .. Directory.GetFiles(Repository.PathOf("tests/Timeline.Evaluation/Set"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    [Property(MaxTest = 60, Replay = "(4711,4713)")]
    public Property A_text_may_be_anything() => Prop.ForAll(Mutants.ToArbitrary(), texts => Check(texts));

    /// <summary>Fails where a text can't be read, has a date out of order, or tells other things in another order.</summary>
    internal static void Check(IReadOnlyList<(string Text, LocalDate? Published)> texts)
    {
        var articles = texts.SelectMany((text, i) => ArticleReader.Parse(text.Text, $"{i}.txt", text.Published).Articles).ToList();
        var builder = new TimelineBuilder { InferDates = texts.Count % 2 == 0 };
        var timeline = builder.Build(articles);
        Assert.DoesNotContain(timeline.Problems, problem => problem.Reason.Contains("could not be read", StringComparison.Ordinal));
        var spans = timeline.Concat(timeline.NotActual).Select(entry => entry.When).Concat(timeline.Articles.SelectMany(article => article.Expressions).Select(timex => timex.Interval).OfType<DateSpan>());
        Assert.All(spans, span => Assert.False(span.End < span.Start));
        var json = timeline.ToJson();
        Assert.NotEmpty(timeline.ToMarkdown());
        Assert.Equal(json, builder.Build(Enumerable.Reverse(articles)).ToJson());
    }

    private static readonly Gen<LocalDate?> Days = Gen.Elements<LocalDate?>(null, new LocalDate(2020, 1, 27), new LocalDate(2020, 3, 2), new LocalDate(9999, 12, 30), new LocalDate(-9998, 1, 2), new LocalDate(9999, 12, 31), new LocalDate(2000, 2, 29));

    private static Gen<(string Text, LocalDate? Published)[]> Mutants => (
        from place in Gen.Choose(0, Texts.Length - 1)
        from seed in Gen.Choose(0, int.MaxValue)
        from day in Days
        select (Mutant(Texts[place], new Random(seed)), day)).ArrayOf(3);

    /// <summary>A part of a text with some lines, words and characters deleted, doubled, swapped and put in.</summary>
    internal static string Mutant(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var (from, count) = (random.Next(lines.Count), random.Next(1, 25));
        lines = [.. lines.Skip(from).Take(count)];
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            Change(lines, random, odd: Odd[random.Next(Odd.Length)]);
            var at = random.Next(lines.Count);
            var words = lines[at].Split(' ').ToList();
            Change(words, random, Odd[random.Next(Odd.Length)]);
            lines[at] = string.Join(' ', words);
            at = random.Next(lines.Count);
            var characters = lines[at].Select(character => character.ToString()).DefaultIfEmpty("").ToList();
            Change(characters, random, Odd[random.Next(Odd.Length)]);
            lines[at] = string.Concat(characters);
        }

        return string.Join(random.Next(8) == 0 ? "\n\n" : "\n", lines);
    }

    private static void Change(List<string> pieces, Random random, string odd)
    {
        var (one, other) = (random.Next(pieces.Count), random.Next(pieces.Count));
        switch (random.Next(6))
        {
            case 0 when pieces.Count > 1: pieces.RemoveAt(one); break;
            case 1: pieces.Insert(one, pieces[other]); break;
            case 2: (pieces[one], pieces[other]) = (pieces[other], pieces[one]); break;
            case 3: pieces[one] = odd; break;
            case 4: pieces.Insert(one, odd); break;
            default: break;
        }
    }
}
