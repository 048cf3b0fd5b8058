using System.Collections;

namespace Timeline;

/// <summary>A list that nobody can change, and that is equal to another with equal items in the same order: what records need to be equal
/// by what they say.</summary>
internal sealed class Items<T> : IReadOnlyList<T>, IEquatable<Items<T>>
{
    private readonly T[] _items;

    private Items(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>The items of a list as they are now.</summary>
    public static Items<T> Of(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as Items<T> ?? new([.. items]);
    }

    public bool Equals(Items<T>? other) => ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items));

    public override bool Equals(object? obj) => Equals(obj as Items<T>);

    // The first and the last tell lists apart well enough, and a list of thousands is hashed as fast as one of two.
    public override int GetHashCode() => _items switch
    {
        [] => 0,
        [var only] => HashCode.Combine(1, only),
        [var first, .., var last] => HashCode.Combine(_items.Length, first, last),
    };

    public IEnumerator<T> GetEnumerator() => _items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
