namespace TimelineSample;

/// <summary>Tells on standard error that work goes on, but only to a person, and only when it takes long.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly Timer _timer;
    private int _seconds;
    private bool _done;

    private Progress(string work) => _timer = new Timer(_ => Tell(work), null, 2 * Step, Step);

    /// <summary>Tells of the work until it is disposed of; null where standard error is no terminal.</summary>
    public static Progress? Show(string work) => Console.IsErrorRedirected ? null : new Progress(work);

    public void Dispose()
    {
        _timer.Dispose();
        lock (_lock)
        {
            _done = true;
            if (_seconds > 0)
            {
                Console.Error.Write($"\r{new string(' ', 60)}\r");
            }
        }
    }

    private void Tell(string work)
    {
        lock (_lock)
        {
            if (!_done)
            {
                _seconds = Math.Max(_seconds + 1, 2);
                Console.Error.Write($"\r{work}, {_seconds} s …");
            }
        }
    }
}
