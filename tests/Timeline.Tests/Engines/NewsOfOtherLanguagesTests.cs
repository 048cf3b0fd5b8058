using NodaTime;

namespace Timeline.Tests.Engines;

/// <summary>Whole articles in six languages: every expression by its words, none that isn't one, and the days of the timeline. All were published on Thursday, 23 January 2020.</summary>
public class NewsOfOtherLanguagesTests
{
    private static readonly LocalDate Thursday = new(2020, 1, 23);
    private static readonly Recognizers Both = Recognizers.English.WithMicrosoftRecognizers();

    [EngineFact]
    public void Spanish() => Tells("es", NewsOfOtherLanguages.Spanish,
        [
            "martes por la noche = 2020-01-21TNI", "ayer = 2020-01-22", "14 de enero = 2020-01-14", "el día anterior = 2020-01-13", "El año pasado = 2019",
            "1962 = 1962", "los años 90 = 199", "últimos meses = PXM", "3 de febrero = 2020-02-03",
        ],
        ["1962", "2019", "2020-01-14", "2020-01-21", "2020-02-03"]);

    [EngineFact]
    public void French() => Tells("fr", NewsOfOtherLanguages.French,
        [
            "lundi = 2020-01-20", "mercredi = 2020-01-22", "2 décembre = 2019-12-02", "Le mois dernier = 2019-12", "L'année dernière = 2019",
            "1931 = 1931", "l'année suivante = 1932", "8 février = 2020-02-08",
        ],
        ["1931", "2019", "2019-12", "2019-12-02", "2020-01-20", "2020-02-08"]);

    [EngineFact]
    public void German() => Tells("de", NewsOfOtherLanguages.German,
        [
            "Montag = 2020-01-20", "9. Januar = 2020-01-09", "nächsten Tag = 2020-01-10", "Vor drei Jahren = 2017", "letzten Jahren = PXY",
            "vergangenen Jahr = 2019", "3. Februar = 2020-02-03", "Gestern = 2020-01-22",
        ],
        ["2017", "2019", "2020-01-09", "2020-01-10", "2020-01-20", "2020-01-22", "2020-02-03"]);

    [EngineFact]
    public void Portuguese() => Tells("pt", NewsOfOtherLanguages.Portuguese,
        [
            "terça-feira = 2020-01-21", "quarta-feira = 2020-01-22", "ano passado = 2019", "semana passada = 2020-W03", "1987 = 1987", "Naquele ano = 1987", "10 de fevereiro = 2020-02-10",
        ],
        ["1987", "2019", "2020-01-21", "2020-01-22", "2020-02-10", "[2020-01-13..2020-01-19]"]);

    [EngineFact]
    public void Italian() => Tells("it", NewsOfOtherLanguages.Italian,
        [
            "sabato = 2020-01-18", "dal 2016 = 2016", "L'anno scorso = 2019", "Il 12 gennaio = 2020-01-12", "il giorno dopo = 2020-01-13", "Negli ultimi anni = PXY", "il 7 febbraio = 2020-02-07",
        ],
        ["2016-01-01/2020-01-23", "2019", "2020-01-12", "2020-01-18", "2020-02-07"]);

    [EngineFact]
    public void Chinese() => Tells("zh", NewsOfOtherLanguages.Chinese,
        [
            "1月20日 = 2020-01-20", "去年12月 = 2019-12", "1月14日 = 2020-01-14", "次日 = 2020-01-15", "两年前 = 2018", "最近 = PAST_REF", "2月3日 = 2020-02-03",
        ],
        ["2018", "2019-12", "2020-01-14", "2020-01-20", "2020-02-03"]);

    private static void Tells(string language, string text, string[] expressions, string[] days)
    {
        var article = new Article { Id = language, Text = text, Published = PublicationDate.Given(Thursday) };

        var timeline = new TimelineBuilder(TaggingOptions.Default, Both).Build([article]);

        var read = Assert.Single(timeline.Articles);
        Assert.Equal(language, read.Article.Language);
        Assert.Equal(expressions, read.Expressions.Select(timex => $"{timex.Text} = {timex.Value}"));
        Assert.Equal(string.Join(",", days), string.Join(",", timeline.Select(entry => entry.Edtf.ToString()).Distinct().Order(StringComparer.Ordinal)));
        Assert.Empty(timeline.Problems);
    }
}
