using NodaTime;
using Timeline.Tests.Resolution;

namespace Timeline.Tests.Engines;

/// <summary>In a mixed pile each article is read by the engine of its language.</summary>
public class RecognizersTests
{
    private const string Spanish = "El alcalde dimitió ayer.";
    private static readonly LocalDate Thursday = new(2020, 1, 23);
    private static readonly ITemporalRecognizer Yesterday = new Finding(new RecognizedTimex(19, 23, TimexType.Date, "2020-01-22") { CountedFrom = Thursday });

    [Fact]
    public void The_language_of_an_article_chooses_its_engine()
    {
        var timeline = new TimelineBuilder(TaggingOptions.Default, Recognizers.English.With(Yesterday, "es")).Build(Article("a", Spanish, "es-MX"), Article("b", "The mayor resigned yesterday.", "en"));

        Assert.Equal(["ayer", "yesterday"], timeline.Articles.SelectMany(article => article.Expressions).Select(timex => timex.Text));
        Assert.Equal(["2020-01-22", "2020-01-22"], timeline.Articles.SelectMany(article => article.Expressions).Select(timex => timex.Value));
        Assert.Empty(timeline.Problems);
    }

    [Fact]
    public void An_engine_that_fails_costs_its_article_alone()
    {
        var timeline = new TimelineBuilder(TaggingOptions.Default, Recognizers.English.With(new Failing(), "es")).Build(Article("a", Spanish, "es"), Article("b", "The mayor resigned yesterday.", "en"));

        Assert.Single(timeline);
        Assert.Equal("a: the engine for es failed, out of words; its dates were not read", Assert.Single(timeline.Problems).Reason);
        Assert.Throws<InvalidOperationException>(() => new TemporalTagger(TaggingOptions.Default, Recognizers.English.With(new Failing(), "es")).Tag(Article("a", Spanish, "es")));
    }

    private sealed class Failing : ITemporalRecognizer
    {
        public IReadOnlyList<RecognizedTimex> Recognize(Article article) => throw new InvalidOperationException("out of words.");
    }

    [Fact]
    public void Sentences_of_another_language_are_told_whole()
    {
        var entry = Assert.Single(new TimelineBuilder(TaggingOptions.Default, Recognizers.English.With(Yesterday, "es")).Build(Article("a", Spanish, "es")));

        Assert.Equal((Spanish, DateSpan.Of(new LocalDate(2020, 1, 22)), EventStatus.Actual), (entry.Summary, entry.When, entry.Status));
    }

    [Fact]
    public void What_lies_ahead_of_its_article_is_planned()
    {
        var engine = new Finding(new RecognizedTimex(17, 27, TimexType.Date, "XXXX-02-03"));

        var entry = Assert.Single(new TimelineBuilder(TaggingOptions.Default, Recognizers.English.With(engine, "es")).Build(Article("a", "Votarán el lunes 3 de febrero.", "es")));

        Assert.Equal((DateSpan.Of(new LocalDate(2020, 2, 3)), EventStatus.Planned), (entry.When, entry.Status));
    }

    [Fact]
    public void What_goes_on_since_a_date_is_a_state()
    {
        var engine = new Finding(new RecognizedTimex(10, 20, TimexType.Date, "2014") { Mod = TimexMod.OnOrAfter });

        var entry = Assert.Single(new TimelineBuilder(TaggingOptions.Default, Recognizers.English.With(engine, "es")).Build(Article("a", "Gobierna desde 2014 la ciudad.", "es")));

        Assert.Equal((Dated.Span("2014-01-01", "2020-01-23"), EventStatus.State, Extent.Throughout), (entry.When, entry.Status, entry.Extent));
    }

    [Fact]
    public void No_sentence_ends_within_a_date()
    {
        const string text = "Sie kam am 3. Januar nach Berlin. Es regnete.";
        var engine = new Finding(new RecognizedTimex(11, 20, TimexType.Date, "XXXX-01-03"));

        var entry = Assert.Single(new TimelineBuilder(TaggingOptions.Default, Recognizers.English.With(engine, "de")).Build(Article("a", text, "de")));

        Assert.Equal("Sie kam am 3. Januar nach Berlin.", entry.Summary);
    }

    [Fact]
    public void A_language_that_no_engine_reads_is_said()
    {
        var timeline = new TimelineBuilder().Build(new ArticleCollection([Article("a", "Borgmästaren avgick 2020-01-03.", "sv") with { Source = "pile.jsonl#3" }], []));

        Assert.Equal(["pile.jsonl#3: a: no engine reads its language, sv; its dates were not read"], timeline.Problems.Select(problem => problem.ToString()));
        Assert.Empty(timeline);
        Assert.Equal("sv", timeline.Articles[0].Article.Language);
    }

    [Fact]
    public void Without_a_language_or_a_detector_an_article_is_read_as_English_and_its_language_stays_unknown()
    {
        var timeline = new TimelineBuilder().Build(Article("a", "The mayor resigned yesterday.", null));

        Assert.Single(timeline);
        Assert.Null(timeline.Articles[0].Article.Language);
    }

    [Fact]
    public void A_detector_tells_the_language_that_the_input_doesnt()
    {
        var recognizers = Recognizers.English.With(Yesterday, "es") with { Detector = new Hearing("alcalde", "es") };

        var timeline = new TimelineBuilder(TaggingOptions.Default, recognizers).Build(Article("a", Spanish, null), Article("b", "Hm.", null), Article("c", "She left on 3 May 2019, el alcalde said.", "en"));

        Assert.Equal(["es", null, "en"], timeline.Articles.OrderBy(article => article.Article.Id).Select(article => article.Article.Language));
        Assert.Equal(["b: its language isn't known; its dates were not read"], timeline.Problems.Select(problem => problem.Reason));
        Assert.Contains("\"language\":\"es\"", timeline.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_engine_for_English_takes_it_from_our_rules_and_the_clauses_still_tell_which_way()
    {
        const string text = "They met on Friday. They will vote on Friday.";
        var engine = new Finding(new RecognizedTimex(12, 18, TimexType.Date, "XXXX-WXX-5"), new RecognizedTimex(38, 44, TimexType.Date, "XXXX-WXX-5"));

        var article = new TemporalTagger(TaggingOptions.Default, Recognizers.English.With(engine, "en")).Tag(Article("a", text, "en-GB"));

        Assert.Equal(["2020-01-17", "2020-01-24"], article.Expressions.Select(timex => timex.Value));
    }

    [Fact]
    public void The_longest_tag_goes_first()
    {
        var brazil = new Finding();
        var recognizers = Recognizers.English.With(Yesterday, "pt").With(brazil, "pt-BR");

        Assert.Same(brazil, recognizers.For("pt-br"));
        Assert.Same(Yesterday, recognizers.For("pt-PT"));
        Assert.Null(recognizers.For("p"));
        Assert.Null(Recognizers.English.For("pt"));
    }

    [Fact]
    public void An_engine_is_asked_again_when_the_text_has_told_its_publication_date()
    {
        var engine = new Counting();
        var article = new Article { Id = "a", Text = "Ayer\n\nPublished: January 16, 2020\n\nLlovió ayer.", Language = "es" };

        var tagged = new TemporalTagger(TaggingOptions.Default, Recognizers.English.With(engine, "es")).Tag(article);

        Assert.Equal([null, new LocalDate(2020, 1, 16)], engine.Published);
        Assert.Equal(new LocalDate(2020, 1, 16), tagged.Article.Published.Date);
    }

    [Fact]
    public void A_language_can_be_given_to_articles_without_one()
    {
        var articles = new ArticleCollection([Article("a", Spanish, null), Article("b", Spanish, "pt")], []).WithLanguage("es");

        Assert.Equal(["es", "pt"], articles.Articles.Select(article => article.Language));
    }

    [Theory]
    [InlineData("市長は辞任した。翌日、選挙が決まった。", 2)]
    [InlineData("市长辞职了。选举定于三月。真的吗？是的！", 4)]
    [InlineData("महापौर ने इस्तीफा दिया। चुनाव मार्च में होंगे।", 2)]
    public void Full_stops_of_other_scripts_end_sentences(string text, int count) => Assert.Equal(count, Timeline.Text.Sentences.Find(text).Count);

    private static Article Article(string id, string text, string? language) => new() { Id = id, Text = text, Language = language, Published = PublicationDate.Given(Thursday) };

    /// <summary>Knows a language by one word.</summary>
    private sealed class Hearing(string word, string language) : ILanguageDetector
    {
        public string? Detect(string text) => text.Contains(word, StringComparison.Ordinal) ? language : null;
    }

    /// <summary>Remembers with which publication dates it was asked; finds the stamp.</summary>
    private sealed class Counting : ITemporalRecognizer
    {
        public List<LocalDate?> Published { get; } = [];

        public IReadOnlyList<RecognizedTimex> Recognize(Article article)
        {
            Published.Add(article.Published.Date);
            return [new(article.Text.IndexOf("January", StringComparison.Ordinal), article.Text.IndexOf("January", StringComparison.Ordinal) + 16, TimexType.Date, "2020-01-16")];
        }
    }
}
