using System.Text.Json;
using NodaTime;

namespace Timeline.Tests.Writing;

public class JsonTimelineWriterTests
{
    [Fact]
    public void An_empty_timeline_has_every_list() =>
        Assert.Equal(
            """
            {"schemaVersion":"2.0","detail":"expressions",
            "articles":[],
            "events":[],
            "notActual":[],
            "undated":[],
            "problems":[]
            }

            """, Told.Timeline().ToJson());

    [Fact]
    public void Every_field_of_the_contract_is_written_null_or_not()
    {
        var article = new Article { Id = "a", Text = "  It’s the 3rd of May.", Source = "pile.txt", Start = 10, Outlet = "The Harbour Gazette", Published = PublicationDate.Given(new(2020, 5, 4)) };
        Timex[] expressions =
        [
            new()
            {
                Start = 6, End = 19, Text = "the 3rd of May", Type = TimexType.Date, Value = "2020-05-03", Mod = TimexMod.EqualOrLess, Interval = DateSpan.Of(new LocalDate(2020, 5, 3)),
                Granularity = Granularity.Day, Edtf = Edtf.Parse("2020-05-03"), Rule = "the 3rd of March", Explanation = "Because.", Anchor = new(AnchorKind.Published, "2020-05-04"), Operation = "the latest one up to",
                FunctionInDocument = DocumentFunction.CreationTime,
            },
            new() { Start = 2, End = 4, Text = "It", Type = TimexType.Duration, Value = "P1D", Rule = "a day", Explanation = "Because.", Anchor = Anchor.Absolute },
        ];
        var entry = new TimelineEvent
        {
            Id = "e-0123456789", When = new(null, new(-43, 3, 15)), Time = new(new(11, 0), TimePrecision.Hour) { End = new(12, 30), Mod = TimexMod.Approx, Zone = "CET", Offset = Offset.FromHours(1) },
            Granularity = Granularity.HalfYear, Edtf = Edtf.Parse("../-0043-03-15"), Extent = Extent.Throughout, DateBasis = DateBasis.Inferred,
            Status = EventStatus.Predicted, Summary = "“So”", Salience = 9,
            Ranking = new(2, 1, 1.682, 4.5, 0.25),
            Mentions = [new(article, 0, 2, "  ") { Id = "e-0123456789", Expression = 0, Attribution = "police" }, new(article, 2, 4, "It") { Time = TimeOfDay.Of(PartOfDay.SmallHours), Inference = "after “So” (3 May 2020)", When = DateSpan.Of(new LocalDate(2020, 5, 3)) }],
            Conflicts = [new(DateSpan.Of(new LocalDate(2020, 5, 3)), [1])],
        };
        var timeline = EventTimeline.Of([new(new(article, expressions), [])], [new(ProblemCode.Malformed, "pile.txt", 12, "broken"), new(ProblemCode.EncodingAssumed, "pile.txt", null, "odd")]).With([entry]);

        Assert.Equal(
            """
            {"schemaVersion":"2.0","detail":"explanations",
            "articles":[
            {"id":"a","source":"pile.txt","start":10,"end":32,"title":null,"outlet":"The Harbour Gazette","author":null,"url":null,"language":null,"published":"2020-05-04","publishedBasis":"given","publishedEarliest":"2020-05-04","publishedLatest":"2020-05-04","publishedExplanation":null,"copyOf":null,"expressions":[{"start":6,"end":19,"text":"the 3rd of May","type":"DATE","value":"2020-05-03","mod":"EQUAL_OR_LESS","functionInDocument":"CREATION_TIME","interval":{"start":"2020-05-03","end":"2020-05-03"},"edtf":"2020-05-03","anchor":{"kind":"published","value":"2020-05-04","text":null},"granularity":"day","rule":"the 3rd of March","operation":"the latest one up to","explanation":"Because."},{"start":2,"end":4,"text":"It","type":"DURATION","value":"P1D","mod":null,"functionInDocument":null,"interval":null,"edtf":null,"anchor":{"kind":"absolute","value":null,"text":null},"granularity":"time","rule":"a day","operation":null,"explanation":"Because."}]}
            ],
            "events":[
            {"id":"e-0123456789","start":null,"end":"-0043-03-15","time":{"start":"11:00:00","end":"12:30:00","precision":"hour","part":null,"mod":"APPROX","zone":"CET","offset":"+01:00"},"granularity":"halfYear","edtf":"../-0043-03-15","extent":"throughout","dateBasis":"inferred","status":"predicted","summary":"“So”","salience":9,"ranking":{"articles":2,"days":1,"voices":1.682,"chances":4.5,"weight":0.25},"conflicts":[{"start":"2020-05-03","end":"2020-05-03","mentions":[1]}],"mentions":[{"id":"e-0123456789","article":"a","start":0,"end":2,"text":"  ","when":null,"expression":0,"attribution":"police"},{"id":"","article":"a","start":2,"end":4,"text":"It","when":"2020-05-03","time":{"start":"01:00:00","end":null,"precision":"part","part":"smallHours","mod":null,"zone":null,"offset":null},"expression":null,"attribution":null,"inference":"after “So” (3 May 2020)"}]}
            ],
            "notActual":[],
            "undated":[],
            "problems":[
            {"code":"encodingAssumed","severity":"note","source":"pile.txt","line":null,"reason":"odd"},
            {"code":"malformed","severity":"error","source":"pile.txt","line":12,"reason":"broken"}
            ]
            }

            """, timeline.ToJson(JsonDetail.Explanations));
    }

    [Theory]
    [InlineData("’“– é 中 \" \\ / < & \u0000 \u2028 😀")]
    public void Any_character_survives(string text) => Assert.Equal(text, Title(text));

    [Fact]
    public void A_lone_surrogate_becomes_one_replacement_character() => Assert.Equal("a\uFFFDb\uFFFD", Title("a\uD83Db\uDE00"));

    [Theory]
    [InlineData(EventStatus.Actual, "actual")]
    [InlineData(EventStatus.State, "state")]
    [InlineData(EventStatus.Hypothetical, "hypothetical")]
    public void A_status_is_spelled_in_camel_case(EventStatus status, string expected)
    {
        var entry = Told.Event(new(2020, 3, 2), "The dam failed.", "a") with { Status = status };

        using var json = JsonDocument.Parse(Told.Timeline(Told.Article("a")).With([entry]).ToJson());

        Assert.Equal(expected, json.RootElement.GetProperty("events")[0].GetProperty("status").GetString());
    }

    private static string? Title(string title)
    {
        using var json = JsonDocument.Parse(Told.Timeline(Told.Article("a", title: title)).ToJson());
        return json.RootElement.GetProperty("articles")[0].GetProperty("title").GetString();
    }
}
