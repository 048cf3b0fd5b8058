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

    [Theory]
    [InlineData("Date,Event\n1950-05-02,The mill closed.\n1864-03-09,The dam burst.\n1999-01-30,The museum opened.\n1901-05,The church was built.\n")]
    [InlineData("Event;Date\nThe museum opened.;30 January 1999\nThe church was built.;May 1901\nThe dam burst.;9 March 1864\nThe mill closed.;2 May 1950\n")]
    public void A_table_may_be_in_any_order(string table) => Assert.Equal(
        ["1864-03-09 The dam burst.", "1901-05 The church was built.", "1950-05-02 The mill closed.", "1999-01-30 The museum opened."],
        new TimelineBuilder().Build(FormatFile.Read("events.csv", table)).Select(entry => $"{entry.Edtf} {entry.Summary}"));

    [Fact]
    public void A_hundred_years_that_may_be_a_decade_are_no_date() => Assert.Contains(
        "“1700s” isn't read",
        Assert.Single(FormatFile.Read("events.csv", "Date,Event\n1700s,The dam was built.\n1864-03-09,The dam burst.\n1901-05-01,The church was built.\n").Problems).Reason,
        StringComparison.Ordinal);

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

    [Theory]
    [InlineData("03/1849", "1849-03")]
    [InlineData("11.1721", "1721-11")]
    [InlineData("1850-05", "1850-05")]
    [InlineData("1854?", "1854")]
    [InlineData("1866~", "1866")]
    [InlineData("1854", "1854")]
    [InlineData("1860s", "1860/1869")]
    [InlineData("187X", "1870/1879")]
    [InlineData("1862/63", "1862/1863")]
    [InlineData("1914-18", "1914/1918")]
    [InlineData("May 1871", "1871-05")]
    public void A_coarse_date_of_a_table_is_read(string cell, string edtf) => Assert.Equal(
        ["1700-01-01", edtf, "1999-12-31"],
        Told($"Date,Event\n1700-01-01,The harbour opened.\n{cell},The bridge collapsed.\n1999-12-31,The ferry sank.\n"));

    [Theory]
    [InlineData("1864-13-45")]
    [InlineData("1864-02-30")]
    [InlineData("45/13/1864")]
    [InlineData("unknown")]
    [InlineData("n.d. [2]")]
    [InlineData("1864-00-12")]
    public void A_date_that_isnt_read_is_named_by_its_line(string cell)
    {
        var read = FormatFile.Read("t.csv", $"Date,Event\n1700-01-01,The harbour opened.\n{cell},The bridge collapsed.\n1999-12-31,The ferry sank.\n");
        Assert.Equal([$"t.csv:3: the date “{cell}” isn't read"], read.Told());
        Assert.Equal(["1700-01-01", "1999-12-31"], new TimelineBuilder().Build(read).Select(entry => entry.Edtf.ToString()));
    }

    [Theory]
    [InlineData("\"1 Jan 1900, 14:30\";A train derailed.\n2 January 1900 (Tuesday);The line reopened.\n", "1900-01-01T14:30:00", "1900-01-02")]
    [InlineData("1900-01-01 14:30;A train derailed.\nTuesday 2 January 1900;The line reopened.\n", "1900-01-01T14:30:00", "1900-01-02")]
    [InlineData("\"Monday, January 1, 1900\";A train derailed.\n\"Tue, January 2, 1900 2:30 pm\";The line reopened.\n", "1900-01-01", "1900-01-02T14:30:00")]
    [InlineData("When;What\n\"1 Jan 1900, 14:30\";A train derailed.\n2 January 1900 (Tuesday);The line reopened.\n", "1900-01-01T14:30:00", "1900-01-02")]
    [InlineData("Date;Event\n13.05.1921 09:15;A train derailed.\n14.05.1921 at 21:40;The line reopened.\n", "1921-05-13T09:15:00", "1921-05-14T21:40:00")]
    public void A_date_with_a_time_or_a_weekday_is_read(string table, string first, string second) => Assert.Equal([first, second], Told(table));

    [Theory]
    [InlineData("\"04.05.1921\",\"The strike began.\"\n\"11.05.1921\",\"The strike ended.\"\n", "1921-05-04", "1921-05-11")]
    [InlineData("4.5.1721;The strike began.\n9.6.1721;The strike ended.\n", "1721-05-04", "1721-06-09")]
    [InlineData("The strike began.;04.05.2021\nThe strike ended.;25.05.2021\n", "2021-05-04", "2021-05-25")]
    [InlineData("04/05/1921,The strike began.\n25/05/1921,The strike ended.\n", "1921-05-04", "1921-05-25")]
    [InlineData("May 1921,The strike began.\nJune 1921,The strike ended.\n", "1921-05", "1921-06")]
    public void A_table_without_a_header_begins_with_any_date(string table, string first, string second) => Assert.Equal([first, second], Told(table));

    [Theory]
    [InlineData("Date,Time,Event\n1912-04-14,21:31,A train derailed.\n1912-04-14,22:16,The line reopened.\n", "1912-04-14T21:31:00", "1912-04-14T22:16:00")]
    [InlineData("Time;Date;Event\n9:31 pm;14 April 1912;A train derailed.\n10:16 pm;14 April 1912;The line reopened.\n", "1912-04-14T21:31:00", "1912-04-14T22:16:00")]
    [InlineData("Date,Time,Event\n1912-04-14,,A train derailed.\n1912-04-15,02:16,The line reopened.\n", "1912-04-14", "1912-04-15T02:16:00")]
    [InlineData("Year,Month,Day,Event\n1912,4,14,A train derailed.\n1912,4,15,The line reopened.\n", "1912-04-14", "1912-04-15")]
    [InlineData("Day,Month,Year,Event\n14,April,1912,A train derailed.\n,May,1912,The line reopened.\n", "1912-04-14", "1912-05")]
    [InlineData("Year,Month,Day,Time,Event\n1712,04,14,21:31,A train derailed.\n1712,04,14,22:16,The line reopened.\n", "1712-04-14T21:31:00", "1712-04-14T22:16:00")]
    public void Columns_of_a_date_and_its_time_make_one(string table, string first, string second) => Assert.Equal([first, second], Told(table));

    [Fact]
    public void A_day_without_its_year_is_of_the_year_of_the_rows_before() =>
        Assert.Equal(["2019-03-12", "2019-04-02"], Told("Date,Event\n12 March 2019,The bridge reopened.\n2 April,A storm closed it.\n"));

    private static IEnumerable<string> Told(string table)
    {
        var read = FormatFile.Read("t.csv", table);
        Assert.Empty(read.Problems);
        return new TimelineBuilder().Build(read).Select(entry => entry.Edtf.ToString());
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
