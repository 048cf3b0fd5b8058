using NodaTime;
using Timeline.Merging.Terms;

namespace Timeline.Merging;

/// <summary>Statements that tell one event, as far as is known by now.</summary>
internal sealed class TellingGroup
{
    // Enough to speak for the group; comparing every pair of two large groups would cost their product.
    private const int Speakers = 5;

    // What lies further apart is in two sentences, whatever the marks between.
    private const int LongestSentence = 400;

    private Dictionary<int, List<Telling>> _bySource = [];
    private List<Telling> _representatives = [];
    private TermVector? _about;

    /// <param name="when">The date of its members.</param>
    /// <param name="tellings">Its members, in the canonical order.</param>
    public TellingGroup(DateSpan when, IEnumerable<Telling> tellings)
    {
        When = when;
        foreach (var telling in tellings)
        {
            Add(telling);
            _representatives.Add(telling);
        }

        Order = _representatives[0].Order;
        _representatives = Speaking(_representatives);
    }

    /// <summary>The finest date that a member gives.</summary>
    public DateSpan When { get; }

    /// <summary>The place of its first member when it was made, which names it.</summary>
    public int Order { get; }

    /// <summary>The members in the canonical order.</summary>
    public IReadOnlyList<Telling> Tellings => [.. _bySource.Values.SelectMany(tellings => tellings).OrderBy(telling => telling.Order)];

    /// <summary>How many articles tell it.</summary>
    public int Articles => _bySource.Count;

    /// <summary>What its first members say, as many as are needed to know it by; in the canonical order.</summary>
    public IReadOnlyList<Telling> Representatives => _representatives;

    /// <summary>True where there is an action and little else to know the event by.</summary>
    public bool IsBare => Articles == 1 && _representatives.All(telling => telling.Profile.IsBare);

    /// <summary>True where its members say little but an action and names.</summary>
    public bool SaysLittle => _representatives.All(telling => telling.Profile.SaysLittle);

    /// <summary>The actions that its members tell, each once.</summary>
    public IEnumerable<int> Heads => _representatives.SelectMany(telling => telling.Profile.Heads).Distinct();

    /// <summary>True where an article tells both.</summary>
    public bool SharesArticle(TellingGroup other)
    {
        var (less, more) = Articles < other.Articles ? (this, other) : (other, this);
        return less._bySource.Keys.Any(more._bySource.ContainsKey);
    }

    /// <summary>True where every name of the other group is one of this group's.</summary>
    public bool KnowsNamesOf(TellingGroup other)
    {
        var names = _representatives.SelectMany(telling => telling.Profile.Names.Terms).ToHashSet();
        return other._representatives.All(telling => telling.Profile.Names.Terms.All(names.Contains));
    }

    /// <summary>True where a member of both tells the same action.</summary>
    public bool SharesHead(TellingGroup other) =>
        _representatives.Any(mine => other._representatives.Any(yours => mine.Profile.SharesHead(yours.Profile)));

    /// <summary>True where it tells of somebody saying something.</summary>
    public bool IsSpeech => _representatives.All(telling => telling.Profile.Speaker is not null);

    /// <summary>The last day on which an article tells it; null where no such day is known.</summary>
    public LocalDate? LastTold { get; private set; }

    /// <summary>True where it is only planned or expected.</summary>
    public bool IsAhead => _representatives.All(telling => telling.Statement.Status is EventStatus.Planned or EventStatus.Predicted);

    /// <summary>True where it only points at an event: "Tuesday's accident".</summary>
    public bool PointsBack => _representatives.All(telling => telling.Profile.PointsBack);

    /// <summary>True where no member tells an action that is known.</summary>
    public bool HasNoHead => _representatives.All(telling => telling.Profile.Heads.Length == 0);

    /// <summary>True where a member of both tells the same action of the same one.</summary>
    public bool SharesSubject(TellingGroup other) =>
        _representatives.Any(mine => other._representatives.Any(yours => mine.Profile.SharesSubject(yours.Profile)));

    /// <summary>Takes in the members of another group, which is then no longer used.</summary>
    public void Add(TellingGroup other)
    {
        // The smaller one moves, so that a member moves few times.
        if (Articles < other.Articles)
        {
            (_bySource, other._bySource) = (other._bySource, _bySource);
        }

        foreach (var telling in other._bySource.Values.SelectMany(tellings => tellings))
        {
            Add(telling);
        }

        LastTold = Later(LastTold, other.LastTold);
        _representatives = Speaking(_representatives.Concat(other._representatives));
        _about = null;
    }

    /// <summary>Takes in a single statement, which doesn't speak for the group.</summary>
    public void Add(Telling telling)
    {
        if (!_bySource.TryGetValue(telling.Source, out var tellings))
        {
            _bySource.Add(telling.Source, tellings = []);
        }

        tellings.Add(telling);
        LastTold = Later(LastTold, telling.Published);
    }

    /// <summary>
    /// How alike two groups are: half the best pair of members, half the mean of all pairs, so that no chain of lookalikes makes one
    /// event; 0 where one article tells both in one breath, since it then tells them apart, or where they are of two times of a day.
    /// </summary>
    public double Similarity(TellingGroup other) => IsToldBeside(other) || IsAtOtherTimes(other._representatives) ? 0 : Linkage(other._representatives);

    /// <summary>How alike a single statement and the group are, measured as for two groups.</summary>
    public double Similarity(Telling telling) =>
        _bySource.TryGetValue(telling.Source, out var tellings) && tellings.Any(mine => Overlap(mine, telling)) || IsAtOtherTimes([telling]) ? 0 : Linkage([telling]);

    /// <summary>Everything its representatives are about.</summary>
    public TermVector About() => _about ??= TermVector.Of(
        _representatives.SelectMany(telling => telling.Profile.Own.Terms.Zip(telling.Profile.Own.Weights)).DistinctBy(term => term.First));

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is null || other > one ? other : one;

    private static List<Telling> Speaking(IEnumerable<Telling> tellings) =>
        [.. tellings.OrderBy(telling => telling.Order).DistinctBy(telling => telling.Statement.Text).Take(Speakers)];

    private double Linkage(List<Telling> others)
    {
        var (sum, best) = (0d, 0d);
        foreach (var mine in _representatives)
        {
            foreach (var other in others)
            {
                var similarity = Terms.Similarity.Of(mine.Profile, other.Profile, mine.Source != other.Source);
                sum += similarity;
                best = Math.Max(best, similarity);
            }
        }

        return (best + sum / (_representatives.Count * others.Count)) / 2;
    }

    // "At 21:31 an outage was reported" and "at 22:16": whoever tells a time of the same days tells another one.
    private bool IsAtOtherTimes(List<Telling> others)
    {
        var pairs = _representatives.SelectMany(mine => others, (mine, other) => (Mine: mine.Statement, Other: other.Statement))
            .Where(pair => pair.Mine is { Time: not null, IsPosted: false } && pair.Other is { Time: not null, IsPosted: false } && pair.Mine.When == pair.Other.When)
            .Select(pair => pair.Mine.Time!.IsApartFrom(pair.Other.Time!));
        return pairs.Any(isApart => isApart) && pairs.All(isApart => isApart);
    }

    private bool IsToldBeside(TellingGroup other)
    {
        var (less, more) = Articles < other.Articles ? (this, other) : (other, this);
        return less._bySource.Any(article =>
            more._bySource.TryGetValue(article.Key, out var yours) && article.Value.Any(mine => yours.Any(its => Overlap(mine, its))));
    }

    // In one breath: in the same words, under two dates in one sentence, or as two entries of a list.
    private static bool Overlap(Telling one, Telling other)
    {
        var (first, second) = one.Statement.Start <= other.Statement.Start ? (one.Statement, other.Statement) : (other.Statement, one.Statement);
        return second.Start < first.End || (first.IsEntry && second.IsEntry)
            || (first.When is { } when && second.When is { } another && when != another && second.Start - first.End <= LongestSentence
                && !one.Article.Article.Text.AsSpan(first.End, second.Start - first.End).ContainsAny(".!?\n\r"));
    }
}
