namespace Timeline.Tests.Readme;

/// <summary>The README's example, compiled. <see cref="ReadmeTests"/> sees to it that both say the same.</summary>
internal static class ReadmeExample
{
    /// <param name="Console">Takes the place of <see cref="System.Console"/>, so that the output can be compared.</param>
    public static void Run(TextWriter Console)
    {
        #region README
        var articles = ArticleReader.Read(["seeds"]);
        var timeline = new TimelineBuilder().Build(articles);
        Console.Write(timeline.ToMarkdown());
        #endregion
    }
}
