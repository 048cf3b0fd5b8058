using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Timeline.Tests.Merging;
using Xunit;

namespace Timeline.Tests.Writing;

/// <summary>A timeline is kept as JSON, and what is read back is the timeline that it was.</summary>
public class TimelineJsonTests
{
    private static readonly TimelineBuilder Builder = new() { InferDates = true };

    private const string Pile =
        """
        {"id": "1", "published": "2019-03-13", "title": "Night crossings halted", "url": "https://a.example/1", "author": "Ann Lee", "text": "The ferry company halted all night crossings on Tuesday, police in Rot-\nhaven said, and early that month."}
        {"id": "2", "published": "2019-03-20", "outlet": "The Courier", "text": "The parliament of Dunmere voted to rebuild the bridge on 15 March 2019. It had burnt in 43 BC, or every May."}
        {"id": "2", "published": "2019-03-21", "text": "A comet \ud83d\ude80 passed the sun on 9 February 2019."}
        {"id": "4", "text": "The ferry company was founded in 1931. It did not halt its crossings in 2018. It rained on Friday."}
        {"id": "7", "published": "2019-03-26", "text": "Police arrested the banker Karl Brand at the harbour in Velo on 23 March 2019. The mayor resigned on 24 March. She then left for Ostrava. The court met on 25 March. The dam at Velo did not fail on 20 March 2019."}
        {"id": "8", "published": "2019-03-26", "outlet": "The Courier", "text": "Police arrested the banker Karl Brand at the harbour in Velo on 24 March 2019, a spokesman said."}
        {"id": "5", "text": broken
        {"id": "6", "published": "2019-03-22", "text": "Bråket började i går.", "language": "sv"}
        """;

    private static readonly ArticleCollection All = ArticleCollection.Combine(ArticleReader.Parse(IncrementalTests.Bundle, "bundle.txt"), ArticleReader.Parse(Pile, "pile.jsonl"), ArticleReader.Parse(Chronicle, "log.txt", oneArticle: true), ArticleReader.Parse("Our choir sang in the chapel on Friday.", "choir.txt"));
    private static readonly EventTimeline Whole = Builder.Build(All);
    private static readonly string Full = TimelineJson.Write(Whole);

    private const string Chronicle = "Incident log, 9 March 2021\n\n10:00 The server restarted.\n11:00 The server restarted, as planned\nfor weeks.\n";

    [Fact]
    public void What_is_read_is_written_byte_for_byte() => Assert.Equal(Full, TimelineJson.Write(TimelineJson.Read(Full)));

    [Fact]
    public void Times_of_day_are_kept()
    {
        var told = Builder.Build(ArticleReader.Parse(
            """
            Incident log, 9 March 2021. All times are CET.

            10:00–10:20 The server restarted.
            11:00:30 The disk was changed.
            At about noon on 12 March 2021 the disk failed. On the night of 13 March 2021 it was changed.
            """, "log.txt", oneArticle: true));

        Assert.Equal(["10:00–10:20 CET", "11:00:30 CET", "about 12:00", "night"], told.Select(entry => entry.Time?.ToString()));
        Assert.Equal(told.Select(entry => entry.Time), Kept(told).Select(entry => entry.Time));
        Assert.Equal(told.SelectMany(entry => entry.Mentions), Kept(told).SelectMany(entry => entry.Mentions));
        Assert.Equal(told.Articles.SelectMany(article => article.Expressions), Kept(told).Articles.SelectMany(article => article.Expressions));
        Assert.Equal(TimelineJson.Write(told), TimelineJson.Write(Kept(told)));
    }

    [Fact]
    public void What_is_kept_is_of_every_kind()
    {
        Assert.Contains(Whole.Articles, article => article.Article.Published.Basis is PublicationBasis.Inferred);
        Assert.Contains(Whole, entry => entry.Mentions.Count > 1);
        Assert.Contains(Whole, entry => entry.Conflicts.Count > 0);
        Assert.Contains(Whole, entry => entry.DateBasis is DateBasis.Inferred);
        Assert.Contains(Whole.SelectMany(entry => entry.Mentions), mention => mention.When is { } when && mention.Text.Length > 0 && !when.IsDay);
        Assert.NotEmpty(Whole.NotActual);
        Assert.Equal([ProblemCode.IdRepeated, ProblemCode.Malformed, ProblemCode.LanguageNotRead], Whole.Problems.Select(problem => problem.Code).Distinct().Order());
    }

    [Fact]
    public void What_has_no_date_is_kept_too()
    {
        var undated = Builder.Build(ArticleReader.Parse("Our choir sang in the chapel on Friday.", "choir.txt"));

        Assert.Equal("Friday", Assert.Single(undated.Undated).Words);
        Assert.Equal(undated.Undated, Kept(undated).Undated);
        Assert.Equal(TimelineJson.Write(undated), TimelineJson.Write(Kept(undated)));
    }

    [Fact]
    public void A_timeline_that_is_read_is_equal_in_all_that_it_hands_out()
    {
        var read = TimelineJson.Read(Full);

        Assert.Equal(Whole.Articles, read.Articles);
        Assert.Equal(Whole.ToList(), read.ToList());
        Assert.Equal(Whole.NotActual, read.NotActual);
        Assert.Equal(Whole.Undated, read.Undated);
        Assert.Equal(Whole.Problems, read.Problems);
        Assert.Equal(Whole.ToMarkdown(), read.ToMarkdown());
        Assert.Equal(Whole.Articles.Select(article => article.ToTimeMl()), read.Articles.Select(article => article.ToTimeMl()));
        foreach (var detail in Enum.GetValues<JsonDetail>())
        {
            Assert.Equal(TimelineJson.Write(Whole, detail), TimelineJson.Write(read, detail));
        }
    }

    [Fact]
    public void It_answers_every_question()
    {
        var read = TimelineJson.Read(Full);
        Func<EventTimeline, EventTimeline>[] questions =
        [
            timeline => timeline.About("ferry"), timeline => timeline.ToldBy("The Courier", "bundle.txt"), timeline => timeline.Top(3), timeline => timeline.Disputed(), timeline => timeline.WithStatus(EventStatus.Planned),
            timeline => timeline.Between(new(2019, 3, 1), new(2019, 3, 31)), timeline => timeline.Before(new LocalDate(2019, 3, 12)), timeline => timeline.After(timeline[0]), timeline => timeline.Compare("pile.jsonl", "bundle.txt").Both,
        ];

        Assert.All(questions, question => Assert.Equal(TimelineJson.Write(question(Whole)), TimelineJson.Write(question(read))));
        Assert.Equal(Whole.Relations.Between(Whole[0], Whole[3]), read.Relations.Between(Whole[0], Whole[3]));
        Assert.Equal(Whole.ByMonth().Select(group => (group.When, group.Entries.Count)), read.ByMonth().Select(group => (group.When, group.Entries.Count)));
    }

    [Property(MaxTest = 15)]
    public Property Shards_that_are_kept_and_read_merge_to_what_is_built_at_once() => Prop.ForAll(Gen.Choose(0, 3).ArrayOf(All.Articles.Count).ToArbitrary(), shards =>
    {
        var timeline = Builder.Build(new ArticleCollection([], All.Problems));
        foreach (var (shard, articles) in All.Articles.Zip(shards).GroupBy(pair => pair.Second, pair => pair.First).Select(group => (group.Key, group)))
        {
            // One of them comes from its files, all others from what was kept.
            timeline = shard == 0 ? Builder.Add(timeline, articles) : timeline.Merge(Kept(Builder.Build(articles)));
            timeline = Kept(timeline);
        }

        return TimelineJson.Write(timeline) == Full;
    });

    [Fact]
    public void A_view_is_kept_as_it_is_and_merging_brings_every_entry_back()
    {
        var view = Whole.Top(2);
        var read = Kept(view);

        Assert.Equal(TimelineJson.Write(view), TimelineJson.Write(read));
        Assert.Equal(view.ToList(), read.ToList());
        Assert.Equal(Full, TimelineJson.Write(read.Merge(Builder.Build())));
    }

    [Fact]
    public void Less_is_written_on_request()
    {
        var sizes = new[] { JsonDetail.Entries, JsonDetail.Expressions, JsonDetail.Explanations }.Select(detail => TimelineJson.Write(Whole, detail).Length).ToList();

        Assert.Equal(sizes.Order(), sizes);
        Assert.DoesNotContain("\"expressions\"", Whole.ToJson(JsonDetail.Entries), StringComparison.Ordinal);
        Assert.DoesNotContain("\"expression\"", Whole.ToJson(JsonDetail.Entries), StringComparison.Ordinal);
        Assert.DoesNotContain("\"explanation\"", Whole.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"explanation\"", Whole.ToJson(JsonDetail.Explanations), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_reads_it_with_a_program_finds_what_is_not_known_as_null()
    {
        var told = Builder.Build(ArticleReader.Parse("The ferry company was founded in 1931.", "ferry.txt"));

        Assert.All([JsonDetail.Entries, JsonDetail.Expressions, JsonDetail.Explanations], detail => Assert.Contains("\"published\":null", told.ToJson(detail), StringComparison.Ordinal));
        Assert.DoesNotContain("null", TimelineJson.Write(told), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_article_and_each_entry_has_a_line()
    {
        var lines = Full.Split('\n');

        Assert.Equal(Whole.Articles.Count + Whole.Count + Whole.NotActual.Count + Whole.Undated.Count + Whole.Problems.Count, lines.Count(line => line.StartsWith('{')) - 1);
        Assert.DoesNotContain('\r', Full);
    }

    [Fact]
    public void What_a_later_version_adds_is_kept()
    {
        var json = JsonNode.Parse(Full)!;
        json["schemaVersion"] = "2.7";
        json["producer"] = "Timeline 3";
        var added = 0;
        foreach (var place in Objects(json).ToList())
        {
            place["later"] = new JsonObject { ["nested"] = new JsonArray(1, null, "“é”"), ["number"] = 1.50 };
            added++;
        }

        var once = TimelineJson.Write(TimelineJson.Read(json.ToJsonString()));

        Assert.True(added > 50);
        Assert.Equal(added, once.Split("\"later\":{\"nested\":[1,null,\"“é”\"],\"number\":1.5}").Length - 1);
        Assert.Contains("\"schemaVersion\":\"2.7\"", once, StringComparison.Ordinal);
        Assert.Contains("\"producer\":\"Timeline 3\"", once, StringComparison.Ordinal);
        Assert.Equal(once, TimelineJson.Write(TimelineJson.Read(once)));

        static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
        {
            JsonObject one => one.Where(field => field.Key is not ("interval" or "problem" or "problems")).SelectMany(field => Objects(field.Value)).Append(one),
            JsonArray list => list.SelectMany(Objects),
            _ => [],
        };
    }

    [Theory]
    [InlineData("", "line 1: it is no JSON: ")]
    [InlineData("{\n\"schemaVersion\": \"2.0\",\n\"detail\": full}", "line 3: it is no JSON: ")]
    [InlineData("[]", "line 1, $: an object is needed, not a list")]
    [InlineData("{}", "line 1, $: the field “schemaVersion” is missing")]
    [InlineData("{\"schemaVersion\":\"1.6\"}", "line 1, $.schemaVersion: version 1.6 was written before timelines could be read back")]
    [InlineData("{\"schemaVersion\":\"3.0\"}", "line 1, $.schemaVersion: version 3.0 is of a later Timeline than this")]
    [InlineData("{\"schemaVersion\":\"two\"}", "line 1, $.schemaVersion: “two” is no version such as 2.0")]
    [InlineData("{\"schemaVersion\":2}", "line 1, $.schemaVersion: a text is needed, not a number")]
    [InlineData("{\"schemaVersion\":\"2.0\",\"detail\":\"entries\"}", "line 1, $.detail: only what was written in full can be read: this has no texts")]
    [InlineData("{\"schemaVersion\":\"2.0\",\n\"detail\":\"full\",\n\"articles\":[\n{\"id\":\"a\\ud83d\"}]}", "line 4, $.articles[0].id: half of a character stands alone in it")]
    public void What_is_no_timeline_is_refused_with_the_place(string json, string why) => Assert.StartsWith(why, Refused(json), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"edtf\":\"2019-03-12\"", "\"edtf\":\"2019-13-12\"", ".edtf: “2019-13-12” is no EDTF that can be read: “13” is no month")]
    [InlineData("\"status\":\"planned\"", "\"status\":\"perhaps\"", ".status: “perhaps” is none of actual, planned, predicted, state, denied, hypothetical")]
    [InlineData("\"granularity\":\"year\"", "\"granularity\":null", ": the field “granularity” is missing")]
    [InlineData("\"start\":\"2019-03-12\",\"end\":\"2019-03-12\"", "\"start\":\"2019-03-12\",\"end\":\"2019-03-11\"", ".end: it ends before it starts")]
    [InlineData("\"published\":\"2019-03-13\"", "\"published\":\"13.3.2019\"", ".published: “13.3.2019” is not a date such as 2020-01-31")]
    [InlineData("\"article\":\"4\"", "\"article\":\"nobody\"", ".article: there is no article “nobody”")]
    [InlineData("\"expression\":0", "\"expression\":99", ".expression: there are")]
    [InlineData("\"salience\":", "\"salience\":0.5,\"x\":", ".salience: a whole number is needed, not 0.5")]
    [InlineData("\"text\":\"A comet", "\"text\":\"Comet", ".end: the text is")]
    [InlineData("\"code\":\"", "\"code\":\"un", ".code: “un")]
    public void A_wrong_field_is_named_with_its_line_and_its_place(string right, string wrong, string why)
    {
        var at = Full.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"there is no {right}");

        var refused = Refused($"{Full[..at]}{wrong}{Full[(at + right.Length)..]}");

        Assert.StartsWith($"line {1 + Full[..at].Count(character => character == '\n')}, $.", refused, StringComparison.Ordinal);
        Assert.Contains(why, refused, StringComparison.Ordinal);
    }

    [Property(MaxTest = 100)]
    public Property Whatever_is_cut_out_it_is_read_or_refused_and_nothing_else() => Prop.ForAll(Gen.Choose(0, Full.Length - 1).Zip(Gen.Choose(1, 40)).ToArbitrary(), cut =>
    {
        var (at, length) = cut;
        try
        {
            var read = TimelineJson.Read(Full.Remove(at, Math.Min(length, Full.Length - at)), Builder);
            Assert.NotEmpty(TimelineJson.Write(read.Merge(Builder.Build())));
        }
        catch (FormatException refused)
        {
            Assert.StartsWith("line ", refused.Message, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void A_file_is_read_with_or_without_a_byte_order_mark()
    {
        using var marked = new MemoryStream([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Full)]);

        Assert.Equal(Full, TimelineJson.Write(TimelineJson.Read(marked)));
        Assert.Equal(Full, TimelineJson.Write(TimelineJson.Read("\uFEFF" + Full)));
    }

    private static EventTimeline Kept(EventTimeline timeline) => TimelineJson.Read(TimelineJson.Write(timeline), Builder);

    private static string Refused(string json) => Assert.Throws<FormatException>(() => TimelineJson.Read(json)).Message;
}
