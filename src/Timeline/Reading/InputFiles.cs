namespace Timeline.Reading;

/// <summary>A file to read, under the name by which articles and problems refer to it.</summary>
internal readonly record struct InputFile(string Path, string Source);

/// <summary>What a list of files and folders means.</summary>
internal sealed class InputFiles
{
    private const int DeepestFolder = 32;

    private static readonly EnumerationOptions All = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly ArticleFormats _formats;
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SkippedFile> _skipped = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _parts = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    private InputFiles(ArticleFormats formats) => _formats = formats;

    /// <summary>The files, each once, in an order that doesn't depend on the order of the paths.</summary>
    public IReadOnlyList<InputFile> Files => WithDistinctSources();

    /// <summary>What folders hold beside them, by full path.</summary>
    public IReadOnlyList<SkippedFile> Skipped => [.. _skipped.Values.Where(file => !_files.ContainsKey(file.Path))];

    /// <summary>The full paths of what belongs to a folder and is no article: hidden files, a README, and the folders of saved
    /// pages.</summary>
    public IReadOnlyList<string> Parts => [.. _parts];

    /// <summary>What isn't there, can't be opened or lies too deep.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Finds the files.</summary>
    /// <param name="paths">Files, which are taken whatever they are called, and folders, of which the files of known kinds are taken, those
    /// in their folders too.</param>
    /// <param name="formats">The kinds that are known.</param>
    public static InputFiles Find(IEnumerable<string> paths, ArticleFormats formats)
    {
        var found = new InputFiles(formats);
        foreach (var path in paths)
        {
            if (File.Exists(path))
                found.Add(path, Path.GetFileName(path));
            else if (Directory.Exists(path))
                found.AddFolder(path);
            else
                found._problems.Add(new(ProblemCode.NotFound, path, null, "no such file or folder"));
        }

        return found;
    }

    private void AddFolder(string root)
    {
        var before = (_files.Count, _problems.Count);
        var open = new Stack<(string Folder, int Depth)>([(root, 0)]);
        while (open.TryPop(out var next))
        {
            try
            {
                AddEntries(root, next.Folder, next.Depth, open);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                _problems.Add(new(ProblemCode.NotReadable, next.Folder, null, exception.Message));
            }
        }

        if (before == (_files.Count, _problems.Count) && !_files.Keys.Any(file => IsIn(Path.GetFullPath(root), file)))
            _problems.Add(new(ProblemCode.NoArticle, root, null, $"the folder holds no {Listed(_formats.Extensions)} file"));
    }

    // Links are not followed, so that no folder is read twice or for ever.
    private void AddEntries(string root, string folder, int depth, Stack<(string Folder, int Depth)> open)
    {
        var entries = new DirectoryInfo(folder).EnumerateFileSystemInfos("*", All).ToList();
        var names = entries.Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var path = Path.Combine(folder, entry.Name);
            if (IsHidden(entry) || FolderParts.IsReadme(entry.Name) || (entry is DirectoryInfo && FolderParts.IsOfSavedPage(entry.Name, names)))
                _parts.Add(Path.GetFullPath(path));
            else if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                Skip(new(Path.GetFullPath(path), SkippedFile.Link));
            else if (entry is DirectoryInfo && depth >= DeepestFolder)
                _problems.Add(TooDeep(path));
            else if (entry is DirectoryInfo)
                open.Push((path, depth + 1));
            else if (_formats.Knows(Path.GetExtension(path)))
                Add(path, Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'));
            else
                Skip(SkippedFile.Named(Path.GetFullPath(path)));
        }
    }

    private static bool IsHidden(FileSystemInfo entry) => (entry.Attributes & (FileAttributes.Hidden | FileAttributes.System)) != 0;

    private static bool IsIn(string folder, string file) =>
        file.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>A file that is named twice keeps the shorter name.</summary>
    private void Add(string path, string source)
    {
        var full = Path.GetFullPath(path);
        if (!_files.TryGetValue(full, out var known) || source.Length < known.Length)
            _files[full] = source;
    }

    private void Skip(SkippedFile file) => _skipped[file.Path] = file;

    private static Problem TooDeep(string folder) => new(ProblemCode.LimitExceeded, folder, null,
        FormattableString.Invariant($"lies more than {DeepestFolder} folders deep, and is not read"));

    private static string Listed(IReadOnlyList<string> extensions) => $"{string.Join(", ", extensions.SkipLast(1))} or {extensions[^1]}";

    /// <summary>Files of one name are told apart by as many of the folders above them as that takes.</summary>
    private List<InputFile> WithDistinctSources()
    {
        var named = _files.GroupBy(file => file.Value, StringComparer.Ordinal);
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
