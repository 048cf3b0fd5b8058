using Xunit;
using static Timeline.Tests.Extraction.Telling;

namespace Timeline.Tests.Extraction;

/// <summary>Whom a pronoun means, and where that isn't safe to say.</summary>
public class SubjectsTests
{
    [Theory]
    [InlineData("Harold Finch was a painter. He married Ann Lee in 1947; she died in 1999.", "She died.")]
    [InlineData("George Pratt was a builder. In 1950 he married Ellen Shaw. She opened a shop in 1953.", "She opened a shop.")]
    [InlineData("Peter Hall was a tailor. In 1931 he married Rose Webb; she left him in 1935.", "She left him.")]
    [InlineData("Emma Page was a painter. He met her in 1866.", "He met her in 1866.")]
    [InlineData("Ruth Kern met Peter Hall in 1990. He moved to Rome in 1992.", "He moved to Rome.")]
    [InlineData("Six men died in the north shaft on 3 June 1988. On 10 June 1988 they closed the shaft.", "They closed the shaft.")]
    [InlineData("Four passengers were killed on 9 May 2001. On 11 May 2001 they reopened the road.", "They reopened the road.")]
    [InlineData("Forty houses burned down on 4 May 1890. On 9 May 1890 they asked for aid.", "They asked for aid.")]
    public void Who_cannot_be_meant_is_no_subject(string text, string summary) => Assert.EndsWith(summary, Read(text)[^1]);

    [Theory]
    [InlineData("Carl Voss was a mason. He died in 1930.", "Carl Voss died.")]
    [InlineData("Carl Voss was a mason. He married Ida Lund in 1901.", "Carl Voss married Ida Lund.")]
    [InlineData("Twelve miners escaped on 10 January 1960. On 22 January 1960 they sued the company.", "Twelve miners sued the company.")]
    [InlineData("Two soldiers were shot dead on 8 May 1916. They were buried on 9 May 1916.", "Two soldiers were buried.")]
    public void Who_alone_can_be_meant_is_named(string text, string summary) => Assert.EndsWith(summary, Read(text)[^1]);
}
