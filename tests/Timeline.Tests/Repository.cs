using System.Runtime.CompilerServices;

namespace Timeline.Tests;

/// <summary>The files of the repository that tests read.</summary>
internal static class Repository
{
    /// <summary>The full path of a file or folder, given from the root.</summary>
    public static string PathOf(string path) => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", path));

    /// <summary>The text of a file, with "\n" for line ends.</summary>
    public static string Text(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
