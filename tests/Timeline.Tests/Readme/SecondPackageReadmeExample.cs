namespace Timeline.Tests.Readme;

/// <summary>The example of the second package's README, compiled. <see cref="SecondPackageReadmeTests"/> sees to it that both say the same.</summary>
internal static class SecondPackageReadmeExample
{
    /// <param name="Console">Takes the place of <see cref="System.Console"/>, so that the output can be compared.</param>
    public static void Timeline(TextWriter Console)
    {
        #region Timeline
        var articles = ArticleReader.Parse("""
            {"published": "2020-01-23", "text": "La alcaldesa de la ciudad dimitió el martes, dijo su portavoz."}
            {"published": "2020-01-23", "text": "Die Polizei hat am Mittwoch mit der Räumung begonnen."}
            """, "news.jsonl");
        var timeline = new TimelineBuilder(TaggingOptions.Default, Recognizers.English.WithMicrosoftRecognizers()).Build(articles);
        foreach (var entry in timeline)
        {
            Console.WriteLine($"{entry.Edtf}: {entry.Summary}");
        }
        #endregion
    }
}
