namespace Timeline.Text;

/// <summary>Looks up offsets in lists that are in text order.</summary>
internal static class Sorted
{
    /// <summary>The index of the first item that starts at or behind <paramref name="offset"/>, or the count where none does.</summary>
    public static int FirstAt<T>(IReadOnlyList<T> items, Func<T, int> startOf, int offset)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (startOf(items[middle]) < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
