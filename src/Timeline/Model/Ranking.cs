namespace Timeline;

/// <summary>The figures behind <see cref="TimelineEvent.Salience"/>, which is 100 · <see cref="Voices"/> · <see cref="Precision"/> / <see cref="Chances"/>, rounded.</summary>
/// <param name="Articles">How many articles tell the event; the copies of an article are counted with it.</param>
/// <param name="Days">On how many days after the event these were published.</param>
/// <param name="Voices">What these articles say together: each has one voice for a day, shared among the events it tells of that day, and the louder the later it recalls it.</param>
/// <param name="Chances">How much the collection could have said: what all its articles published since the event weigh, so that an early event isn't key by its age alone.</param>
/// <param name="Precision">1 for an event with a day, less for a coarser date.</param>
public sealed record Ranking(int Articles, int Days, double Voices, double Chances, double Precision);
