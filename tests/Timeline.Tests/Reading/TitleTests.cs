using Timeline.Reading;
using Xunit;

namespace Timeline.Tests.Reading;

/// <summary>What an article's text says its title is.</summary>
public class TitleTests
{
    [Theory]
    [InlineData("Pier burns\n\n5 June 2018", "Pier burns")]
    [InlineData("# Pier *burns*\n\n5 June 2018", "Pier burns")]
    [InlineData("1. Pier burns (The Harbour Post, 5 June 2018)", "Pier burns (The Harbour Post, 5 June 2018)")]
    [InlineData("## [Pier burns](https://example.org/pier) again ##", "Pier burns again")]
    [InlineData("FOR IMMEDIATE RELEASE\n\nJune 5, 2018\n\nPier burns in Leeds", "Pier burns in Leeds")]
    [InlineData("Interview, 9 November 2024", "Interview, 9 November 2024")]
    [InlineData("By Ana Brook  JUNE 5, 2018\n\nPier burns", "Pier burns")]
    [InlineData("Leeds, 4th March 1861\n\nDear Sir,", null)]
    [InlineData("LONDON, Tuesday, Dec. 8, 1874.", null)]
    [InlineData("2018-06-05 16:56 · 5 min read · Share", null)]
    [InlineData("From: Ann Roe <ann@example.org>\nDate: Fri, 12 Oct 2007 17:07:23 +0100\nSubject: Archive move", "Archive move")]
    public void It_is_the_headline_without_marks_and_never_a_stamp(string header, string? title) =>
        Assert.Equal(title, HeaderReader.Title(header + "\n\nThe pier of Leeds burned on Sunday, and its crews left the town on Monday."));
}
