namespace Timeline.Tests.Engines;

/// <summary>The language of short texts, of mixed ones, and of those that nobody here reads.</summary>
public class LanguageDetectorTests
{
    private readonly LanguageDetector _detector = new();

    [Theory]
    [InlineData("es", "El alcalde dimitió el viernes, dijo su portavoz.")]
    [InlineData("es", "Dos personas murieron ayer en un incendio en el centro de la ciudad, según la policía.")]
    [InlineData("fr", "Le maire a démissionné vendredi, selon la préfecture.")]
    [InlineData("fr", "Les élections sont prévues pour dimanche dans les deux régions.")]
    [InlineData("pt", "O prefeito renunciou na sexta-feira, disse a polícia, e não voltou ao seu gabinete.")]
    [InlineData("de", "Der Bürgermeister ist am Freitag zurückgetreten.")]
    [InlineData("it", "Il sindaco si è dimesso venerdì dopo la protesta nella piazza.")]
    [InlineData("nl", "De burgemeester is vrijdag afgetreden na een protest op het plein.")]
    [InlineData("tr", "Belediye başkanı cuma günü istifa etti ve bir daha konuşmadı.")]
    [InlineData("zh", "市长星期五辞职。")]
    [InlineData("zh", "市長星期五辭職。")]
    [InlineData("ja", "市長は金曜日に辞任した。")]
    [InlineData("hi", "महापौर ने शुक्रवार को इस्तीफा दिया।")]
    [InlineData("en", "The mayor resigned on Friday after a protest in the square.")]
    public void A_short_text_is_enough(string language, string text) => Assert.Equal(language, _detector.Detect(text));

    [Theory]
    [InlineData("en", "The mayor said “el pueblo unido” and left the square, and the crowd that had been waiting for her was gone.")]
    [InlineData("zh", "苹果公司的 iPhone 于一月三日上市，市长在北京宣布。")]
    [InlineData("ja", "Timeline社は金曜日に新しい製品を発表した。")]
    public void A_few_foreign_words_change_nothing(string language, string text) => Assert.Equal(language, _detector.Detect(text));

    [Theory]
    [InlineData("The mayor resigned on Friday. El alcalde dimitió el viernes, y no se fue.")] // half and half
    [InlineData("Borgmästaren avgick i fredags och det blev inte en lugn kväll i staden.")] // Swedish
    [InlineData("Borgmesteren trådte tilbage fredag, og det var ikke en rolig aften i byen.")] // Danish
    [InlineData("Burmistrz nie zrezygnował w piątek, ale to się już stało w sobotę.")] // Polish
    [InlineData("L'alcalde va dimitir amb els seus regidors i no va tornar al ple, però la ciutat és tranquil·la.")] // Catalan
    [InlineData("Мэр ушёл в отставку в пятницу.")]
    [InlineData("市長辞任。The mayor resigned on Friday.")]
    [InlineData("El alcalde dimitió.")] // as well Catalan
    [InlineData("市長辞任")] // as well a headline of Japanese
    [InlineData("東京都知事選挙結果発表")]
    [InlineData("Fire!")]
    [InlineData("2020-01-03 12:30")]
    [InlineData("")]
    public void What_isnt_sure_is_not_guessed(string text) => Assert.Null(_detector.Detect(text));
}
