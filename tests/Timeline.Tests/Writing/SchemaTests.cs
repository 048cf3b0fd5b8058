using System.Text.Json.Nodes;
using Json.Schema;
using Xunit;

namespace Timeline.Tests.Writing;

/// <summary>docs/timeline.schema.json describes what is written: all of it, and nothing else.</summary>
public class SchemaTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromText(Repository.Text("docs/timeline.schema.json")));
    private static readonly Lazy<EventTimeline> Seeds = new(() => new TimelineBuilder { InferDates = true }.Build(ArticleReader.Read([Repository.PathOf("seeds"), Repository.PathOf("tests/Timeline.Tests/Inputs/documents")]))
        .Apply(new Correction { Title = "The dam was built.", Date = Edtf.Parse("1931"), Source = "Chronicle", Note = "Added." }, new Correction { Quote = "The dam was built.", Status = EventStatus.State }));

    [Theory]
    [InlineData(JsonDetail.Entries)]
    [InlineData(JsonDetail.Expressions)]
    [InlineData(JsonDetail.Explanations)]
    [InlineData(JsonDetail.Full)]
    public void What_is_written_is_valid_and_every_field_is_described(JsonDetail detail)
    {
        var json = JsonNode.Parse(TimelineJson.Write(Seeds.Value, detail))!;

        Assert.True(Schema.Value.Evaluate(Element(json)).IsValid);
        Assert.Empty(Undescribed(json, Described()));
    }

    [Theory]
    [InlineData("status")]
    [InlineData("granularity")]
    [InlineData("edtf")]
    public void What_lacks_a_field_or_has_another_in_its_place_is_not(string field)
    {
        var json = JsonNode.Parse(Seeds.Value.ToJson())!;
        var entry = json["events"]![0]!.AsObject();
        entry[field] = 1;
        Assert.False(Schema.Value.Evaluate(Element(json)).IsValid);

        entry.Remove(field);
        Assert.False(Schema.Value.Evaluate(Element(json)).IsValid);
    }

    [Fact]
    public void The_enumerations_are_those_of_the_code()
    {
        var definitions = JsonNode.Parse(Repository.Text("docs/timeline.schema.json"))!["$defs"]!;

        Assert.Equal(Names<Granularity>(), Values(definitions["granularity"]!));
        Assert.Equal(Names<Extent>(), Values(definitions["extent"]!));
        Assert.Equal(Names<DateBasis>(), Values(definitions["dateBasis"]!));
        Assert.Equal(Names<EventStatus>(), Values(definitions["status"]!));
        Assert.Equal(Names<PublicationBasis>(), Values(definitions["article"]!["properties"]!["publishedBasis"]!));
        Assert.Equal(Names<AnchorKind>(), Values(definitions["expression"]!["properties"]!["anchor"]!["properties"]!["kind"]!));
        Assert.Equal(Names<ProblemSeverity>(), Values(definitions["problem"]!["properties"]!["severity"]!));

        static IEnumerable<string> Names<T>() where T : struct, Enum => Enum.GetValues<T>().Select(Timeline.Writing.Spelling.Camel);
        static IEnumerable<string> Values(JsonNode enumeration) => enumeration["enum"]!.AsArray().Select(value => value!.GetValue<string>());
    }

    private static System.Text.Json.JsonElement Element(JsonNode json) => System.Text.Json.JsonSerializer.SerializeToElement(json);

    private static HashSet<string> Described()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Gather(JsonNode.Parse(Repository.Text("docs/timeline.schema.json")));
        return names;

        void Gather(JsonNode? node)
        {
            if (node is JsonObject one)
            {
                names.UnionWith((one["properties"] as JsonObject ?? []).Select(property => property.Key));
                foreach (var field in one)
                {
                    Gather(field.Value);
                }
            }
        }
    }

    private static IEnumerable<string> Undescribed(JsonNode? node, HashSet<string> described) => node switch
    {
        JsonObject one => one.SelectMany(field => Undescribed(field.Value, described).Concat(described.Contains(field.Key) ? [] : [field.Key])),
        JsonArray list => list.SelectMany(item => Undescribed(item, described)),
        _ => [],
    };
}
