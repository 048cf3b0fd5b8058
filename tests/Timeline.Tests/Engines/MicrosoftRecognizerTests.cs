using NodaTime;

namespace Timeline.Tests.Engines;

/// <summary>Microsoft.Recognizers.Text.DateTime on the seam, run for real where it is installed.</summary>
public class MicrosoftRecognizerTests
{
    private static readonly LocalDate Thursday = new(2020, 1, 23);
    private static readonly Recognizers Both = Recognizers.English.WithMicrosoftRecognizers();

    [EngineTheory]
    [InlineData("es", "El alcalde dimitió el viernes 17 de enero de 2020.", "viernes 17 de enero de 2020", "2020-01-17")]
    [InlineData("es", "El 30 de diciembre murieron dos personas.", "30 de diciembre", "2019-12-30")]
    [InlineData("es", "La reunión fue el lunes.", "lunes", "2020-01-20")]
    [InlineData("es", "Dimitió ayer.", "ayer", "2020-01-22")]
    [InlineData("es", "Llegó hace tres años.", "hace tres años", "2017")]
    [InlineData("fr", "La semaine dernière, il est parti.", "La semaine dernière", "2020-W03")]
    [InlineData("fr", "Le maire a démissionné le 3 janvier 2020.", "3 janvier 2020", "2020-01-03")]
    [InlineData("pt", "O prefeito renunciou ontem.", "ontem", "2020-01-22")]
    [InlineData("de", "Er trat am 3. Januar zurück.", "3. Januar", "2020-01-03")]
    [InlineData("de", "Im vergangenen Jahr trat er zurück.", "vergangenen Jahr", "2019")]
    [InlineData("it", "Il sindaco si è dimesso venerdì.", "venerdì", "2020-01-17")]
    [InlineData("nl", "De burgemeester trad gisteren af.", "gisteren", "2020-01-22")]
    [InlineData("tr", "Belediye başkanı 3 Ocak 2020 günü istifa etti.", "3 Ocak 2020", "2020-01-03")]
    [InlineData("zh", "市长辞职了。1月3日，他去了北京。", "1月3日", "2020-01-03")]
    [InlineData("zh", "二〇二〇年一月三日，他去了北京。", "二〇二〇年一月三日", "2020-01-03")]
    [InlineData("ja", "市長は辞任した。先週、選挙が決まった。", "先週", "2020-W03")]
    [InlineData("hi", "महापौर ने शुक्रवार को इस्तीफा दिया।", "शुक्रवार", "2020-01-17")]
    public void A_date_of_each_language_is_found_and_placed(string language, string text, string words, string value)
    {
        var timex = Assert.Single(Tag(language, text));

        Assert.Equal((words, value), (timex.Text, timex.Value));
        Assert.Equal(words, text[timex.Start..timex.End]);
    }

    [EngineTheory]
    [InlineData("es", "Gobernó desde 2014 hasta 2017.", TimexType.Duration, "P3Y", "2014-01-01", "2017-12-31")]
    [InlineData("es", "Gobierna desde 2014.", TimexType.Date, "2014", "2014-01-01", "2014-12-31")]
    [InlineData("es", "Llovió a principios de enero.", TimexType.Date, "2020-01", "2020-01-01", "2020-01-10")]
    [InlineData("es", "Nació en los años sesenta.", TimexType.Date, "196", "1960-01-01", "1969-12-31")]
    [InlineData("es", "Llovió entre el 3 y el 5 de enero.", TimexType.Duration, "P2D", "2020-01-03", "2020-01-05")]
    public void Stretches_and_modifiers_keep_their_days(string language, string text, TimexType type, string value, string start, string end)
    {
        var timex = Assert.Single(Tag(language, text));

        Assert.Equal((type, value, Resolution.Dated.Span(start, end)), (timex.Type, timex.Value, timex.Interval));
    }

    [EngineFact]
    public void What_the_engine_says_beside_the_value_is_kept()
    {
        Assert.Equal(TimexMod.OnOrAfter, Assert.Single(Tag("es", "Gobierna desde 2014.")).Mod);
        Assert.Equal((TimexType.Set, "XXXX-WXX-1"), Assert.Single(Tag("es", "Se reúnen cada lunes.")) is var set ? (set.Type, set.Value) : default);
        Assert.Equal((TimexType.Duration, "P3D"), Assert.Single(Tag("es", "Duró tres días.")) is var length ? (length.Type, length.Value) : default);
    }

    [EngineFact]
    public void The_following_day_is_counted_from_the_date_told_last()
    {
        var found = Tag("de", "Sie trat am 10. Januar zurück. Am nächsten Tag fuhr sie ab. Gestern kam sie wieder.");

        Assert.Equal(["2020-01-10", "2020-01-11", "2020-01-22"], found.Select(timex => timex.Value));
        Assert.Equal([AnchorKind.Previous, AnchorKind.Published], found.Skip(1).Select(timex => timex.Anchor.Kind));
    }

    [EngineFact]
    public void What_is_quoted_is_counted_from_the_day_it_was_said()
    {
        var found = Tag("es", "El lunes la alcaldesa dijo: «Ayer llovió».");

        Assert.Equal(["2020-01-20", "2020-01-19"], found.Select(timex => timex.Value));
    }

    [EngineFact]
    public void Without_a_publication_date_nothing_is_counted_from_one()
    {
        var article = new Article { Id = "a", Text = "Dimitió ayer. Nació el 3 de mayo de 1950.", Language = "es" };

        Assert.Equal(["XXXX-XX-XX", "1950-05-03"], new TemporalTagger(TaggingOptions.Default, Both).Tag(article).Expressions.Select(timex => timex.Value));
    }

    [EngineTheory]
    [InlineData("fr", "L'an prochain, le mois prochain et la semaine prochaine, il partira.", 9999)]
    [InlineData("pt", "Sai na semana que vem, no mês que vem ou no ano que vem.", 9999)]
    [InlineData("zh", "次日，他去了北京。明年再来。", 9999)]
    [InlineData("de", "In drei Jahren kommt er, in 9000 Jahren nicht mehr. Gestern ging er.", 9998)]
    [InlineData("es", "Llegó hace tres años. El año pasado llovió.", 1)]
    public void At_either_end_of_the_calendar_nothing_breaks(string language, string text, int year)
    {
        var article = new Article { Id = "a", Text = text, Language = language, Published = PublicationDate.Given(year == 1 ? new(1, 1, 1) : new(year, 12, 31)) };

        Assert.NotEmpty(new TemporalTagger(TaggingOptions.Default, Both).Tag(article).Expressions);
    }

    [EngineFact]
    public void A_mixed_pile_is_one_timeline()
    {
        const string pile =
            """
            {"id": "en", "published": "2020-01-23", "text": "The mayor of the old town resigned on Friday. Her deputy took over the office on Monday."}
            {"id": "es", "published": "2020-01-23", "text": "La alcaldesa de la ciudad dimitió el martes, dijo su portavoz. Las elecciones serán el 3 de febrero."}
            {"id": "de", "published": "2020-01-23", "text": "Die Polizei hat am Mittwoch mit der Räumung begonnen. Sie wird nicht vor Februar fertig."}
            {"id": "ja", "published": "2020-01-23", "text": "市長は1月21日に辞任した。"}
            {"id": "sv", "published": "2020-01-23", "text": "Borgmästaren avgick i fredags och det blev inte en lugn kväll."}
            """;

        var timeline = new TimelineBuilder(TaggingOptions.Default, Both).Build(ArticleReader.Parse(pile, "pile.jsonl"));

        Assert.Equal(["de", "en", "es", "ja", null], timeline.Articles.OrderBy(article => article.Article.Id).Select(article => article.Article.Language));
        Assert.Equal(["sv: its language isn't known; its dates were not read"], timeline.Problems.Select(problem => problem.Reason));
        Assert.Equal(["2020-01-17", "2020-01-20", "2020-01-21", "2020-01-21", "2020-01-22", "2020-02", "2020-02-03"], timeline.Select(entry => entry.Edtf.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(EventStatus.Planned, timeline.Single(entry => entry.Edtf.ToString() == "2020-02-03").Status);
    }

    [EngineFact]
    public void Articles_read_at_the_same_time_come_out_the_same()
    {
        var articles = Enumerable.Range(0, 40).Select(i => new Article { Id = $"{i:00}", Text = "El 3 de enero de 2020 llovió. Ayer nevó. Desde 2014 gobierna.", Language = i % 2 == 0 ? "es" : "pt", Published = PublicationDate.Given(Thursday) }).ToList();

        var together = new TimelineBuilder(TaggingOptions.Default, Both).Build(articles).Articles;
        var alone = articles.Select(new TemporalTagger(TaggingOptions.Default, Both).Tag);

        Assert.Equal(alone.Select(article => string.Join(' ', article.Expressions.Select(timex => timex.Value))), together.Select(article => string.Join(' ', article.Expressions.Select(timex => timex.Value))));
    }

    [EngineFact]
    public void The_same_words_are_read_in_each_language_anew()
    {
        const string text = "El 3 de enero de 2021 llovió. Ayer nevó.";
        var read = ((string[])["pt", "fr", "es"]).Select(language => Tag(language, text)).ToList();

        Assert.Equal(["2021-01-03", "2020-01-22"], read[^1].Select(timex => timex.Value));
        Assert.DoesNotContain("2020-01-22", read[0].Select(timex => timex.Value));
    }

    [EngineFact]
    public void A_text_without_end_is_read_in_pieces()
    {
        var text = string.Join(' ', Enumerable.Repeat("la ciudad y el 3 de enero de 2020 y", 500));

        Assert.InRange(Tag("es", text).Count, 480, 540); // a cut may go through one, and make two
    }

    [Fact]
    public void Only_its_own_languages_are_read()
    {
        Assert.Throws<ArgumentException>(() => new MicrosoftRecognizer().Recognize(new Article { Id = "a", Text = "Hej.", Language = "sv" }));
        Assert.Throws<ArgumentNullException>(() => new MicrosoftRecognizer().Recognize(null!));
    }

    private static IReadOnlyList<Timex> Tag(string language, string text) =>
        new TemporalTagger(TaggingOptions.Default, Both).Tag(new Article { Id = "a", Text = text, Language = language, Published = PublicationDate.Given(Thursday) }).Expressions;
}
