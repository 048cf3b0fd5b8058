using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Timeline.Tests.Model;

/// <summary>What holds for every EDTF and for every text, tried on generated ones.</summary>
public class EdtfPropertyTests
{
    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 19997 * 366).Select(days => LocalDate.MinIsoValue.PlusDays(Math.Min(days, Period.DaysBetween(LocalDate.MinIsoValue, LocalDate.MaxIsoValue))));

    private static readonly Gen<string> Expressions = Gen.Choose(0, 8).SelectMany(Form);

    private static readonly Gen<string> NearlyExpressions =
        from text in Expressions
        from at in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, 3)
        from inserted in Gen.Elements("", "0", "9", "X", "-", "/", "..", "[", "]", "Y", "?", "T", "\ud83d", "٣")
        select text[..at] + inserted + text[Math.Min(text.Length, at + length)..];

    [Property]
    public Property What_is_read_is_written_back() => Prop.ForAll(Expressions.ToArbitrary(), text => Edtf.Parse(text).ToString() == text);

    [Property]
    public Property Bounds_run_forward() => Prop.ForAll(Expressions.ToArbitrary(), text => Edtf.Parse(text).Bounds is not { } bounds || !(bounds.End < bounds.Start));

    [Property]
    public Property A_span_written_and_read_again_covers_the_same_days() => Prop.ForAll(Spans().ToArbitrary(), span =>
        Edtf.Of(span.When, span.Granularity, span.Extent)!.Bounds == Whole(span.When, span.Granularity));

    [Property]
    public Property No_text_makes_it_throw() => Prop.ForAll<string?>(text => !Edtf.TryParse(text, out var edtf) || edtf.ToString() == text);

    [Property(MaxTest = 2000)]
    public Property No_broken_expression_makes_it_throw() => Prop.ForAll(NearlyExpressions.ToArbitrary(), text => !Edtf.TryParse(text, out var edtf) || edtf.ToString() == text);

    private static Gen<string> Form(int form) => form switch
    {
        0 => Date(),
        1 => from day in Days select $"{Edtf.Of(DateSpan.Of(day), Granularity.Day, Extent.Within)}"[..^3],
        2 => from year in Gen.Choose(100, 999) from unknown in Gen.Elements("X", "") select unknown == "X" ? $"{year}X" : $"-{year / 10}XX",
        3 => from year in Gen.Choose(0, 9998) from part in Gen.Choose(21, 41) select $"{year:0000}-{part}",
        4 => from year in Gen.Choose(10000, int.MaxValue) from sign in Gen.Elements("", "-") select $"Y{sign}{year}",
        5 => from day in Date() from mark in Gen.Elements("?", "~", "%") select day + mark,
        6 => from day in Date() from shape in Gen.Elements("{0}/..", "{0}/", "../{0}", "/{0}", "[{0}..]", "[..{0}]") select string.Format(null, shape, day),
        7 => from span in TwoDays() select $"[{Text(span.First)}..{Text(span.Last)}]",
        _ => from span in TwoDays() select $"{Text(span.First)}/{Text(span.Last)}",
    };

    private static Gen<string> Date() => from day in Days select Text(day);

    private static string Text(LocalDate day) => Edtf.Of(DateSpan.Of(day), Granularity.Day, Extent.Within)!.ToString();

    private static Gen<(LocalDate First, LocalDate Last)> TwoDays() =>
        from one in Days
        from other in Days
        select one < other ? (one, other) : (other, one);

    private static Gen<(DateSpan When, Granularity Granularity, Extent Extent)> Spans() =>
        from span in TwoDays()
        from granularity in Gen.Elements(Enum.GetValues<Granularity>())
        from extent in Gen.Elements(Extent.Within, Extent.Throughout)
        from open in Gen.Choose(0, 5)
        select (new DateSpan(open == 0 ? null : span.First, open == 1 ? null : span.Last), granularity, extent);

    // An open span names the piece of the calendar that its one end lies in.
    private static DateSpan Whole(DateSpan when, Granularity granularity) => (when, granularity) switch
    {
        ({ Start: not null, End: not null }, _) => when,
        ({ Start: { } start }, Granularity.Year or Granularity.Decade or Granularity.Century) => new(new LocalDate(start.Year, 1, 1), null),
        ({ End: { } end }, Granularity.Year or Granularity.Decade or Granularity.Century) => new(null, new LocalDate(end.Year, 12, 31)),
        ({ Start: { } start }, Granularity.Month) => new(start.With(DateAdjusters.StartOfMonth), null),
        ({ End: { } end }, Granularity.Month) => new(null, end.With(DateAdjusters.EndOfMonth)),
        _ => when,
    };
}
