namespace Timeline.Tests.Readme;

/// <summary>The example of the README of Timeline.Html, compiled. <see cref="HtmlReadmeTests"/> sees to it that both say the same.</summary>
internal static class HtmlReadmeExample
{
    /// <param name="Console">Takes the place of <see cref="System.Console"/>, so that the output can be compared.</param>
    public static void Timeline(TextWriter Console)
    {
        #region Timeline
        var page = """
            <!doctype html>
            <html lang="en-GB">
            <head>
              <title>Old pier burns | The Harbour Post</title>
              <meta property="og:site_name" content="The Harbour Post">
              <meta property="article:published_time" content="2020-01-24T00:20:00+01:00">
            </head>
            <body>
              <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
              <article>
                <h1>Old pier burns</h1>
                <p>The old pier burned down on Thursday, the fire service said.</p>
                <p>It was built in 1889.</p>
              </article>
              <aside class="most-read"><time datetime="2020-01-20">20 January</time> <a href="/ferry">Ferry sold</a></aside>
            </body>
            </html>
            """u8.ToArray();
        var articles = ArticleReader.Read(new MemoryStream(page), "pier.html", formats: ArticleFormats.Default.WithHtml());
        foreach (var article in articles.Articles)
        {
            Console.WriteLine($"{article.Published}: {article.Title} ({article.Outlet}, {article.Language})");
        }

        foreach (var entry in new TimelineBuilder().Build(articles))
        {
            Console.WriteLine($"{entry.Edtf}: {entry.Summary}");
        }
        #endregion
    }
}
