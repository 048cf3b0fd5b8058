namespace Timeline.Reading;

/// <summary>A file to read, under the name by which articles and problems refer to it.</summary>
internal readonly record struct InputFile(string Path, string Source);

/// <summary>Finds the files that a list of files and folders means.</summary>
internal static class InputFiles
{
    private const int DeepestFolder = 32;

    // Links are not followed, so that no folder is read twice or for ever.
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = DeepestFolder,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
    };

    /// <summary>The files, each once, in an order that doesn't depend on the order of the paths.</summary>
    /// <param name="paths">Files, which are taken whatever they are called, and folders, of which the .txt and .jsonl files are taken, those in their folders too.</param>
    /// <param name="problems">Takes what isn't there.</param>
    public static IReadOnlyList<InputFile> Find(IEnumerable<string> paths, List<Problem> problems)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (File.Exists(path))
                Add(files, path, Path.GetFileName(path));
            else if (!Directory.Exists(path))
                problems.Add(new(path, null, "no such file or folder"));
            else if (!AddFolder(path, files, problems))
                problems.Add(new(path, null, "the folder holds no .txt or .jsonl file"));
        }

        return WithDistinctSources(files);
    }

    private static bool AddFolder(string folder, SortedDictionary<string, string> files, List<Problem> problems)
    {
        var found = false;
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", Everything).Where(IsArticleFile))
            {
                found = true;
                Add(files, file, Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(folder, null, exception.Message));
            return true;
        }

        return found;
    }

    /// <summary>A file that is named twice keeps the shorter name.</summary>
    private static void Add(SortedDictionary<string, string> files, string path, string source)
    {
        var full = Path.GetFullPath(path);
        if (!files.TryGetValue(full, out var known) || source.Length < known.Length)
            files[full] = source;
    }

    private static bool IsArticleFile(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".jsonl";

    /// <summary>Files of one name are told apart by as many of the folders above them as that takes.</summary>
    private static List<InputFile> WithDistinctSources(SortedDictionary<string, string> files)
    {
        var named = files.GroupBy(file => file.Value, StringComparer.Ordinal);
        return [.. named.SelectMany(same => same.Count() == 1
            ? same.Select(file => new InputFile(file.Key, file.Value))
            : same.Select(file => new InputFile(file.Key, Shortest(file.Key, same.Select(other => other.Key).ToList()))))
            .OrderBy(file => file.Source, StringComparer.Ordinal)];
    }

    private static string Shortest(string path, List<string> all)
    {
        var parts = path.Split(Path.DirectorySeparatorChar);
        for (var count = 2; count < parts.Length; count++)
        {
            var tail = string.Join('/', parts[^count..]);
            if (all.Count(other => other.Replace(Path.DirectorySeparatorChar, '/').EndsWith("/" + tail, StringComparison.Ordinal)) == 1)
                return tail;
        }

        return path.Replace(Path.DirectorySeparatorChar, '/');
    }
}
