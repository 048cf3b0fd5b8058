using NodaTime;
using Xunit;

namespace Timeline.Tests.Reading;

/// <summary>Tables as spreadsheets and databases write them.</summary>
public sealed class TableFormatTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("The ferry sailed to the island and came back in the evening.", 8));

    [Theory]
    [InlineData("Date,Event\n2019-03-12,The bridge reopened.\n2019-04-02,\"A storm closed it, again.\"\n")]
    [InlineData("\uFEFFdate;event\r\n12 March 2019;The bridge reopened.\r\n2 April 2019;A storm closed it, again.\r\n")]
    [InlineData("When\tWhat happened\tPlace\nMarch 12, 2019\tThe bridge reopened.\tVelo\nApril 2, 2019\tA storm closed it, again.\tVelo\n")]
    [InlineData("sep=;\nid;Day;Title\n1;2019-03-12;The bridge reopened\n2;2019-04-02;\"A storm closed it,\nagain\"\n")]
    [InlineData("2019-03-12,The bridge reopened.\n2019-04-02,\"A storm closed it, again.\"\n")]
    [InlineData("Datum,Ereignis,Ort\n2019-03-12,The bridge reopened.,Velo\n\n2019-04-02,\"A storm closed it, again.\",Velo\n")]
    [InlineData("\"Start date\",\"Description\"\n\"2019-03-12T09:00:00Z\",\"The bridge reopened.\"\n\"2019-04-02T21:00:00Z\",\"A storm closed it, again.\"")]
    public void A_table_of_dates_and_events_is_a_chronology(string table)
    {
        var read = FormatFile.Read("events.csv", table);
        Assert.Empty(read.Problems);
        Assert.Equal("events.csv", Assert.Single(read.Articles).Id);
        var timeline = new TimelineBuilder().Build(read);
        Assert.Equal(["2019-03-12 The bridge reopened", "2019-04-02 A storm closed it, again"], timeline.Select(entry => $"{entry.When} {entry.Summary.TrimEnd('.')}"));
    }

    [Fact]
    public void A_table_of_moments_keeps_their_hours() => Assert.Equal(
        ["2019-03-12T09:00:00Z", "2019-03-12T21:40:00+02:00"],
        new TimelineBuilder().Build(FormatFile.Read("events.csv", "Time,Event\n2019-03-12T09:00:00Z,The bridge reopened.\n2019-03-12T21:40:00+02:00,A storm closed it.\n")).Select(entry => entry.Edtf.ToString()));

    [Theory]
    [InlineData("title,date,text,url,author,outlet,language\nFerry sails,2019-03-12,\"{0}\",https://harbour.example/1,Ann Lee,Harbour Post,en\n")]
    [InlineData("headline;publishedAt;content;link;byline;source;lang\nFerry sails;2019-03-12T23:00:00-05:00;\"{0}\";https://harbour.example/1;Ann Lee;Harbour Post;en\n")]
    [InlineData("Title\tPublished\tBody\tURL\tAuthor\tPublisher\tLanguage\nFerry sails\t12 March 2019\t{0}\thttps://harbour.example/1\tAnn Lee\tHarbour Post\ten\n")]
    [InlineData("\"name\",\"pub_date\",\"full text\",\"permalink\",\"creator\",\"site\",\"inLanguage\"\n\"Ferry sails\",\"Tue, 12 Mar 2019 10:00:00 +0100\",\"{0}\",\"https://harbour.example/1\",\"Ann Lee\",\"Harbour Post\",\"en\"\n")]
    [InlineData("language|outlet|author|canonical_url|text|created|title\nen|Harbour Post|Ann Lee|https://harbour.example/1|{0}|March 12, 2019|Ferry sails\n")]
    public void A_table_of_long_texts_is_an_article_a_row(string table)
    {
        var read = FormatFile.Read("pile.csv", table.Replace("{0}", Long, StringComparison.Ordinal));
        Assert.Empty(read.Problems);
        var article = Assert.Single(read.Articles);
        Assert.Equal(
            ("pile.csv#1", "Ferry sails", Long, "stated 2019-03-12", "https://harbour.example/1", "Ann Lee", "Harbour Post", "en"),
            (article.Source, article.Title, article.Text, article.Dated(), article.Url, article.Author, article.Outlet, article.Language));
    }

    [Fact]
    public void A_column_of_texts_alone_is_an_article_a_row() =>
        Assert.Equal(["given 2020-05-04", "given 2020-05-04"], FormatFile.Read("a.tsv", "id\ttext\n1\tIt rained.\n2\tIt snowed.\n", new LocalDate(2020, 5, 4)).Articles.Select(article => article.Dated()));

    [Theory]
    [InlineData("a,b\n1,2\n", "t.csv:1: has no column of dates, and none of articles' texts")]
    [InlineData("date,event\n", "t.csv: has a header and no rows")]
    [InlineData("", "t.csv: holds no text")]
    [InlineData("date,count\n2019-03-12,7\n", "t.csv:1: has no column of text")]
    public void A_table_without_dates_and_texts_is_said(string table, string problem)
    {
        var read = FormatFile.Read("t.csv", table);
        Assert.Empty(read.Articles);
        Assert.Equal([problem], read.Told());
    }

    [Theory]
    [InlineData("date,event\n2019-03-12,It rained.\n2019-03-13,\n", "t.csv:3: the row tells nothing")]
    [InlineData("date,event\n2019-03-12,It rained.\n,It snowed.\n", "t.csv:3: the row has no date")]
    [InlineData("date,event\n2019-03-12,It rained.\n2019-03-13,It snowed,and froze.\n", "t.csv:3: has 3 cells where the table has 2 columns; the last are not read")]
    [InlineData("date,event\n2019-03-12,It rained.\n2019-03-13,\"It snowed.\n2019-03-14,It froze.\n", "t.csv:3: a quote is not closed; it is read as part of the text")]
    [InlineData("start,end,event\n2019-03-12,2019-03-13,It rained.\n", "t.csv: column 2 (\"end\") holds dates and isn't read: the entries are of the dates in column 1")]
    public void What_a_row_lacks_is_said_and_the_others_are_read(string table, string problem)
    {
        var read = FormatFile.Read("t.csv", table);
        Assert.Contains("| 2019-03-12 | It rained. |\n", Assert.Single(read.Articles).Text, StringComparison.Ordinal);
        Assert.Equal([problem], read.Told());
    }

    [Fact]
    public void Quotes_may_hold_separators_line_ends_and_quotes()
    {
        var read = FormatFile.Read("t.csv", "date,event\r\n2019-03-12,\"He said \"\"no\"\", and\r\nleft.\"\r\n2019-03-13,A \"quote\" inside\r\n");
        Assert.Empty(read.Problems);
        Assert.EndsWith("| 2019-03-12 | He said \"no\", and left. |\n| 2019-03-13 | A \"quote\" inside |\n", read.Articles[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_that_nothing_closes_cost_no_time_for_each_line() =>
        Assert.Single(FormatFile.Read("t.csv", "date,event\n" + string.Concat(Enumerable.Repeat("2019-03-12,\"x \"y z\n", 50_000))).Articles);

    [Theory]
    [InlineData("12/03/2019", "25/04/2019", "2019-03-12")]
    [InlineData("03/12/2019", "04/25/2019", "2019-03-12")]
    [InlineData("12.3.2019", "25.4.2019", "2019-03-12")]
    [InlineData("12-03-2019", "31-12-2019", "2019-03-12")]
    [InlineData("3/3/2019", "4/4/2019", "2019-03-03")]
    [InlineData("12/03/2019", "11/04/2019", "12/03/2019")]
    [InlineData("12/03/2019", "31/02/2019", "2019-03-12")]
    public void The_other_rows_tell_which_number_is_the_month(string first, string second, string date) =>
        Assert.Contains($"| {date} | It rained. |", FormatFile.Read("t.csv", $"date,event\n{first},It rained.\n{second},It snowed.\n").Articles[0].Text, StringComparison.Ordinal);

    [Fact]
    public void A_table_in_Windows_1252_is_read_and_said()
    {
        var read = FormatFile.Read("t.csv", [.. "date;event\n2019-03-12;The caf"u8, 0xE9, .. " burned down.\n"u8]);
        Assert.Contains("café", Assert.Single(read.Articles).Text, StringComparison.Ordinal);
        Assert.Equal(["t.csv:2: is not UTF-8; read as Windows-1252"], read.Told());
    }
}
