using NodaTime;
using Xunit;

namespace Timeline.Tests.Model;

/// <summary>What a value prints in a debugger or a log is the same on every machine.</summary>
public class WordingTests
{
    private static readonly LocalDate Thursday = new(2020, 1, 16);

    [Fact]
    public void A_publication_date_tells_its_basis_and_what_it_leaves_open()
    {
        Assert.Equal("stated 2020-01-16", PublicationDate.Stated(Thursday).ToString());
        Assert.Equal("inferred 2020-01-16 [2020-01-15/2020-01-17]", new PublicationDate(Thursday, PublicationBasis.Inferred, Thursday.PlusDays(-1), Thursday.PlusDays(1)).ToString());
        Assert.Equal("unknown [../2020-01-16]", new PublicationDate(null, PublicationBasis.Unknown, null, Thursday).ToString());
        Assert.Equal("unknown", PublicationDate.Unknown.ToString());
    }

    [Fact]
    public void Bounds_are_spans_of_days() =>
        Assert.Equal("starts 2020-01-16, ends 2020-01-17/..", new EventBounds(Thursday, Thursday, Thursday.PlusDays(1), null).ToString());
}
