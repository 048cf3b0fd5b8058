namespace Timeline;

/// <summary>The figures behind <see cref="TimelineEvent.Salience"/>, which is 100 · <see cref="Voices"/> to the power of 5/4 · <see cref="Weight"/> / <see cref="Chances"/>, rounded: what many tell together counts more than as much told of several events.</summary>
/// <param name="Articles">How many articles tell the event; the copies of an article are counted with it.</param>
/// <param name="Days">On how many days after the event these were published.</param>
/// <param name="Voices">What these articles say together: each has one voice for a day, shared among the events it tells of that day, and the louder the later it recalls it.</param>
/// <param name="Chances">How much the collection could have said: what all its articles published since the event weigh, so that an early event isn't key by its age alone.</param>
/// <param name="Weight">1 for an event that happened on a day of the story; less for a coarser date, for what is only planned or expected, and for what lies before the story began.</param>
public sealed record Ranking(int Articles, int Days, double Voices, double Chances, double Weight)
{
    /// <summary>What a later version wrote of it, as an object of JSON, or null.</summary>
    internal string? Unread { get; init; }
}
