namespace Timeline.Reading;

/// <summary>A file to read, under the name by which articles and problems refer to it.</summary>
internal readonly record struct InputFile(string Path, string Source);

/// <summary>What a list of files and folders means.</summary>
/// <param name="Files">The files, each once, in an order that doesn't depend on the order of the paths.</param>
/// <param name="Skipped">The full paths of what folders hold beside them, in order.</param>
internal sealed record InputFiles(IReadOnlyList<InputFile> Files, IReadOnlyList<string> Skipped)
{
    private const int DeepestFolder = 32;

    private static readonly EnumerationOptions All = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };

    /// <summary>Finds the files.</summary>
    /// <param name="paths">Files, which are taken whatever they are called, and folders, of which the files of known kinds are taken, those in their folders too.</param>
    /// <param name="formats">The kinds that are known.</param>
    /// <param name="problems">Takes what isn't there, can't be opened or lies too deep.</param>
    public static InputFiles Find(IEnumerable<string> paths, ArticleFormats formats, List<Problem> problems)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var skipped = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (File.Exists(path))
                Add(files, path, Path.GetFileName(path));
            else if (!Directory.Exists(path))
                problems.Add(new(ProblemCode.NotFound, path, null, "no such file or folder"));
            else if (!AddFolder(path, formats, files, skipped, problems))
                problems.Add(new(ProblemCode.NoArticle, path, null, $"the folder holds no {Listed(formats.Extensions)} file"));
        }

        return new(WithDistinctSources(files), [.. skipped]);
    }

    // Links are not followed, so that no folder is read twice or for ever; hidden files are nobody's articles, and a README tells of its folder. True where something was found or said.
    private static bool AddFolder(string root, ArticleFormats formats, SortedDictionary<string, string> files, SortedSet<string> skipped, List<Problem> problems)
    {
        var found = false;
        var open = new Stack<(string Folder, int Depth)>([(root, 0)]);
        while (open.TryPop(out var next))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(next.Folder).EnumerateFileSystemInfos("*", All))
                {
                    var path = Path.Combine(next.Folder, entry.Name);
                    var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
                    if (!isLink && entry is DirectoryInfo)
                    {
                        if (next.Depth < DeepestFolder)
                            open.Push((path, next.Depth + 1));
                        else
                            problems.Add(TooDeep(path));
                        found |= next.Depth >= DeepestFolder;
                    }
                    else if (!isLink && formats.Knows(Path.GetExtension(path)) && !IsReadme(path))
                    {
                        found = true;
                        Add(files, path, Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'));
                    }
                    else if (!IsReadme(path))
                    {
                        skipped.Add(Path.GetFullPath(path));
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                found = true;
                problems.Add(new(ProblemCode.NotReadable, next.Folder, null, exception.Message));
            }
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

    private static Problem TooDeep(string folder) => new(ProblemCode.LimitExceeded, folder, null,
        FormattableString.Invariant($"lies more than {DeepestFolder} folders deep, and is not read"));

    private static string Listed(IReadOnlyList<string> extensions) => $"{string.Join(", ", extensions.SkipLast(1))} or {extensions[^1]}";

    private static bool IsReadme(string path) => Path.GetFileName(path).ToLowerInvariant() is "readme.md" or "readme.markdown";

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
