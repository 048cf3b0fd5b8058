using System.Text;
using NodaTime;

namespace Timeline.Tests.Documents;

/// <summary>Mails: whose day it is, what is quoted, and what isn't the message.</summary>
public sealed class MailFormatTests
{
    private static readonly string[] Thread =
    [
        "2021-05-01: The storm broke two piles of the ferry slip.",
        "2021-05-02: Divers looked at the damage and found a third pile cracked.",
        "2021-05-03: The slip was closed.",
        "2021-05-03: The crane arrived.",
        "2021-05-03: The council approved the repair.",
        "2021-05-06: A barge sank at the works; nobody was hurt.",
        "2021-05-06: The contractor drove the first pile.",
        "2021-05-10: The barge was raised.",
        "2021-05-11: The insurer’s surveyor inspected it and blamed a valve.",
        "2021-05-15: The slip reopened.",
        "2021-05-15: The first ferry sailed.",
    ];

    private static readonly string[] Programs = ["1-gmail.eml", "2-thunderbird.eml", "3-apple-mail.eml", "4-outlook.eml", "5-gmail-reply.eml"];

    [Fact]
    public void A_thread_of_files_of_five_programs_tells_each_day_once()
    {
        var read = DocumentFile.Input([.. Programs.Select(name => $"mails/{name}")]);

        Assert.Empty(read.Problems);
        Assert.Equal(
            [
                "stated 2021-05-03: Ferry slip (Ana Lindqvist, )",
                "stated 2021-05-04: Ferry slip (Jörg Brandt, en-GB)",
                "stated 2021-05-06: Ferry slip (Tom Holt, )",
                "stated 2021-05-11: Ferry slip (Müller, Ruth, en-GB)",
                "stated 2021-05-15: Ferry slip (Ana Lindqvist, )",
            ],
            read.Articles.Select(DocumentFile.Head));
        Assert.Equal(Thread, read.Entries());
    }

    [Fact]
    public void So_does_the_same_thread_in_a_mailbox()
    {
        var read = DocumentFile.Input("mails/thread.mbox");

        Assert.Empty(read.Problems);
        Assert.Equal(5, read.Articles.Count);
        Assert.Equal(Thread, read.Entries());
    }

    [Fact]
    public void What_is_quoted_of_a_message_that_is_not_there_is_an_article_of_its_own_day()
    {
        var read = DocumentFile.Input("mails/5-gmail-reply.eml");

        Assert.Equal(
            ["stated 2021-05-15: Ferry slip (Ana Lindqvist, )", "stated 2021-05-11: Ferry slip (Müller, Ruth, )", "stated 2021-05-07: Ferry slip (Tom Holt, )"],
            read.Articles.Select(DocumentFile.Head));
        Assert.Contains("2021-05-10: The barge was raised.", read.Entries());
    }

    [Fact]
    public void Whatever_stands_between_two_quotations_of_one_message_they_are_of_its_day() =>
        Assert.Equal("The storm broke two piles of the ferry slip on Saturday. Divers looked at the damage yesterday and found a third pile cracked.\n\nThe slip was closed this morning.", DocumentFile.Input("mails/2-thunderbird.eml").Articles[1].Text);

    [Theory]
    [InlineData("Am 03.05.2021 um 09:00 schrieb Ana Lee:", "stated 2021-05-03", "Ana Lee")]
    [InlineData("Am Mo., 3. Mai 2021 um 09:00 Uhr schrieb Ana Lee <ana@a.example>:", "stated 2021-05-03", "Ana Lee")]
    [InlineData("Le lun. 3 mai 2021 à 09:00, Ana Lee <ana@a.example> a écrit :", "stated 2021-05-03", "Ana Lee")]
    [InlineData("El lun, 3 may 2021 a las 9:00, Ana Lee (<ana@a.example>) escribió:", "stated 2021-05-03", "Ana Lee (")]
    [InlineData("2021-05-03 9:00 GMT+02:00 Ana Lee <ana@a.example>:", "stated 2021-05-03", "Ana Lee")]
    [InlineData("2021年5月3日(月) 9:00 Ana Lee <ana@a.example>:", "stated 2021-05-03", "Ana Lee")]
    [InlineData("On 5/3/2021 9:00 AM, Ana Lee wrote:", "stated 2021-05-03", "Ana Lee")]
    [InlineData("On 03/05/2021 09:00, Ana Lee wrote:", "stated 2021-05-03", "Ana Lee")]
    [InlineData("On 02/03/2021 09:00, Ana Lee wrote:", "unknown", "Ana Lee")]
    [InlineData("Ana Lee wrote:", "unknown", "Ana Lee")]
    public void Who_wrote_when_is_read_as_mail_programs_write_it(string attribution, string published, string author)
    {
        var quoted = Mail($"It thawed.\n\n{attribution}\n> It snowed yesterday.").Articles[1];

        Assert.Equal((published, author.TrimEnd('(', ' '), "It snowed yesterday."), (quoted.Published.ToString(), quoted.Author?.TrimEnd('(', ' '), quoted.Text));
    }

    [Theory]
    [InlineData("Von: Ana Lee\nGesendet: Montag, 3. Mai 2021 09:00\nAn: Tom Holt\nBetreff: Schnee")]
    [InlineData("-----Original Message-----\nFrom: Ana Lee [mailto:ana@a.example]\nSent: Monday, May 3, 2021 9:00 AM\nTo: Tom Holt\nSubject: Schnee")]
    [InlineData("---------- Forwarded message ---------\nFrom: Ana Lee <ana@a.example>\nDate: Mon, May 3, 2021 at 9:00 AM\nSubject: Schnee\nTo: Tom Holt <tom@t.example>")]
    [InlineData("________________________________\nDe : Ana Lee <ana@a.example>\nEnvoyé : lundi 3 mai 2021 09:00\nÀ : Tom Holt\nObjet : Schnee")]
    public void The_header_of_a_message_that_is_handed_on_dates_it(string header)
    {
        var read = Mail($"See below.\n\n{header}\n\nIt snowed yesterday.");

        Assert.Equal(["stated 2021-05-04: Weather (Tom Holt, )", "stated 2021-05-03: Schnee (Ana Lee, )"], read.Articles.Select(article => article.Head().Replace(" [mailto:ana@a.example]", "", StringComparison.Ordinal)));
        Assert.Equal(["2021-05-02: It snowed."], read.Entries());
    }

    [Fact]
    public void A_header_whose_fields_stand_apart_in_what_is_quoted_dates_it()
    {
        var read = Mail("See below.\n\n> Begin forwarded message:\n>\n> From: Ana Lee <ana@a.example>\n>\n> Subject: Snow\n>\n> Date: 3 May 2021 at 09:00:00 CEST\n>\n> To: Tom Holt\n>\n> It snowed yesterday.");

        Assert.Equal(["stated 2021-05-04: Weather (Tom Holt, )", "stated 2021-05-03: Snow (Ana Lee, )"], read.Articles.Select(DocumentFile.Head));
        Assert.Equal("It snowed yesterday.", read.Articles[1].Text);
    }

    [Fact]
    public void Japanese_is_read_in_titles_names_and_texts()
    {
        var japanese = CodePagesEncodingProvider.Instance.GetEncoding("iso-2022-jp")!;
        var text = "橋は昨日閉鎖された。";
        var article = DocumentFile.Read("a.eml", [
            .. Encoding.ASCII.GetBytes($"From: =?shift_jis?B?i7SCzQ==?= <a@a.example>\nSubject: =?ISO-2022-JP?B?{Convert.ToBase64String(japanese.GetBytes(text))}?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-2022-jp\n\n"),
            .. japanese.GetBytes(text),
        ]).Articles[0];

        Assert.Equal(("橋は", text, text), (article.Author, article.Title, article.Text));
    }

    [Theory]
    [InlineData("-- \nTom Holt\nfounded 3 March 1987")]
    [InlineData("Kind regards,\nTom\n+44 555 0100")]
    [InlineData("Sent from my iPhone")]
    [InlineData("Sent with ProtonMail Secure Email.")]
    [InlineData("_______________________________________________\nWeather, a list\nhttps://lists.example/weather/2021/03/03")]
    [InlineData("This e-mail and its attachments are confidential and intended solely for the addressee. If you received it on 3 March 2021 in error, delete it.")]
    [InlineData("_______________________________________________\nWeather mailing list\nTo unsubscribe, write by 3 March 2021.")]
    [InlineData("You received this message because you are subscribed to the group \"weather\" since 3 March 2021.")]
    public void What_is_set_below_a_message_is_no_part_of_it(string below) => Assert.Equal("It thawed on Monday.", Mail($"It thawed on Monday.\n\n{below}").Articles[0].Text);

    [Theory]
    [InlineData("The report is confidential: the board resigned on Monday.")]
    [InlineData("Thanks\n\nto the crew, the barge was raised on Monday, and the ferry sailed again at noon with all of its passengers.")]
    [InlineData("He wrote:\n\nThe barge was raised on Monday.")]
    [InlineData("From: the pier\nTo: the slip\n\nit is a mile.")]
    public void What_only_resembles_that_is_read(string text) => Assert.Equal(text, Mail(text).Articles[0].Text);

    [Fact]
    public void Words_are_read_in_the_encoding_that_they_are_written_in()
    {
        var text = "Лёд тронулся вчера.";
        var header = "From: =?koi8-r?B?6dfBzg==?= <i@i.example>\nSubject: =?utf-8?Q?L=C3=A4rm?= =?utf-8?Q?_am_See?=\nDate: Tue, 4 May 2021 09:00:00 +0300\nMIME-Version: 1.0\n";
        byte[] Bytes(string charset, string encoding, string body) => Encoding.ASCII.GetBytes($"{header}Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n{body}");
        var koi = CodePagesEncodingProvider.Instance.GetEncoding("koi8-r")!;

        foreach (var bytes in new[]
        {
            Bytes("koi8-r", "base64", Convert.ToBase64String(koi.GetBytes(text))),
            Bytes("utf-8", "quoted-printable", string.Concat(Encoding.UTF8.GetBytes(text).Select(one => $"={one:X2}"))),
            [.. Bytes("koi8-r", "8bit", ""), .. koi.GetBytes(text)],
        })
        {
            Assert.Equal(("Иван", "Lärm am See", text), DocumentFile.Read("a.eml", bytes).Articles.Select(article => (article.Author, article.Title, article.Text)).Single());
        }
    }

    [Fact]
    public void A_message_of_html_alone_is_read_as_text()
    {
        var read = DocumentFile.Read("a.eml", Header("text/html") + """
            <html><head><style>p { color: red }</style><title>x</title></head><body><div style="display:none">Preview of 3 March</div>
            <table><tr><td><h1>Weather</h1><p>It <b>thawed</b> on&nbsp;Monday.</p></td></tr></table>
            <ul><li>One</li><li><p>Two</p></li></ul><table><tr><td>3 May</td><td>Snow</td></tr><tr><td>4 May</td><td>Rain</td></tr></table>
            <blockquote type="cite">It snowed.<br>It froze.</blockquote></body></html>
            """);

        Assert.Equal("Weather\n\nIt thawed on Monday.\n\n- One\n- Two\n\n3 May | Snow\n4 May | Rain", read.Articles[0].Text);
        Assert.Equal("It snowed.\nIt froze.", read.Articles[1].Text);
    }

    [Fact]
    public void What_is_attached_is_read_by_the_formats_that_are_known_or_listed_as_skipped()
    {
        var inner = "From: Ana Lee <ana@a.example>\nDate: Sun, 2 May 2021 22:00:00 -0700\nSubject: Snow\n\nIt snowed today.";
        string Part(string type, string name, string body) => $"--b\nContent-Type: {type}; name=\"{name}\"\nContent-Disposition: attachment; filename=\"{name}\"\n\n{body}\n";
        var read = DocumentFile.Read("a.eml", Header("multipart/mixed; boundary=b") + "--b\nContent-Type: text/plain\n\nIt thawed.\n" + Part("message/rfc822", "Snow.eml", inner) + Part("text/plain", "2021-04-30 log.txt", "It rained.")
            + Part("image/png", "map.png", "x") + Part("application/x-thing", "a.thing", "x") + "--b\nContent-Type: image/png\nContent-ID: <1>\nContent-Disposition: inline\n\nx\n--b--\n");

        Assert.Equal(["a.eml: stated 2021-05-04", "a.eml/2021-04-30 log.txt: named 2021-04-30", "a.eml/Snow.eml: stated 2021-05-02"], read.Articles.Select(article => $"{article.Source}: {article.Published}"));
        Assert.Equal(["a.eml/a.thing", "a.eml/map.png"], read.Skipped.Select(file => file.Path));
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void A_broken_date_is_said_and_the_rest_is_read()
    {
        var read = DocumentFile.Read("a.eml", Header("text/plain").Replace("4 May 2021", "40 Mai", StringComparison.Ordinal) + "It thawed.", new LocalDate(2021, 6, 1));

        Assert.Equal("given 2021-06-01", read.Articles[0].Published.ToString());
        Assert.StartsWith("a.eml: Date: is not a date: \"Tue, 40 Mai", Assert.Single(read.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_message_of_a_mailbox_is_said_with_its_line_and_the_others_are_read()
    {
        const string from = "From - Tue May 04 09:00:00 2021\n";
        var read = DocumentFile.Read("a.mbox", $"{from}{Header("text/plain")}It thawed.\nFrom here on, it rained.\n>From noon on, it froze.\n\n{from}Date: never\nSubject: Rain\n\nIt rained.\n\n{from}{Header("text/plain")}> It snowed.\n>>From dawn on.\n> It froze.\n");

        Assert.Equal(["It thawed.\nFrom here on, it rained.\nFrom noon on, it froze.", "It rained.", "It snowed.\nFrom dawn on.\nIt froze."], read.Articles.Select(article => article.Text));
        Assert.Equal("a.mbox:12: message 2: Date: is not a date: \"never\"; the message is read without it", Assert.Single(read.Problems).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("no header at all")]
    [InlineData("From: a\nDate: Tue, 4 May 2021 09:00:00 +0000\n\n")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/encrypted; boundary=b\n\n--b\n\nx\n--b--\n")]
    public void A_file_without_a_message_is_a_problem(string text)
    {
        var read = DocumentFile.Read("a.eml", text);

        Assert.Empty(read.Articles);
        Assert.Single(read.Problems);
    }

    [Fact]
    public void Depth_without_end_is_bounded()
    {
        var nested = new StringBuilder();
        for (var i = 0; i < 3000; i++)
            nested.Append("MIME-Version: 1.0\nContent-Type: message/rfc822\n\n");

        Assert.NotEmpty(DocumentFile.Read("a.eml", nested.ToString()).Problems);
        Assert.NotNull(DocumentFile.Read("a.eml", Header("text/html") + string.Concat(Enumerable.Repeat("<table><tr><td><blockquote>", 20_000)) + "x"));
        Assert.NotNull(DocumentFile.Read("a.eml", Header("text/plain") + string.Concat(Enumerable.Repeat("On 3 May 2021 at 9:00, a@b wrote:\n\n", 3000)) + new string('>', 100_000) + "x"));
    }

    [Fact]
    public void The_page_of_a_web_archive_is_read_where_web_pages_are()
    {
        const string archive = "From: <Saved by Blink>\nSnapshot-Content-Location: https://post.example/pier\nSubject: Pier\nDate: Sun, 5 Jun 2022 10:00:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; boundary=b\n\n"
            + "--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<html lang=3D\"en\"><title>Pier burns</title><meta name=3D\"date\" content=3D\"2020-01-24\"><h1>Pier burns</h1><p>The pier burned down yesterday =E2=80=93 nobody was hurt.</p></html>\n--b--\n";

        var page = Assert.Single(DocumentFile.Read("p.mhtml", archive).Articles);
        var alone = ArticleReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(archive)), "p.mhtml", formats: ArticleFormats.Default.WithDocuments());

        Assert.Equal(("p.mhtml", "https://post.example/pier", "stated 2020-01-24: Pier burns (, en)", "The pier burned down yesterday – nobody was hurt."), (page.Source, page.Url, page.Head(), page.Text));
        Assert.Equal("Timeline.Html reads it", Assert.Single(alone.Skipped).Hint);
    }

    [Fact]
    public void A_mail_is_known_by_its_header_and_a_letter_is_none()
    {
        Assert.Equal("stated 2021-05-04", DocumentFile.Read("mail", Header("text/plain") + "It thawed.").Articles[0].Published.ToString());
        Assert.Equal("memo@0", DocumentFile.Read("memo", "From: A. Brook\nTo: O. Reyes\nDate: 4 May 2021\nRe: Pier\n\nIt thawed.").Articles[0].Id);
    }

    private static ArticleCollection Mail(string body) => DocumentFile.Read("a.eml", Header("text/plain; charset=utf-8") + body);

    private static string Header(string type) => $"From: Tom Holt <tom@t.example>\nSubject: Re: Weather\nDate: Tue, 4 May 2021 09:00:00 +0200\nMIME-Version: 1.0\nContent-Type: {type}\n\n";
}
