using NodaTime;

namespace Timeline.Tests.Readme;

/// <summary>The README's examples, compiled. <see cref="ReadmeTests"/> sees to it that both say the same.</summary>
internal static class ReadmeExample
{
    /// <param name="Console">Takes the place of <see cref="System.Console"/>, so that the output can be compared.</param>
    public static void Timeline(TextWriter Console)
    {
        #region Timeline
        var articles = ArticleReader.Read(["seeds"]);
        var timeline = new TimelineBuilder().Build(articles);
        Console.Write(timeline.ToMarkdown());
        #endregion
    }

    /// <inheritdoc cref="Timeline"/>
    public static void Questions(TextWriter Console)
    {
        #region Questions
        var articles = ArticleReader.Parse(
            "The storm damaged a pier on 13 January. Mayor Müller closed the Harbour Bridge on 14 January. The Harbour Bridge reopened on Monday.",
            "gazette", new LocalDate(2020, 3, 4));
        var timeline = new TimelineBuilder().Build(articles);

        var storm = timeline.About("storm")[0];
        foreach (var entry in timeline.About("Muller", "Harbour Bridge").After(storm))
        {
            Console.WriteLine($"{entry.Edtf}: {entry.Summary}");
        }

        Console.WriteLine(timeline.Relations.Between(storm, timeline[1]));
        #endregion
    }

    /// <inheritdoc cref="Timeline"/>
    public static void Kept(TextWriter Console)
    {
        #region Kept
        var builder = new TimelineBuilder();
        var january = builder.Build(ArticleReader.Parse("The storm damaged a pier on 13 January 2020.", "gazette"));
        var kept = TimelineJson.Write(january);

        var timeline = builder.Add(TimelineJson.Read(kept, builder), ArticleReader.Parse("A storm damaged a pier in Velo on 13 January 2020.", "courier"));
        Console.WriteLine(timeline[0]);
        Console.WriteLine(timeline.Find(january[0].Id) == timeline[0]);
        #endregion
    }

    /// <inheritdoc cref="Timeline"/>
    public static void Corrected(TextWriter Console)
    {
        #region Corrected
        var builder = new TimelineBuilder();
        var fixes = CorrectionReader.Parse(
            """
            entry,quote,title,date,drop,source
            ,damaged a pier,The storm of January damaged two piers.,2020-01-12/2020-01-13,,
            ,opened a bakery,,,yes,
            ,,The pier was built.,1931,,"Chronicle of Velo, p. 12"
            """,
            "fixes.csv");

        var timeline = builder.Build(ArticleReader.Parse("The storm damaged a pier on 13 January 2020. Ana Kovar opened a bakery on 20 January 2020.", "gazette")).Apply(fixes);
        foreach (var entry in timeline)
        {
            Console.WriteLine($"{entry} by hand: {entry.Corrected}");
        }
        #endregion
    }

    /// <inheritdoc cref="Timeline"/>
    public static void Expressions(TextWriter Console)
    {
        #region Expressions
        var tagger = new TemporalTagger();
        foreach (var timex in tagger.Tag("The mayor resigned on 3 March. Her deputy had left the previous day.", new LocalDate(2020, 3, 5)))
        {
            Console.WriteLine(timex.Explanation);
        }
        #endregion
    }
}
