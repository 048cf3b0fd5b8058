using System.Globalization;
using NodaTime;
using Xunit;

namespace Timeline.Tests.Model;

/// <summary>Spans and EDTF are read from what they write, and have an order.</summary>
public class OrderTests
{
    [Theory]
    [InlineData("2020-01-13")]
    [InlineData("2020-01-13/2020-01-19")]
    [InlineData("2020-01-13/..")]
    [InlineData("../2020-01-19")]
    [InlineData("../..")]
    [InlineData("-0043-03-15")]
    [InlineData("-9998-01-01/9999-12-31")]
    public void A_span_is_read_as_it_is_written(string text)
    {
        Assert.Equal(text, DateSpan.Parse(text).ToString());
        Assert.Equal(DateSpan.Parse(text), Parsed<DateSpan>(text));
        Assert.True(DateSpan.TryParse(text, out _));
    }

    [Theory]
    [InlineData("", "a day is written as 2020-01-31, and an open end as ..")]
    [InlineData("2020-01", "a day is written as 2020-01-31, and an open end as ..")]
    [InlineData("..", "a day is written as 2020-01-31, and an open end as ..")]
    [InlineData("2020-01-13/", "a day is written as 2020-01-31, and an open end as ..")]
    [InlineData(" 2020-01-13", "a day is written as 2020-01-31, and an open end as ..")]
    [InlineData("2020-02-30", "a day is written as 2020-01-31, and an open end as ..")]
    [InlineData("2020-01-13/2020-01-12", "it ends before it starts")]
    [InlineData("2020-01-13/2020-01-14/2020-01-15", "it has more than two ends")]
    public void What_is_no_span_is_refused_with_the_reason(string text, string why)
    {
        Assert.Equal($"“{text}” is no span of days: {why}.", Assert.Throws<FormatException>(() => DateSpan.Parse(text)).Message);
        Assert.False(DateSpan.TryParse(text, out _));
    }

    [Fact]
    public void Spans_stand_as_in_a_timeline()
    {
        string[] inOrder = ["../2020-01-12", "../..", "-9998-01-01/2020-01-12", "2020-01-12", "2020-01-13", "2020-01-13/2020-01-19", "2020-01-13/9999-12-31", "2020-01-13/..", "2020-01-14"];

        Assert.Equal(inOrder, inOrder.Reverse().Select(DateSpan.Parse).Order().Select(span => span.ToString()));
        Assert.Equal(0, DateSpan.Parse("2020-01-13").CompareTo(DateSpan.Of(new LocalDate(2020, 1, 13))));
    }

    [Fact]
    public void Edtf_stands_by_its_first_day_then_its_last_then_its_text()
    {
        string[] inOrder =
        [
            "../2020-01-02", "/2020-01-02", "[..2020-01-02]", "Y-17000", "-0499", "19XX", "198X", "1984", "2019-24", "2020-01-03", "2020-01-03?", "2020-01-03~", "2020-01-03/2020-01-17", "[2020-01-03..2020-01-17]",
            "2020-01-03/..", "2020-02", "2020-21", "2020-04", "Y17000",
        ];

        Assert.Equal(inOrder, inOrder.Reverse().Select(Edtf.Parse).Order().Select(edtf => edtf.ToString()));
        Assert.Equal(["2020-01-01", "2020-01", "2020", "2020-06"], new[] { "2020-06", "2020", "2020-01", "2020-01-01" }.Select(Edtf.Parse).Order().Select(edtf => edtf.ToString()));
        Assert.Equal(["Y-17000", "-0499", "1984", "Y17000"], new[] { "Y17000", "1984", "Y-17000", "-0499" }.Select(Edtf.Parse).Order().Select(edtf => edtf.ToString()));
        Assert.Equal(["../2020-01-02", "2020-01-02", "2020-01-02/.."], new[] { "2020-01-02/..", "2020-01-02", "../2020-01-02" }.Select(Edtf.Parse).Order().Select(edtf => edtf.ToString()));
        Assert.True(Edtf.Parse("2020-01-03").CompareTo(Edtf.Parse("2020-01-03?")) < 0);
        Assert.Equal(0, Edtf.Parse("2020-01-03?").CompareTo(Edtf.Parse("2020-01-03?")));
    }

    [Fact]
    public void Both_are_parsable_by_their_interfaces_whatever_the_culture()
    {
        Assert.Equal(Edtf.Parse("2020-01"), Parsed<Edtf>("2020-01"));
        Assert.False(Tried<Edtf>("2020-13"));
        Assert.False(Tried<DateSpan>("2020-01"));
        Assert.Throws<ArgumentException>(() => ((IComparable)Edtf.Parse("2020")).CompareTo("2020"));
        Assert.Throws<ArgumentException>(() => ((IComparable)default(DateSpan)).CompareTo(1));
    }

    private static T Parsed<T>(string text) where T : ISpanParsable<T>
    {
        var (one, other) = (T.Parse(text, CultureInfo.GetCultureInfo("ar-SA")), T.Parse(text.AsSpan(), null));
        Assert.Equal(one, other);
        Assert.True(T.TryParse(text, null, out var third) && third.Equals(one));
        return one;
    }

    private static bool Tried<T>(string text) where T : ISpanParsable<T> => T.TryParse(text.AsSpan(), null, out _);
}
