using NodaTime;

namespace Timeline.Tests.Engines;

/// <summary>What the engine misses or misreads of everyday news, read without it.</summary>
public class PhrasesTests
{
    private static readonly LocalDate Thursday = new(2020, 1, 23);

    [Theory]
    [InlineData("fr", "Il est parti le mois dernier.", "le mois dernier", "2019-12")]
    [InlineData("fr", "L'année dernière, il est parti.", "L'année dernière", "2019")]
    [InlineData("fr", "L’an prochain, il partira.", "L’an prochain", "2021")]
    [InlineData("pt", "Saiu na semana passada.", "semana passada", "2020-W03")]
    [InlineData("pt", "Sai no ano que vem.", "ano que vem", "2021")]
    [InlineData("es", "Salió el fin de semana pasado.", "el fin de semana pasado", "2020-W03-WE")]
    [InlineData("ja", "昨年、辞任した。", "昨年", "2019")]
    public void It_is_counted_from_the_day_of_the_words(string language, string text, string words, string value) =>
        Assert.Equal((words, value, Thursday, false), Found(language, text) is var (found, timex) ? (found, timex.Value, timex.CountedFrom, timex.CountsFromDateTold) : default);

    [Theory]
    [InlineData("fr", "L'année suivante, il revint.", "L'année suivante", "2021")]
    [InlineData("fr", "Ce jour-là, il pleuvait.", "Ce jour-là", "2020-01-23")]
    [InlineData("es", "Aquel día llovía.", "Aquel día", "2020-01-23")]
    [InlineData("pt", "Naquele ano choveu.", "Naquele ano", "2020")]
    [InlineData("de", "Am selben Tag regnete es.", "selben Tag", "2020-01-23")]
    [InlineData("it", "Lo stesso giorno pioveva.", "Lo stesso giorno", "2020-01-23")]
    [InlineData("zh", "次日开始维修。", "次日", "2020-01-24")]
    public void It_is_counted_from_the_date_told_last(string language, string text, string words, string value) =>
        Assert.Equal((words, value, Thursday, true), Found(language, text) is var (found, timex) ? (found, timex.Value, timex.CountedFrom, timex.CountsFromDateTold) : default);

    [Theory]
    [InlineData("es", "Creció en los últimos años.", "últimos años", "PXY")]
    [InlineData("fr", "Ces derniers mois, il a plu.", "derniers mois", "PXM")]
    [InlineData("de", "In den letzten Wochen regnete es.", "letzten Wochen", "PXW")]
    [InlineData("it", "Negli ultimi giorni ha piovuto.", "Negli ultimi giorni", "PXD")]
    [InlineData("zh", "最近，他去了北京。", "最近", "PAST_REF")]
    public void Without_a_number_it_has_no_place(string language, string text, string words, string value) =>
        Assert.Equal((words, value, null), Found(language, text) is var (found, timex) ? (found, timex.Value, timex.CountedFrom) : default);

    [Theory]
    [InlineData("es", "Los últimos dos años fueron secos.")]
    [InlineData("fr", "Le mois est long, le dernier aussi.")]
    [InlineData("de", "Im letzten Jahr regnete es.")] // the engine reads it
    [InlineData("en", "Last year it rained.")]
    public void Nothing_else_is_read(string language, string text) => Assert.Empty(Phrases.Of(text, language, Thursday));

    [Theory]
    [InlineData("de", "Vor drei Jahren", "2017-01-23", "2020-01-23", "2017-01-23")]
    [InlineData("es", "dentro de dos semanas", "2020-01-23", "2020-02-06", "2020-02-06")]
    public void Three_years_ago_is_the_far_end_of_three_years(string language, string words, string begin, string end, string value)
    {
        var timex = Phrases.FarEnd(new(0, words.Length, TimexType.Duration, "P") { BeginPoint = begin, EndPoint = end, CountedFrom = Thursday }, words, language);

        Assert.Equal((TimexType.Date, value, Thursday), (timex.Type, timex.Value, timex.CountedFrom));
    }

    [Fact]
    public void A_length_that_goes_on_is_none() =>
        Assert.Equal("P3Y", Phrases.FarEnd(new(0, 5, TimexType.Duration, "P3Y") { BeginPoint = "2017-01-23", EndPoint = "2020-01-23", CountedFrom = Thursday }, "letzten drei Jahren", "de").Value);

    private static (string Words, RecognizedTimex Timex) Found(string language, string text)
    {
        var timex = Assert.Single(Phrases.Of(text, language, Thursday));
        return (text[timex.Start..timex.End], timex);
    }
}
