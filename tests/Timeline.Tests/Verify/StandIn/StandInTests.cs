namespace Timeline.Tests.StandIn;

/// <summary>The rules of Verify that the stand-in keeps.</summary>
public sealed class StandInTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("snapshots").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task The_same_text_passes()
    {
        Verified("page.verified.md", "one\ntwo");

        await Compare("one\ntwo");
    }

    [Theory]
    [InlineData("one\r\ntwo")]
    [InlineData("one\ntwo\n")]
    [InlineData("\uFEFFone\ntwo")]
    public async Task Line_ends_a_byte_order_mark_and_one_final_newline_more_make_no_difference(string verified)
    {
        Verified("page.verified.md", verified);

        await Compare("one\ntwo");
    }

    [Theory]
    [InlineData("one\ntwo\n\n")]
    [InlineData("one\nTwo")]
    [InlineData("one\ntwo ")]
    [InlineData("one")]
    public async Task Any_other_text_fails_and_leaves_a_received_file(string verified)
    {
        Verified("page.verified.md", verified);

        var failure = await Assert.ThrowsAsync<VerifyException>(() => Compare("one\r\ntwo"));

        Assert.StartsWith("NotEqual", failure.Message);
        Assert.Equal("one\ntwo"u8.ToArray(), await File.ReadAllBytesAsync(InDirectory("page.received.md")));
    }

    [Fact]
    public async Task A_final_newline_less_fails()
    {
        Verified("page.verified.md", "one");

        await Assert.ThrowsAsync<VerifyException>(() => Compare("one\n"));
    }

    [Fact]
    public async Task A_missing_snapshot_fails_and_is_not_accepted_silently()
    {
        await Assert.ThrowsAsync<VerifyException>(() => Compare("one"));

        Assert.Equal(["page.received.md"], Directory.GetFiles(_directory).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_received_file_of_an_earlier_run_goes_away_on_success()
    {
        Verified("page.received.md", "an older text");
        Verified("page.verified.md", "one");

        await Compare("one");

        Assert.False(File.Exists(InDirectory("page.received.md")));
    }

    [Fact]
    public async Task A_snapshot_of_another_extension_is_stale_and_fails()
    {
        Verified("page.verified.md", "one");
        Verified("page.verified.txt", "one");

        await Assert.ThrowsAsync<VerifyException>(() => Compare("one"));
    }

    [Fact]
    public async Task An_empty_text_fails()
    {
        Verified("page.verified.md", "");

        await Assert.ThrowsAsync<VerifyException>(() => Compare(""));
    }

    [Fact]
    public async Task The_same_snapshot_can_be_compared_only_once()
    {
        Verified("page.verified.md", "one");

        await Compare("one");

        await Assert.ThrowsAsync<VerifyException>(() => Compare("one"));
    }

    [Fact]
    public async Task A_snapshot_is_named_after_its_class_and_method()
    {
        Verified("StandInTests.A_snapshot_is_named_after_its_class_and_method.verified.md", "one");

        await Verify("one", "md").UseDirectory(_directory).DisableScrubbers();
    }

    [Theory]
    [InlineData(3)]
    public async Task A_snapshot_of_a_theory_is_named_after_its_arguments_too(int top)
    {
        Verified("StandInTests.A_snapshot_of_a_theory_is_named_after_its_arguments_too_top=3.verified.md", "one");

        await Verify("one", "md").UseDirectory(_directory).UseParameters(top);
    }

    private async Task Compare(string text) => await Verify(text, "md").UseDirectory(_directory).UseFileName("page");

    private void Verified(string name, string text) => File.WriteAllText(InDirectory(name), text);

    private string InDirectory(string name) => Path.Combine(_directory, name);
}
