using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Timeline.Tests.Correcting;

/// <summary>What people say of a timeline holds, whatever is added to it.</summary>
public class CorrectionsTests
{
    private static readonly TimelineBuilder Builder = new();

    private static readonly Article Dam = Written("dam.txt", new(2020, 3, 5), "The dam at Velo failed on 3 March. The mayor of Ostrava resigned on 4 March.");
    private static readonly Article Later = Written("later.txt", new(2020, 3, 9), "The dam at Velo failed on 3 March after days of rain. The bakers agreed on a price on 7 March.");
    private static readonly Article Earlier = Written("earlier.txt", new(2020, 3, 4), "The dam at Velo failed on Tuesday, the governor said.");
    private static readonly EventTimeline Timeline = Builder.Build(Dam, Later);

    private static string Failed => Timeline[0].Id;

    private static string Resigned => Timeline[1].Id;

    [Fact]
    public void A_title_a_date_and_a_status_are_set_and_marked()
    {
        var entry = Applied($"entry,title,date,status\n{Failed},The old dam failed.,2020-03-02~,state")[0];

        Assert.Equal("2020-03-02~ State: The old dam failed. (2 mentions)", entry.ToString());
        Assert.Equal((Failed, DateBasis.Given, Granularity.Day, CorrectedParts.Title | CorrectedParts.Date | CorrectedParts.Status), (entry.Id, entry.DateBasis, entry.Granularity, entry.Corrected));
        Assert.Equal(Timeline[0].Mentions, entry.Mentions);
        Assert.Equal(CorrectedParts.None, Timeline[0].Corrected);
    }

    [Fact]
    public void Another_date_is_another_place_in_the_order()
    {
        var corrected = Applied($"entry,date\n{Failed},2020-04");

        Assert.Equal([Resigned, Timeline[2].Id, Failed], corrected.Select(entry => entry.Id));
        Assert.Equal((Granularity.Month, Extent.Within), (corrected[2].Granularity, corrected[2].Extent));
    }

    [Theory]
    [InlineData("2020-03-03T05:40:00", "05:40")]
    [InlineData("2020-03-03T05:40:12+01:00", "05:40:12 +01:00")]
    [InlineData("2020-03-03T05:40:00Z/2020-03-03T07:00:00Z", "05:40–07:00 UTC")]
    [InlineData("2020-03-03", null)]
    public void A_date_may_be_set_with_its_time(string date, string? time)
    {
        var entry = Applied($"entry,date\n{Failed},{date}").Find(Failed)!;

        Assert.Equal((date, time, DateSpan.Of(new LocalDate(2020, 3, 3))), (entry.Edtf.ToString(), entry.Time?.ToString(), entry.When));
    }

    [Fact]
    public void What_can_be_no_entry_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Timeline.Apply(new Correction { Title = "The dam was built." }));
        Assert.Throws<ArgumentException>(() => Timeline.Apply(new Correction { Date = Edtf.Parse("1931") }));
        Assert.Throws<ArgumentException>(() => Timeline.Apply(new Correction { Entry = Failed, Date = Edtf.Parse("Y17000") }));
    }

    [Fact]
    public void What_is_merged_is_not_dropped_with_its_other_entry()
    {
        var corrected = Applied($"entry,merge,drop\n{Failed},{Resigned},yes");

        Assert.Equal(Timeline.Select(entry => entry.Id), corrected.Select(entry => entry.Id));
        Assert.Equal("fixes.csv:2: the correction isn't applied: no entry can be dropped and be one with another", Assert.Single(corrected.Problems).ToString());
    }

    [Fact]
    public void The_same_correction_twice_is_one()
    {
        var split = new Correction { Entry = Failed, SplitOff = [Timeline[0].Mentions[1].Id], Title = "Another dam failed." };

        Assert.Equal(TimelineJson.Write(Timeline.Apply(split)), TimelineJson.Write(Timeline.Apply(split, split)));
    }

    [Fact]
    public void What_is_no_event_is_dropped()
    {
        var corrected = Applied($"entry,drop\n{Failed},yes\n{Resigned},no\n");

        Assert.Equal([Resigned, Timeline[2].Id], corrected.Select(entry => entry.Id));
        Assert.Equal("fixes.csv:3: it changes nothing", Assert.Single(corrected.Problems).ToString());
    }

    [Fact]
    public void What_did_not_happen_goes_apart_and_comes_back()
    {
        var denied = Applied($"entry,status\n{Resigned},denied");

        Assert.Equal(Resigned, Assert.Single(denied.NotActual).Id);
        Assert.Equal(2, denied.Count);
        Assert.Equal(3, denied.Apply(CorrectionReader.Parse($"entry,status\n{Resigned},actual", "fixes.csv")).Count);
    }

    [Fact]
    public void Two_entries_become_one_that_both_names_find()
    {
        var corrected = Applied($"entry,merge,title\n{Resigned},{Failed},The dam failed and the mayor resigned.");

        Assert.Equal(2, corrected.Count);
        Assert.Equal((Failed, 3, "The dam failed and the mayor resigned."), (corrected[0].Id, corrected[0].Mentions.Count, corrected[0].Summary));
        Assert.Equal(CorrectedParts.Merged | CorrectedParts.Title, corrected[0].Corrected);
        Assert.Same(corrected[0], corrected.Find(Resigned));
        Assert.Equal([new LocalDate(2020, 3, 3), new LocalDate(2020, 3, 4)], corrected[0].Conflicts.Select(conflict => conflict.When.Start!.Value));
    }

    [Fact]
    public void A_mention_becomes_an_entry_of_its_own()
    {
        var mention = Timeline[0].Mentions[1];
        var corrected = Applied($"entry,split,title\n{Failed},{mention.Id},Another dam failed.");

        Assert.Equal([Failed, mention.Id], corrected.Take(2).Select(entry => entry.Id));
        Assert.Equal(["The dam at Velo failed.", "Another dam failed."], corrected.Take(2).Select(entry => entry.Summary));
        Assert.All(corrected.Take(2), entry => Assert.True(entry.Corrected.HasFlag(CorrectedParts.Split)));
        Assert.Equal(corrected.Select(entry => entry.Summary), Applied($"quote,split,title\nafter days of rain,days of rain,Another dam failed.").Select(entry => entry.Summary));
    }

    [Fact]
    public void The_mention_that_an_entry_is_called_by_takes_its_name_along()
    {
        var corrected = Applied($"entry,split\n{Failed},{Failed}\n{Failed},\n");

        Assert.Equal(new[] { Failed, Timeline[0].Mentions[1].Id }.Order(), corrected.Take(2).Select(entry => entry.Id).Order());
        Assert.Equal(Dam.Id, Assert.Single(corrected.Find(Failed)!.Mentions).ArticleId);
    }

    [Fact]
    public void An_entry_that_no_article_tells_is_added_with_its_source()
    {
        var corrected = Applied("title,date,source,note\nThe dam was built.,1931,\"Chronicle of Velo, p. 12\",Not in the news.");
        var added = corrected[0];

        Assert.Equal("1931 Actual: The dam was built. (0 mentions)", added.ToString());
        Assert.Equal((CorrectedParts.Added, "Chronicle of Velo, p. 12", "Not in the news."), (added.Corrected, added.Source, added.Note));
        Assert.Same(added, corrected.Find(added.Id));
        Assert.NotEqual(0, added.Salience);
        Assert.Equal(added.Id, Applied("title,date,source\nThe dam was built.,1931,\"Chronicle of Velo, p. 12\"\nX.,1930,")[1].Id);
        Assert.Contains("## 1931\n\n- The dam was built.\n  *Chronicle of Velo, p. 12*\n  – added by hand\n  – Not in the news.\n", corrected.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(corrected.Count, corrected.Before(new LocalDate(2000, 1, 1)).Count + corrected.After(new LocalDate(2000, 1, 1)).Count);
    }

    [Fact]
    public void What_has_no_date_is_given_one()
    {
        var undated = Builder.Build(ArticleReader.Parse("Our choir sang in the chapel on Friday.", "choir.txt"));
        var id = undated.Undated[0].Mentions[0].Id;
        var corrected = undated.Apply(CorrectionReader.Parse($"entry,date\n{id},2019-05-03", "fixes.csv"));

        Assert.Empty(corrected.Undated);
        Assert.Equal("2019-05-03 Actual: Our choir sang in the chapel. (1 mention)", Assert.Single(corrected).ToString());
        Assert.Equal(
            $"fixes.csv:2: the correction isn't applied: there is no entry {id} with a date, and this gives it none",
            Assert.Single(undated.Apply(CorrectionReader.Parse($"entry,title\n{id},The choir sang.", "fixes.csv")).Problems).ToString());
    }

    [Fact]
    public void The_page_and_the_json_mark_what_a_person_set()
    {
        var corrected = Applied($"entry,title,date,note\n{Failed},The old dam failed.,2020-03-02,See the inquiry.");

        Assert.Contains("- The old dam failed.\n  *dam.txt, 5 March 2020* · *later.txt, 9 March 2020*\n  – title and date set by hand\n  – See the inquiry.\n", corrected.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("\"dateBasis\":\"given\"", corrected.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"corrected\":[\"title\",\"date\"],\"note\":\"See the inquiry.\"", corrected.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_a_person_gives_ends_the_dispute()
    {
        var merged = Applied($"entry,merge\n{Resigned},{Failed}");
        var settled = Applied($"entry,merge,date\n{Resigned},{Failed},2020-03-04");

        Assert.Single(merged.Disputed());
        Assert.Empty(settled.Disputed());
        Assert.Equal(merged[0].Mentions.Select(mention => mention.When), settled[0].Mentions.Select(mention => mention.When));
    }

    [Fact]
    public void A_correction_finds_its_entry_by_the_name_that_it_had()
    {
        var corrected = Builder.Add(Applied($"entry,title\n{Failed},The old dam failed."), Earlier);

        Assert.NotEqual(Failed, corrected[0].Id);
        Assert.Equal("The old dam failed.", corrected[0].Summary);
        Assert.Empty(corrected.Problems);
    }

    [Fact]
    public void Where_the_name_is_gone_words_that_one_entry_has_find_it_and_a_note_says_so()
    {
        var corrected = Applied("entry,quote,title\ne-0000000000,The mayor of Ostrava,The mayor left.");

        Assert.Equal("The mayor left.", corrected[1].Summary);
        Assert.Equal($"fixes.csv:2: there is no entry e-0000000000 any more; by its words it is {Resigned}", Assert.Single(corrected.Problems).ToString());
        Assert.Equal(ProblemSeverity.Note, corrected.Problems[0].Severity);
    }

    [Theory]
    [InlineData("e-0000000000,,,yes", "there is no entry e-0000000000")]
    [InlineData("e-0000000000,the bishop,,yes", "there is no entry e-0000000000 “the bishop”")]
    [InlineData(",on,,yes", "there is more than one entry “on”")]
    [InlineData(",the mayor,e-0000000000,", "there is no entry e-0000000000")]
    public void What_no_longer_applies_is_a_problem_that_names_its_line(string row, string why)
    {
        var corrected = Applied($"entry,quote,merge,drop\n{row}");

        Assert.Equal($"fixes.csv:2: the correction isn't applied: {why}", Assert.Single(corrected.Problems).ToString());
        Assert.Equal((ProblemCode.CorrectionNotApplied, ProblemSeverity.Warning), (corrected.Problems[0].Code, corrected.Problems[0].Severity));
        Assert.Equal(Timeline.ToList(), corrected.ToList());
    }

    [Fact]
    public void Nothing_is_split_off_that_is_not_there_or_leaves_nothing()
    {
        var corrected = Applied($"entry,split\n{Failed},e-0000000000\n{Resigned},{Resigned}");

        Assert.Equal(
            ["fixes.csv:2: the correction isn't applied: none of its mentions is “e-0000000000”", "fixes.csv:3: the correction isn't applied: nothing would be left of the entry"],
            corrected.Problems.Select(problem => problem.ToString()));
        Assert.Equal(Timeline.ToList(), corrected.ToList());
    }

    [Fact]
    public void Of_two_that_set_the_same_the_later_holds_and_a_note_names_the_other()
    {
        var corrected = Applied($"entry,title\n{Failed},One.\n{Resigned},Two.\n{Failed},Three.");

        Assert.Equal(["Three.", "Two."], corrected.Take(2).Select(entry => entry.Summary));
        Assert.Equal($"fixes.csv:2: the title of {Failed} is set again by fixes.csv:4, which holds", Assert.Single(corrected.Problems).ToString());
        Assert.Equal(ProblemSeverity.Note, corrected.Problems[0].Severity);
    }

    [Fact]
    public void A_file_that_is_applied_again_takes_its_own_place()
    {
        var once = Applied($"entry,title\n{Failed},One.\ne-0000000000,Nothing.");
        var again = once.Apply(CorrectionReader.Parse($"entry,title\n{Resigned},Two.", "fixes.csv"));

        Assert.Equal([Timeline[0].Summary, "Two."], again.Take(2).Select(entry => entry.Summary));
        Assert.Empty(again.Problems);
        Assert.Equal(["One.", "Two."], once.Apply(CorrectionReader.Parse($"entry,title\n{Resigned},Two.", "more.csv")).Take(2).Select(entry => entry.Summary));
        Assert.Equal(Timeline.ToList(), once.Apply(CorrectionReader.Parse("", "fixes.csv")).ToList());
    }

    [Fact]
    public void A_program_corrects_without_a_file()
    {
        var corrected = Timeline.Apply(new Correction { Entry = Failed, Title = "The old dam failed." }, new Correction { Title = "The dam was built.", Date = Edtf.Parse("1931") });

        Assert.Equal(["The dam was built.", "The old dam failed."], corrected.Take(2).Select(entry => entry.Summary));
        Assert.Equal(2, corrected.Corrections.Count);
    }

    [Property(MaxTest = 30)]
    public Property Correcting_before_and_after_adding_and_merging_is_the_same() => Prop.ForAll(Gen.Shuffle(new[] { 0, 1, 2, 3, 4 }).ToArbitrary(), order =>
    {
        var (one, other) = (CorrectionReader.Parse(Everything(), "fixes.csv"), CorrectionReader.Parse($"[{{\"entry\":\"{Failed}\",\"title\":\"Another title.\"}}]", "more.json"));
        var expected = TimelineJson.Write(Builder.Build(Dam, Later, Earlier).Apply(one).Apply(other));
        Func<EventTimeline, EventTimeline>[] steps =
        [
            timeline => Builder.Add(timeline, Dam), timeline => timeline.Merge(Builder.Build(Later)), timeline => Builder.Build(Earlier).Merge(timeline),
            timeline => timeline.Apply(one), timeline => TimelineJson.Read(TimelineJson.Write(timeline.Apply(other))),
        ];

        return TimelineJson.Write(order.Aggregate(Builder.Build(), (timeline, step) => steps[step](timeline))) == expected;
    });

    [Fact]
    public void Corrections_are_kept_with_the_timeline()
    {
        var corrected = Timeline.Apply(CorrectionReader.Parse(Everything(), "fixes.csv"));
        var full = TimelineJson.Write(corrected);
        var read = TimelineJson.Read(full, Builder);

        Assert.Equal(full, TimelineJson.Write(read));
        Assert.Equal(corrected.Corrections, read.Corrections);
        Assert.Equal(corrected.ToList(), read.ToList());
        Assert.Equal(corrected.Problems, read.Problems);
        Assert.NotEmpty(read.Problems);
        Assert.Equal(full, TimelineJson.Write(read.Merge(Builder.Build())));
        Assert.Equal(TimelineJson.Write(Builder.Add(Timeline, Earlier).Apply(CorrectionReader.Parse(Everything(), "fixes.csv"))), TimelineJson.Write(Builder.Add(read, Earlier)));
    }

    [Theory]
    [InlineData("2020-03-02", Granularity.Day, Extent.Within)]
    [InlineData("2020-03-02?", Granularity.Day, Extent.Within)]
    [InlineData("2020-03", Granularity.Month, Extent.Within)]
    [InlineData("2020-34", Granularity.Quarter, Extent.Within)]
    [InlineData("2020-21", Granularity.Season, Extent.Within)]
    [InlineData("2020-40", Granularity.HalfYear, Extent.Within)]
    [InlineData("-0043", Granularity.Year, Extent.Within)]
    [InlineData("201X", Granularity.Decade, Extent.Within)]
    [InlineData("19XX", Granularity.Century, Extent.Within)]
    [InlineData("2020-03-02/2020-03-09", Granularity.Range, Extent.Throughout)]
    [InlineData("2014/..", Granularity.Year, Extent.Throughout)]
    [InlineData("[..2020-03-02]", Granularity.Day, Extent.Within)]
    [InlineData("[2020-03-02..2020-03-09]", Granularity.Range, Extent.Within)]
    public void A_date_is_as_coarse_as_it_is_written(string date, Granularity granularity, Extent extent)
    {
        var entry = Timeline.Apply(new Correction { Entry = Failed, Date = Edtf.Parse(date) }).Find(Failed)!;

        Assert.Equal((date, granularity, extent), (entry.Edtf.ToString(), entry.Granularity, entry.Extent));
        Assert.Equal(date.TrimEnd('?'), Edtf.Of(entry.When, granularity, extent)?.ToString());
    }

    private static string Everything() =>
        $"""
        entry,quote,title,date,status,drop,merge,split,note,source
        {Failed},,The old dam failed.,2020-03-02,,,,,See the inquiry.,
        ,bakers agreed,,,planned,,,,,
        {Resigned},,,,,,{Failed},,,
        e-0000000000,nobody,Nothing.,,,,,,,
        ,,The dam was built.,1931,,,,,,Chronicle of Velo
        """;

    private static EventTimeline Applied(string csv) => Timeline.Apply(CorrectionReader.Parse(csv, "fixes.csv"));

    private static Article Written(string id, LocalDate published, string text) => new() { Id = id, Source = id, Text = text, Published = PublicationDate.Given(published) };
}
