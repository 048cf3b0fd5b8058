using Timeline;

namespace TimelineSample;

/// <summary>Tells on standard error that work goes on, but only to a person, and only when it takes long.</summary>
internal sealed class Progress : IProgress<ReadingProgress>, IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly Timer _timer;
    private string _work = "reading";
    private int _read;
    private int _seconds;
    private int _shown;
    private bool _done;

    private Progress() => _timer = new Timer(_ => Show(this), null, 2 * Step, Step);

    /// <summary>Tells of the work until it is disposed of; null where standard error is no terminal.</summary>
    public static Progress? Show() => Console.IsErrorRedirected ? null : new Progress();

    /// <summary>Tells of other work from now on.</summary>
    public void Tell(string work)
    {
        lock (_lock)
        {
            _work = work;
        }
    }

    /// <inheritdoc/>
    public void Report(ReadingProgress value)
    {
        lock (_lock)
        {
            // Files are read side by side, and the last that is told of isn't always the last.
            _read = Math.Max(_read, value.Done);
            _work = FormattableString.Invariant($"reading, {_read} of {value.Files} {(value.Files == 1 ? "file" : "files")}");
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        lock (_lock)
        {
            _done = true;
            if (_shown > 0)
            {
                Console.Error.Write($"\r{new string(' ', _shown)}\r");
            }
        }
    }

    private static void Show(Progress progress)
    {
        lock (progress._lock)
        {
            if (progress._done)
            {
                return;
            }

            progress._seconds = Math.Max(progress._seconds + 1, 2);
            var line = FormattableString.Invariant($"{progress._work}, {progress._seconds} s …");
            Console.Error.Write($"\r{line.PadRight(progress._shown)}");
            progress._shown = line.Length;
        }
    }
}
