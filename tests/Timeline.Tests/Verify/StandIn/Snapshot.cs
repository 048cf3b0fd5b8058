using System.Collections.Concurrent;
using System.Text;

namespace VerifyTests;

/// <summary>A verified file and the received one beside it, by Verify's rules.</summary>
internal sealed class Snapshot(string directory, string prefix, string extension)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly ConcurrentDictionary<string, bool> Used = new();

    private readonly string _verified = Path.Combine(directory, $"{prefix}.verified.{extension}");
    private readonly string _received = Path.Combine(directory, $"{prefix}.received.{extension}");

    /// <summary>
    /// Passes where the verified file says exactly this, its line ends, byte order mark and one final newline more aside.
    /// Else the text is left in the received file, for a person to compare and accept.
    /// </summary>
    public async Task CompareAsync(string target)
    {
        if (!Used.TryAdd(Path.Combine(Path.GetFullPath(directory), prefix), true))
        {
            throw new VerifyException($"The prefix has already been used: {prefix}. Each comparison needs a name of its own.");
        }

        if (target.Length == 0)
        {
            throw new VerifyException($"{prefix}: an empty text can't be a snapshot.");
        }

        Directory.CreateDirectory(directory);
        foreach (var received in Directory.GetFiles(directory, $"{prefix}.received.*"))
        {
            File.Delete(received);
        }

        var text = WithLineFeeds(target);
        if (!File.Exists(_verified))
        {
            await File.WriteAllTextAsync(_received, text, Utf8);
            throw new VerifyException($"New: there is no {Path.GetFileName(_verified)} yet. Received: {_received}");
        }

        var verified = WithLineFeeds(await File.ReadAllTextAsync(_verified, Utf8));
        if (verified != text && verified != text + "\n")
        {
            await File.WriteAllTextAsync(_received, text, Utf8);
            throw new VerifyException($"NotEqual: {Path.GetFileName(_verified)} says something else. Received: {_received}\n{FirstDifference(verified, text)}");
        }

        var stale = Directory.GetFiles(directory, $"{prefix}.verified.*").FirstOrDefault(file => Path.GetFullPath(file) != Path.GetFullPath(_verified));
        if (stale is not null)
        {
            throw new VerifyException($"Delete: {Path.GetFileName(stale)} belongs to no comparison any more.");
        }
    }

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');

    private static string FirstDifference(string verified, string received)
    {
        var (left, right) = (verified.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return $"Line {line + 1}\n  verified: {left.ElementAtOrDefault(line) ?? "(end)"}\n  received: {right.ElementAtOrDefault(line) ?? "(end)"}";
    }
}
