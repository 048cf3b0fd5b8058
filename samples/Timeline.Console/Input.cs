using NodaTime;
using Timeline;

namespace TimelineSample;

/// <summary>Reads what the paths name.</summary>
internal static class Input
{
    /// <summary>Stands for standard input among the paths.</summary>
    public const string Standard = "-";

    private const string StandardName = "standard input";

    /// <summary>The kinds of files that are read.</summary>
    public static readonly ArticleFormats Formats = ArticleFormats.Default.WithHtml().WithDocuments();

    public static ArticleCollection Read(string[] paths, LocalDate? published, bool oneArticle, IProgress<ReadingProgress>? progress)
    {
        var files = ArticleReader.Read(paths.Where(path => path != Standard), published, oneArticle, Formats, progress);
        return paths.Contains(Standard) ? ArticleCollection.Combine(files, ReadStandard(published, oneArticle)) : files;
    }

    private static ArticleCollection ReadStandard(LocalDate? published, bool oneArticle) => IsClosed()
        ? new([], [new(ProblemCode.NotReadable, StandardName, null, "is closed")])
        : ArticleReader.Read(Console.OpenStandardInput(), StandardName, published, oneArticle, Formats);

    // Where nobody gave standard input, its number is one of the runtime's own pipes, and this process has the end to write into, too:
    // reading it would wait for ever.
    private static bool IsClosed()
    {
        const string mine = "/proc/self/fd";
        return Directory.Exists(mine) && new FileInfo($"{mine}/0").LinkTarget is var given
            && (given is null || (given.StartsWith("pipe:", StringComparison.Ordinal)
                && Directory.GetFiles(mine).Any(other => new FileInfo(other).LinkTarget == given && Writes(other))));
    }

    // "flags:	0100001" is a file that is open for writing.
    private static bool Writes(string descriptor)
    {
        try
        {
            return File.ReadLines($"/proc/self/fdinfo/{Path.GetFileName(descriptor)}")
                .Any(line => line.StartsWith("flags:", StringComparison.Ordinal) && line[^1] == '1');
        }
        catch (IOException)
        {
            return false;
        }
    }
}
