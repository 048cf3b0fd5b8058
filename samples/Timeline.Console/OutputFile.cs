using System.Runtime.InteropServices;

namespace TimelineSample;

/// <summary>The file that takes the result: written beside and put in its place when it is whole, so that what stops the program halfway
/// leaves the old file as it was.</summary>
internal static class OutputFile
{
    // What ends a program that does nothing about it: Ctrl-C, Ctrl-\, a closed terminal, and whoever shuts things down.
    private static readonly PosixSignal[] Ends = [PosixSignal.SIGINT, PosixSignal.SIGQUIT, PosixSignal.SIGHUP, PosixSignal.SIGTERM];

    /// <summary>True where writing the file would overwrite one of those to read, whatever links lead to either.</summary>
    public static bool IsAmong(IEnumerable<string> inputs, string output)
    {
        var real = Real(output);
        return File.Exists(real) && inputs.Select(Real).Any(input => input == real
            || (Directory.Exists(input) && real.StartsWith(Path.TrimEndingDirectorySeparator(input) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                && Input.Formats.Extensions.Contains(Path.GetExtension(real), StringComparer.OrdinalIgnoreCase)));
    }

    /// <summary>Writes the file; of one that is there it keeps the permissions.</summary>
    /// <exception cref="IOException">It can't or may not be written; what was there still is.</exception>
    /// <exception cref="UnauthorizedAccessException">It is a device that may not be written to.</exception>
    public static void Write(string output, Action<Stream> write)
    {
        var real = Real(output);
        var old = new FileInfo(real);
        if (Path.EndsInDirectorySeparator(output) || Directory.Exists(real))
        {
            throw new IOException("is a folder");
        }

        // What holds nothing may be a device, such as /dev/null: that is written to and not put away.
        var full = Path.GetFullPath(output);
        if (old is { Exists: true, Length: 0 } || full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal))
        {
            using var stream = new FileStream(full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            write(stream);
            return;
        }

        var beside = $"{real}.{Path.GetRandomFileName()}";
        void Remove() => File.Delete(beside);
        var ends = Ends.Select(end => PosixSignalRegistration.Create(end, _ => Remove())).ToList();
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
            }

            if (old.Exists && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, old.UnixFileMode);
            }

            File.Move(beside, real, overwrite: true);
        }
        catch (Exception exception)
        {
            Remove();
            if (exception is IOException or UnauthorizedAccessException)
            {
                throw new IOException(exception.Message.Replace(beside, real, StringComparison.Ordinal), exception);
            }

            throw;
        }
        finally
        {
            ends.ForEach(end => end.Dispose());
        }
    }

    // The full path with every link in it followed; what isn't there stays as it is written.
    private static string Real(string path)
    {
        const int mostLinks = 40;
        var links = 0;
        var real = "";
        var parts = new Stack<string>(Path.GetFullPath(path).Split(Path.DirectorySeparatorChar).Reverse());
        while (parts.TryPop(out var part))
        {
            var next = real.Length == 0 ? part + Path.DirectorySeparatorChar : Path.Combine(real, part);
            if (real.Length > 0 && links < mostLinks && new FileInfo(next).LinkTarget is { } target)
            {
                links++;
                real = "";
                foreach (var piece in Path.GetFullPath(target, Path.GetDirectoryName(next)!).Split(Path.DirectorySeparatorChar).Reverse())
                {
                    parts.Push(piece);
                }
            }
            else
            {
                real = next;
            }
        }

        return Path.TrimEndingDirectorySeparator(real);
    }
}
