namespace Timeline.Reading;

/// <summary>Reads the bytes of what a path names, in bounded time and memory: it may be a pipe into which nobody writes, or a device that
/// never ends.</summary>
internal static class FileBytes
{
    // More than this can't be held as one text: .NET's strings end at a little more characters.
    private const long Most = 1 << 30;

    // What has no length before it is read is a pipe or a device, or empty: as much as a large collection has, and no pause that a writer
    // at work makes.
    private const long MostOfPipe = 1 << 27;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="NotReadException">It is too large.</exception>
    /// <exception cref="IOException">It can't be read, or gives nothing or no end; the message says so.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path) => new FileInfo(path).Length switch
    {
        0 => ReadPipe(path),
        <= Most => File.ReadAllBytes(path),
        _ => throw TooLarge(),
    };

    /// <summary>The bytes of a stream up to its end.</summary>
    /// <exception cref="NotReadException">It is too large.</exception>
    /// <exception cref="IOException">It can't be read.</exception>
    public static byte[] Read(Stream stream) => Read(stream, Most, _ => { }) ?? throw TooLarge();

    // Opening a pipe waits for a writer, and nothing can call that off: so it's left to a thread of its own.
    private static byte[] ReadPipe(string path)
    {
        var count = 0L;
        var reading = Task.Factory.StartNew(
            () =>
            {
                using var stream = File.OpenRead(path);
                return Read(stream, MostOfPipe, got => Interlocked.Add(ref count, got));
            },
            TaskCreationOptions.LongRunning);
        var before = -1L;
        while (!((IAsyncResult)reading).AsyncWaitHandle.WaitOne(Patience))
        {
            var now = Interlocked.Read(ref count);
            if (now == Math.Max(before, 0))
            {
                throw new IOException("gives nothing to read: it is a pipe or a device, and no file");
            }

            before = now;
        }

        return reading.GetAwaiter().GetResult() ?? throw new IOException("gives no end: it is a pipe or a device, and no file");
    }

    // Null where there is more than that.
    private static byte[]? Read(Stream stream, long most, Action<int> got)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = stream.Read(buffer)) > 0; got(count))
        {
            if (bytes.Length + count > most)
            {
                return null;
            }

            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    private static NotReadException TooLarge() =>
        new(ProblemCode.LimitExceeded, "is larger than 1 GB, and can't be held; cut it into parts");
}
