using NodaTime;
using Timeline.Merging.Terms;

namespace Timeline.Merging;

/// <summary>Looks groups up by date and by what they are about.</summary>
internal sealed class DateSearch
{
    // The best choice must be this much better than the next one for a statement whose own date doesn't decide.
    private const double Lead = 1.15;

    private readonly List<TellingGroup> _groups;
    private readonly List<LocalDate> _starts;
    private readonly CandidateIndex _index;

    /// <param name="groups">Ordered by start.</param>
    public DateSearch(List<TellingGroup> groups)
    {
        _groups = [.. groups];
        _starts = [.. groups.Select(group => group.When.Start ?? LocalDate.MinIsoValue)];
        _index = new CandidateIndex([.. groups.Select(group => group.About())]);
    }

    /// <summary>The group that starts within the window and is most alike, where it is alike enough and clearly more so than any other.</summary>
    public TellingGroup? Best(TermVector about, DateSpan window, Func<TellingGroup, double> similarity, double threshold, double lead = Lead, double sameDateLead = 1)
    {
        var from = window.Start is { } start ? Place(start, after: false) : 0;
        var until = window.End is { } end ? Place(end, after: true) : _starts.Count;
        if (from >= until)
        {
            return null;
        }

        var found = _index.Find(about, from, until, lastFirst: true)
            .Select(place => (Group: _groups[place], Alike: similarity(_groups[place])))
            .OrderByDescending(candidate => candidate.Alike)
            .ToList();
        if (found.Count == 0 || found[0].Alike < threshold)
        {
            return null;
        }

        var best = found[0];
        return found.Skip(1).All(next => best.Alike >= next.Alike * (next.Group.When == best.Group.When ? sameDateLead : lead)) ? best.Group : null;
    }

    // The first group that starts on the day or, where asked so, after it.
    private int Place(LocalDate day, bool after)
    {
        var (low, high) = (0, _starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _starts[middle] < day || (after && _starts[middle] == day) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
