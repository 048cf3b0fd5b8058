using Timeline.Merging.Terms;

namespace Timeline.Merging;

/// <summary>Groups statements of one date that tell one event.</summary>
internal static class OneDate
{
    // How alike they must be; one article seldom tells a thing twice, and what it tells side by side has much in common.
    private const double Alike = 0.25, AlikeInArticle = 0.36;

    /// <summary>The groups; the most alike are joined first, and two groups only where both as wholes are alike.</summary>
    public static IEnumerable<TellingGroup> Group(DateSpan when, IReadOnlyList<Telling> tellings)
    {
        // The same words in a row, as in wire copies, need no comparing; but "he said so" is said of many things, and what a log tells at two times happened twice.
        var groups = tellings
            .GroupBy(telling => telling.Profile.Own.Terms.Length < 3 ? $"{telling.Order}" : $"{string.Join(' ', telling.Profile.Own.Terms)} {(telling.Statement.IsEntry ? telling.Statement.Clock : telling.Statement.Time?.Start)}", StringComparer.Ordinal)
            .Select(copies => new TellingGroup(when, copies))
            .ToList();
        var profiles = groups.Select(group => group.Representatives[0].Profile).ToList();
        var index = new CandidateIndex([.. profiles.Select(profile => profile.Own)]);
        var pairs = new List<(double Similarity, int One, int Other)>();
        for (var one = 0; one < groups.Count; one++)
        {
            foreach (var other in index.Find(profiles[one].Own, one + 1, groups.Count, lastFirst: false))
            {
                var similarity = Similarity.Of(profiles[one], profiles[other], groups[one].Representatives[0].Source != groups[other].Representatives[0].Source);
                if (similarity >= Alike)
                {
                    pairs.Add((similarity, one, other));
                }
            }
        }

        var home = Enumerable.Range(0, groups.Count).ToArray();
        foreach (var (_, one, other) in pairs.OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.One).ThenBy(pair => pair.Other))
        {
            var (first, second) = (Math.Min(Home(one), Home(other)), Math.Max(Home(one), Home(other)));
            if (first != second && groups[first].Similarity(groups[second]) >= (groups[first].SharesArticle(groups[second]) ? AlikeInArticle : Alike))
            {
                groups[first].Add(groups[second]);
                home[second] = first;
            }
        }

        return groups.Where((_, place) => home[place] == place);

        int Home(int place)
        {
            while (home[place] != place)
            {
                place = home[place] = home[home[place]];
            }

            return place;
        }
    }
}
