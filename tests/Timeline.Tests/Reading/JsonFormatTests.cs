using NodaTime;
using Xunit;

namespace Timeline.Tests.Reading;

/// <summary>JSON as exports and programming interfaces write it.</summary>
public sealed class JsonFormatTests
{
    [Theory]
    [InlineData("""[{"title": "Ferry sails", "text": "The ferry sailed.", "date": "2019-03-12", "url": "https://harbour.example/1", "author": "Ann Lee", "outlet": "Harbour Post", "lang": "en"}]""")]
    [InlineData("""{"headline": "Ferry sails", "articleBody": "The ferry sailed.", "datePublished": "2019-03-12T23:40:00-05:00", "url": "https://harbour.example/1", "author": {"name": "Ann Lee"}, "publisher": {"@type": "Organization", "name": "Harbour Post"}, "inLanguage": "en"}""")]
    [InlineData("""{"status": "ok", "total": 1, "articles": [{"source": {"id": null, "name": "Harbour Post"}, "author": "Ann Lee", "title": "Ferry sails", "description": "Short.", "content": "The ferry sailed.", "publishedAt": "2019-03-12T00:10:00Z", "url": "https://harbour.example/1", "language": "en"}]}""")]
    [InlineData("""[{"id": 7, "date": "2019-03-12T08:00:00", "link": "https://harbour.example/1", "title": {"rendered": "Ferry sails"}, "content": {"rendered": "<p>The ferry <b>sailed</b>.</p>\n"}, "byline": "Ann Lee", "site": "Harbour Post", "lang": "en"}]""")]
    [InlineData("""{"response": {"docs": [{"web_url": "https://harbour.example/1", "headline": {"main": "Ferry sails"}, "abstract": "The ferry sailed.", "pub_date": "2019-03-12T05:00:00+0000", "authors": ["Ann Lee"], "source": "Harbour Post", "language": "en"}]}}""")]
    [InlineData("""{"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Post", "description": "News of the harbour", "language": "en", "items": [{"id": "1", "title": "Ferry sails", "content_html": "<div>The ferry sailed.</div>", "date_published": "2019-03-12T22:00:00+02:00", "url": "https://harbour.example/1", "authors": [{"name": "Ann Lee"}]}]}""")]
    [InlineData("""{"@graph": [{"@type": "WebSite", "name": "Harbour"}, {"@type": "NewsArticle", "name": "Ferry sails", "text": "The ferry sailed.", "datePublished": "12 March 2019", "canonical": "https://harbour.example/1", "author": [{"name": "Ann Lee"}], "source": "Harbour Post", "inLanguage": "en"}]}""")]
    public void The_usual_names_are_known(string json)
    {
        var article = FormatFile.Read("pile.json", json).Articles[^1];
        Assert.Equal(
            ("Ferry sails", "The ferry sailed.", "stated 2019-03-12", "https://harbour.example/1", "Ann Lee", "Harbour Post", "en"),
            (article.Title, article.Text, article.Dated(), article.Url, article.Author, article.Outlet, article.Language));
    }

    [Theory]
    [InlineData("2019-03-12T23:59:00-08:00")]
    [InlineData("2019-03-12T00:01:00+11:00")]
    [InlineData("2019-03-12 17:00:00 UTC")]
    [InlineData("Tue, 12 Mar 2019 23:15:00 -0500")]
    [InlineData("March 12, 2019")]
    [InlineData("Tuesday, 12 March 2019")]
    public void The_day_is_the_one_that_is_written(string date) =>
        Assert.Equal("stated 2019-03-12", Assert.Single(FormatFile.Read("a.json", $$"""[{"text": "It rained.", "published_at": "{{date}}"}]""").Articles).Dated());

    [Fact]
    public void Of_several_dates_the_publication_goes_first() =>
        Assert.Equal("stated 2019-03-12", FormatFile.Read("a.json", """{"updated": "2019-03-15", "created": "2019-03-10", "published": "2019-03-12", "text": "It rained."}""").Articles[0].Dated());

    [Theory]
    [InlineData("""[{"text": "It rained.", "published": "yesterday"}]""", "a.json:1: \"published\" is not a date such as 2020-01-31: \"yesterday\"; the article is read without it")]
    [InlineData("""[{"text": "It rained.", "date": "03/04/2019"}]""", "a.json:1: \"date\" is not a date such as 2020-01-31: \"03/04/2019\"; the article is read without it")]
    [InlineData("""[{"text": "It rained.", "publishedAt": 1552428900}]""", "a.json:1: \"publishedAt\" is not a date such as 2020-01-31: \"1552428900\"; the article is read without it")]
    [InlineData("""[{"text": "It rained.", "date": "0001-01-01T00:00:00"}]""", "a.json:1: \"date\" stands for no date: \"0001-01-01T00:00:00\"; the article is read without it")]
    [InlineData("""[{"text": "It rained.", "released": "2019-03-12"}]""", "a.json:1: \"released\" holds a date and isn't read: \"2019-03-12\"; name it \"published\" where it is that")]
    public void A_date_that_is_not_read_is_said(string json, string problem)
    {
        var read = FormatFile.Read("a.json", json);
        Assert.Equal("unknown", Assert.Single(read.Articles).Dated());
        Assert.Equal([problem], read.Told());
    }

    [Fact]
    public void A_broken_record_is_a_problem_with_its_line_and_the_others_are_read()
    {
        var read = FormatFile.Read("pile.json", """
            {
              "articles": [
                {"id": "a", "text": "It rained."},
                {"title": "No text"},
                [1, 2],
                {"text": 12},
                {"text": "It snowed."}
              ]
            }
            """);
        Assert.Equal(["a", "pile.json#5"], read.Articles.Select(article => article.Id));
        Assert.Equal(["pile.json:4: has no \"text\"", "pile.json:5: not a JSON object", "pile.json:6: \"text\" is not a string"], read.Told());
    }

    [Theory]
    [InlineData("{}", "a.json:1: has no \"text\"")]
    [InlineData("[]", "a.json: holds no article")]
    [InlineData("12", "a.json: holds no article")]
    [InlineData("{\"name\": \"left-pad\", \"version\": \"1.0\"}", "a.json:1: has no \"text\"")]
    [InlineData("{\n  \"text\": \"It rained", "a.json:2: not valid JSON")]
    [InlineData("", "a.json:1: not valid JSON")]
    [InlineData("[{\"text\": \"\\ud800\"}]", "a.json:1: holds characters that are not text")]
    public void What_holds_no_article_is_said(string json, string problem)
    {
        var read = FormatFile.Read("a.json", json);
        Assert.Empty(read.Articles);
        Assert.Equal([problem], read.Told());
    }

    [Theory]
    [InlineData("[\n{\"text\": \"It rained.\", \"tags\": [{\"name\": \"rain\"}]},\n{\"text\": \"It snowed.\"},\n{\"text\": \"It fr", 4)]
    [InlineData("{\"status\": \"ok\",\n\"articles\": [\n{\"text\": \"It rained.\"},\n{\"text\": \"It snowed.\"},\n{\"text\": ,}]}", 5)]
    [InlineData("[{\"text\": \"It rained.\"}, {\"text\": \"It snowed.\"}\n", 2)]
    [InlineData("[{\"text\": \"It rained.\"},\n{\"text\": \"It snowed.\", \"author\": {\"name\": \"Ann\"}}, {\"text\": \"It froze.\", \"author\": {\"name\": \"Jo\"}, \"dat", 2)]
    public void What_stands_before_the_place_where_JSON_is_broken_is_read(string json, int line)
    {
        var read = FormatFile.Read("a.json", json);
        Assert.Equal(["It rained.", "It snowed."], read.Articles.Select(article => article.Text));
        Assert.Equal([$"a.json:{line}: not valid JSON: this record and what stands behind it are not read"], read.Told());
    }

    [Fact]
    public void Comments_below_an_article_are_no_articles() =>
        Assert.Equal("It rained.", Assert.Single(FormatFile.Read("a.json", """{"text": "It rained.", "comments": [{"text": "Here too!"}]}""").Articles).Text);

    [Fact]
    public void JSON_Lines_that_are_called_JSON_are_read() =>
        Assert.Equal(["It rained.", "It snowed."], FormatFile.Read("a.json", "{\"text\": \"It rained.\"}\n{\"text\": \"It snowed.\"}\n").Articles.Select(article => article.Text));

    [Theory]
    [InlineData("[{\"text\": \"It rained.\"}]")]
    [InlineData("{\n  \"text\": \"It rained.\"\n}")]
    [InlineData("{\"text\": \"It rained.\"}")]
    [InlineData("{\"status\": \"ok\", \"articles\": [{\"text\": \"It rained.\"}]}")]
    public void JSON_is_known_by_its_first_bytes(string json) => Assert.Equal("It rained.", Assert.Single(FormatFile.Read("-", json).Articles).Text);

    [Theory]
    [InlineData("[Applause] It rained.")]
    [InlineData("{It rained.}")]
    public void A_text_that_opens_with_a_bracket_is_text(string text) => Assert.Equal(text, Assert.Single(FormatFile.Read("a.txt", text).Articles).Text);

    [Theory]
    [InlineData("pile.jsonl")]
    [InlineData("pile.ndjson")]
    [InlineData("-")]
    public void JSON_Lines_of_any_name_and_encoding_are_read(string name)
    {
        const string lines = "{\"text\": \"Le café a brûlé.\"}\n{\"text\": \"Il pleut.\"}\n";
        Assert.All(
            (System.Text.Encoding[])[new System.Text.UTF8Encoding(true), new System.Text.UTF8Encoding(false), System.Text.Encoding.Latin1],
            encoding => Assert.Equal(["Le café a brûlé.", "Il pleut."], FormatFile.Read(name, [.. encoding.GetPreamble(), .. encoding.GetBytes(lines)]).Articles.Select(article => article.Text)));
        Assert.Equal(2, FormatFile.Read("pile.jsonl", System.Text.Encoding.Unicode.GetBytes(lines)).Articles.Count);
    }

    [Theory]
    [InlineData("a.jsonl")]
    [InlineData("a.json")]
    public void A_date_that_a_field_tells_is_stated_whatever_the_field_stands_in(string name) =>
        Assert.Equal(
            "stated 2019-03-12",
            Assert.Single(FormatFile.Read(name, "{\"text\": \"It rained.\", \"date\": \"2019-03-12\"}").Articles).Dated());

    [Fact]
    public void An_address_as_the_source_is_the_article_s() =>
        Assert.Equal(
            (null, "https://harbour.example/1"),
            FormatFile.Read("a.json", """{"text": "It rained.", "source": "https://harbour.example/1"}""").Articles[0] is var article ? (article.Outlet, article.Url) : default);

    [Fact]
    public void JSON_Lines_know_the_same_names() =>
        Assert.Equal(
            ("Ferry sails", "The ferry sailed.", "stated 2019-03-12", "Ann Lee"),
            Assert.Single(FormatFile.Read("a.jsonl", """{"headline": "Ferry sails", "body": "The ferry sailed.", "pubDate": "Tue, 12 Mar 2019 10:00:00 GMT", "author": ["Ann Lee"]}""").Articles) is var article
                ? (article.Title, article.Text, article.Dated(), article.Author) : default);

    [Fact]
    public void The_caller_s_date_is_that_of_records_without_one() =>
        Assert.Equal(
            ["given 2020-05-04", "stated 2019-03-12"],
            FormatFile.Read("a.json", """[{"text": "It rained."}, {"text": "It snowed.", "date": "2019-03-12"}]""", new LocalDate(2020, 5, 4)).Articles.Select(article => article.Dated()));

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Deep_nesting_ends_no_run(string open, string close) =>
        Assert.Single(FormatFile.Read("a.json", string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000))).Problems);
}
