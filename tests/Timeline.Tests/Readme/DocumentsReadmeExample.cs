namespace Timeline.Tests.Readme;

/// <summary>The example of the README of Timeline.Documents, compiled. <see cref="DocumentsReadmeTests"/> sees to it that both say the same.</summary>
internal static class DocumentsReadmeExample
{
    /// <param name="Console">Takes the place of <see cref="System.Console"/>, so that the output can be compared.</param>
    public static void Timeline(TextWriter Console)
    {
        #region Timeline
        var mail = """
            From: Tom Holt <tom@boats.example>
            To: Harbour group <harbour@holm.example>
            Subject: Re: Ferry slip
            Date: Thu, 6 May 2021 23:50:02 -0400
            Message-Id: <0C2E11@boats.example>
            In-Reply-To: <1ad7c01@holm.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            The contractor drove the first pile today.

            --
            Tom Holt, Holt Boats, since 1987

            On Tue, 4 May 2021 at 08:40, Ana Lindqvist <ana@holm.example> wrote:
            > The council approved the repair yesterday.
            """u8.ToArray();
        var articles = ArticleReader.Read(new MemoryStream(mail), "slip.eml", formats: ArticleFormats.Default.WithDocuments());
        foreach (var article in articles.Articles)
        {
            Console.WriteLine($"{article.Published}: {article.Title} ({article.Author})");
        }

        foreach (var entry in new TimelineBuilder().Build(articles))
        {
            Console.WriteLine($"{entry.Edtf}: {entry.Summary}");
        }
        #endregion
    }
}
