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
