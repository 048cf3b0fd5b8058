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
    [InlineData("Case 1:19-cv-00123 Document 45 Filed 03/04/20 Page 1 of 10\n\nReed v. Harbour Company", "Reed v. Harbour Company")]
    [InlineData("RFC 9999           The Harbour Protocol            May 1998\n\n            A History of the Harbour Protocol", "A History of the Harbour Protocol")]
    [InlineData("Network Working Group                       A. Brook\nRequest for Comments: 9999               Harbour Co.\n\n            A History of the Pier", "A History of the Pier")]
    [InlineData("FOR IMMEDIATE RELEASE\nContact: Ana Brook, 555-0123\n\nPier burns in Leeds", "Pier burns in Leeds")]
    [InlineData("## 1.1.0 - 2023-03-05", null)]
    [InlineData("## [v2.0] (4 May 2021)", null)]
    [InlineData("| Date | Event |", null)]
    [InlineData("\uFEFFPier bu\u00ADrns\u200B", "Pier burns")]
    public void It_is_the_headline_without_marks_and_never_a_stamp(string header, string? title) =>
        Assert.Equal(title, HeaderReader.Title(header + "\n\nThe pier of Leeds burned on Sunday, and its crews left the town on Monday."));
}
