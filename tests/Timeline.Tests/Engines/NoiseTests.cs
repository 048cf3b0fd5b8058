namespace Timeline.Tests.Engines;

/// <summary>What the engine finds and no reader would take for a time; and what is near to it and is one.</summary>
public class NoiseTests
{
    [Theory]
    [InlineData("es", "Subió un 11 por ciento.", "11", "XXXX-XX-11")]
    [InlineData("de", "Es war ein Sieg.", "ein", "T01")]
    [InlineData("es", "El mar está lejos.", "mar", "XXXX-WXX-2")]
    [InlineData("fr", "Ce jeu dure.", "jeu", "XXXX-WXX-4")]
    [InlineData("fr", "Les sept communes votent.", "sept", "XXXX-09")]
    [InlineData("pt", "Comprou uma nova casa.", "uma nov", "XXXX-11-01")]
    [InlineData("tr", "Bütün dünya konuştu.", "dün", "2020-01-22")]
    [InlineData("es", "La Tierra gira.", "Tierra", "XXXX")]
    [InlineData("es", "Exigen la independencia.", "independencia", "XXXX-07-04")]
    [InlineData("fr", "Il travaille le jour.", "le jour", "P1D")]
    [InlineData("es", "El último día llovió.", "El último día", "2020-01-22")]
    [InlineData("de", "Das Team der Woche.", "der Woche", "2020-W04")]
    [InlineData("pt", "As duas casas e o mercado que abriu.", "duas casas e o mercado que", "XXXX")]
    public void It_is_no_time(string language, string text, string words, string value) => Assert.True(IsNoise(language, text, words, value));

    [Theory]
    [InlineData("de", "Am 11. kam sie.", "11.", "XXXX-XX-11", true)] // a day, and yet taken for a number: so are shares, scores and sums
    [InlineData("es", "El martes llovió.", "martes", "XXXX-WXX-2", false)]
    [InlineData("es", "El mar. 3 de marzo llovió.", "mar. 3 de marzo", "XXXX-03-03", false)]
    [InlineData("fr", "Il part en mai.", "mai", "XXXX-05", false)]
    [InlineData("es", "Llegó en Navidad.", "Navidad", "XXXX-12-25", false)]
    [InlineData("es", "Llegó el tres de mayo.", "tres de mayo", "XXXX-05-03", false)]
    [InlineData("es", "Comió al mediodía.", "mediodía", "T12", false)]
    [InlineData("fr", "Il est parti ce jour.", "ce jour", "2020-01-23", false)]
    [InlineData("de", "Im letzten Monat kam sie.", "letzten Monat", "2019-12", false)]
    [InlineData("tr", "Temmuzda geldi.", "Temmuz", "XXXX-07", false)]
    [InlineData("it", "Che ora vuole andare.", "ora", "PRESENT_REF", false)]
    [InlineData("hi", "वह जून में आया।", "जून", "XXXX-06", false)]
    [InlineData("zh", "他星期五去了。", "星期五", "XXXX-WXX-5", false)]
    public void Near_to_it_stands_what_is_one(string language, string text, string words, string value, bool isNoise) => Assert.Equal(isNoise, IsNoise(language, text, words, value));

    private static bool IsNoise(string language, string text, string words, string value)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return Noise.Is(text, start, start + words.Length, new(start, start + words.Length, value[0] == 'P' && value != "PRESENT_REF" ? TimexType.Duration : TimexType.Date, value), language);
    }
}
