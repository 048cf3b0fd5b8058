using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Timeline.Tests.Samples;

/// <summary>The sample console, run as its users run it.</summary>
public sealed class ConsoleTests : IDisposable
{
    private const string Rain = "The dam above the town failed on 3 March 2020.";

    private readonly string _folder = Directory.CreateTempSubdirectory("timeline").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Without_arguments_it_reads_the_folder_seeds()
    {
        Directory.CreateDirectory(In("seeds"));
        File.WriteAllText(In("seeds/rain.txt"), Rain);

        var run = Run();

        Assert.StartsWith("# Timeline\n", run.Output);
        Assert.Contains("rain.txt", run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Without_arguments_and_without_seeds_it_says_so_in_one_line()
    {
        var run = Run();

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("\"seeds\"", Assert.Single(Lines(run.Error)));
    }

    [Fact]
    public void Dates_are_inferred_where_asked_for()
    {
        File.WriteAllText(In("rain.txt"), $"{Rain} Engineers then closed the second gate.");

        Assert.DoesNotContain("gate", Run("rain.txt", "--published", "2020-03-05").Output, StringComparison.Ordinal);
        Assert.Contains("## Between 3 and 5 March 2020\n\n- Engineers then closed the second gate.", Run("rain.txt", "--published", "2020-03-05", "--infer").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_timeline_is_kept_and_added_to()
    {
        File.WriteAllText(In("rain.txt"), Rain);
        File.WriteAllText(In("snow.txt"), "It snowed in Velo on 9 March 2020.");

        Assert.Equal(0, Run("rain.txt", "--format", "json", "--detail", "full", "--output", "kept.json").ExitCode);
        File.Delete(In("rain.txt"));
        var (alone, grown) = (Run("--add-to", "kept.json"), Run("snow.txt", "--add-to", "kept.json", "--format", "json", "--detail", "full", "--output", "kept.json"));

        Assert.Contains("The dam above the town failed.", alone.Output, StringComparison.Ordinal);
        Assert.Equal((0, "", ""), (grown.ExitCode, grown.Output, grown.Error));
        Assert.Contains("# Timeline\n\n2 events from 2 articles.\n", Run("--add-to", "kept.json").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n\"schemaVersion\":\"2.0\",\n\"detail\":\"entries\"}", "kept.json: line 3, $.detail: only what was written in full can be read: this has no texts")]
    [InlineData("rain", "kept.json: line 1: it is no JSON: ")]
    public void What_was_not_kept_is_refused_in_one_line(string json, string why)
    {
        File.WriteAllText(In("kept.json"), json);

        var run = Run("--add-to", "kept.json");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(why, Assert.Single(Lines(run.Error)), StringComparison.Ordinal);
        Assert.Contains("none of entries, expressions, explanations, full", Run("--detail", "much").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Corrections_are_applied_and_kept()
    {
        File.WriteAllText(In("rain.txt"), Rain);
        var id = System.Text.RegularExpressions.Regex.Match(Run("rain.txt", "--ids").Output, "<a id=\"(e-[a-z0-9]+)\"></a>The dam").Groups[1].Value;
        File.WriteAllText(In("fixes.csv"), $"entry,title,date\n{id},The old dam failed.,2020-03-02\ne-0000000000,Nothing.,\n");

        var page = Run("rain.txt", "--corrections", "fixes.csv");
        Run("rain.txt", "--corrections", "fixes.csv", "--format", "json", "--detail", "full", "--output", "kept.json");

        Assert.Contains("## 2 March 2020\n\n- The old dam failed.\n  *rain.txt*\n  – title and date set by hand\n", page.Output, StringComparison.Ordinal);
        Assert.Equal((1, "fixes.csv:3: the correction isn't applied: there is no entry e-0000000000"), (page.ExitCode, Assert.Single(Lines(page.Error))));
        Assert.Equal(page.Output, Run("--add-to", "kept.json").Output);
        Assert.Contains("overwritten", Run("rain.txt", "--corrections", "fixes.csv", "--output", "fixes.csv").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_one_line_each_and_the_rest_is_done()
    {
        File.WriteAllText(In("rain.txt"), Rain);
        File.WriteAllBytes(In("bytes.txt"), [0x41, 0xFF, 0xFE, 0x00, 0x81]);
        File.WriteAllText(In("pile.jsonl"), "{\"text\": \"It rained.\"}\n{\"text\": broken\n");
        Directory.CreateDirectory(In("empty"));

        var run = Run("rain.txt", "missing.txt", "bytes.txt", "pile.jsonl", "empty");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["bytes.txt", "empty", "missing.txt", "pile.jsonl:2"], Lines(run.Error).Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)].Replace("bytes.txt:1", "bytes.txt")).Order());
        Assert.Contains("– rain.txt\n", run.Output);
        Assert.Contains("– pile.jsonl#1\n", run.Output);
    }

    [Fact]
    public void Nothing_but_problems_writes_nothing()
    {
        var run = Run("missing.txt");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Single(Lines(run.Error));
    }

    [Fact]
    public void A_dash_is_standard_input()
    {
        var run = Run(["-", "--format", "json"], input: Rain);

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(Rain.Length, json.RootElement.GetProperty("articles")[0].GetProperty("end").GetInt32());
    }

    [Fact]
    public void An_output_file_takes_the_result_and_standard_output_nothing()
    {
        File.WriteAllText(In("rain.txt"), Rain);

        var run = Run("rain.txt", "--format", "json", "--output", "out.json");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal((byte)'{', File.ReadAllBytes(In("out.json"))[0]);
    }

    [Fact]
    public void What_has_no_place_is_said_once_with_what_would_give_it_one()
    {
        File.WriteAllText(In("rain.txt"), "It rained on Monday. The dam failed on Tuesday.");
        File.WriteAllText(In("snow.txt"), "It snowed last week.");

        Assert.Equal(
            (0, "3 expressions have no place, such as “Monday”, since 2 articles don't say when they were published; --published gives a date.\n"),
            (Run("rain.txt", "snow.txt").ExitCode, Run("rain.txt", "snow.txt").Error));
        Assert.Equal("1 expression has no place, such as “last week”, since 1 article doesn't say when it was published; --published gives a date.\n", Run("snow.txt").Error);
        Assert.Equal("", Run("rain.txt", "snow.txt", "--published", "2020-03-04").Error);
    }

    [Theory]
    [InlineData("rain.txt", "rain.txt")]
    [InlineData("./rain.txt", "rain.txt")]
    [InlineData("link.md", "rain.txt")]
    [InlineData("rain.txt", "link.md")]
    [InlineData("rain.txt", ".")]
    [InlineData("folder/rain.txt", ".")]
    [InlineData("folder/rain.txt", "rain.txt")]
    [InlineData("link.md", ".")]
    public void An_output_file_that_is_an_input_is_refused(string output, string input)
    {
        File.WriteAllText(In("rain.txt"), Rain);
        File.CreateSymbolicLink(In("link.md"), In("rain.txt"));
        Directory.CreateSymbolicLink(In("folder"), _folder);

        var run = Run(input, "--output", output);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal($"--output: {output}: is one of the files to read, and would be overwritten", Assert.Single(Lines(run.Error)));
        Assert.Equal(Rain, File.ReadAllText(In("rain.txt")));
    }

    [Theory]
    [InlineData("rain.json", "rain.json")]
    [InlineData("timeline.md", "timeline.md")]
    [InlineData("link.md", "old.page")]
    [InlineData("folder/old.page", "old.page")]
    public void An_output_file_beside_the_inputs_is_written_and_nothing_else(string output, string written)
    {
        File.WriteAllText(In("rain.txt"), Rain);
        File.WriteAllText(In("old.page"), "old");
        File.CreateSymbolicLink(In("link.md"), In("old.page"));
        Directory.CreateSymbolicLink(In("folder"), _folder);

        var run = Run(".", "--output", output);

        Assert.Equal((1, "read 1 article from 1 file, skipped 3: 2 links, 1 .page"), (run.ExitCode, Assert.Single(Lines(run.Error))));
        Assert.StartsWith("# Timeline", File.ReadAllText(In(written)), StringComparison.Ordinal);
        Assert.Equal(new[] { "folder", "link.md", "old.page", "rain.txt", written }.Distinct().Order(), Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName).Order());
        Assert.NotNull(new FileInfo(In("link.md")).LinkTarget);
    }

    [Fact]
    public void A_device_takes_the_output_and_stays_one()
    {
        File.WriteAllText(In("rain.txt"), Rain);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal((0, "", ""), Run("rain.txt", "--output", "/dev/null"));
            Assert.StartsWith("# Timeline", Run("rain.txt", "--output", "/dev/stdout").Output, StringComparison.Ordinal);
            Assert.Equal(0, new FileInfo("/dev/null").Length);
        }
    }

    [Fact]
    public void What_a_folder_holds_beside_articles_is_one_line_and_an_exit_code()
    {
        File.WriteAllText(In("rain.txt"), Rain);
        File.WriteAllText(In("rain.md"), "# The dam\n\nThe mayor resigned on 4 March 2020.");
        foreach (var name in (string[])["a.doc", "b.DOC", "notes", "README.md", ".hidden"])
        {
            File.WriteAllText(In(name), Rain);
        }

        File.CreateSymbolicLink(In("link.txt"), In("rain.txt"));

        var run = Run(".");

        Assert.Equal((1, "read 2 articles from 2 files, skipped 4: 2 .doc (save them as text), 1 link, 1 without an extension"), (run.ExitCode, Assert.Single(Lines(run.Error))));
        Assert.Contains("2 events from 2 articles", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page.html", true)]
    [InlineData("table.csv", true)]
    [InlineData("notes.doc", false)]
    public void No_file_of_a_folder_is_overwritten_that_is_read_of_it(string name, bool isRead)
    {
        File.WriteAllText(In("rain.txt"), Rain);
        File.WriteAllText(In(name), "as it was");

        var run = Run(".", "--output", name);

        Assert.Equal((1, isRead), (run.ExitCode, File.ReadAllText(In(name)) == "as it was"));
    }

    [Fact]
    public void A_note_is_said_and_no_fault()
    {
        File.WriteAllText(In("rain.txt"), "The dam above Liège failed on 3 March 2020.", Encoding.Latin1);

        Assert.Equal((0, "note: rain.txt:1: is not UTF-8; read as Windows-1252"), (Run("rain.txt").ExitCode, Assert.Single(Lines(Run("rain.txt").Error))));
    }

    [Fact]
    public void A_saved_page_is_read_with_the_day_that_it_states()
    {
        File.WriteAllText(In("bridge.html"), """
            <!DOCTYPE html><html lang="en"><head><title>Bridge closed</title><meta property="article:published_time" content="2021-05-04T23:30:00-04:00"></head>
            <body><nav>Home Sport</nav><article><h1>Bridge closed</h1><p>The Holm bridge was closed yesterday after a storm had damaged two of its piers, the harbour office said. Nobody was hurt.</p></article></body></html>
            """);

        var run = Run(".");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("## 3 May 2021", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Sport", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_terminal_would_obey_is_shown()
    {
        File.WriteAllText(In("pile.jsonl"), """
            {"id": "\u001b[31mred\nroses\u202e", "text": "It rained on 3 March 2020.", "language": "sv\u0007"}
            {"id": "a", "published": "2020-\u001b]0;title\u0007", "text": "It rained on 3 March 2020."}
            """);

        var run = Run("pile.jsonl");

        Assert.Equal(2, Lines(run.Error).Length);
        Assert.Contains("\\u001B[31mred\\u000Aroses\\u202E", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Error.Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal), character => char.IsControl(character) || character == '\u202e');
    }

    [Theory]
    [InlineData("--format", "\u001b[31mred\n")]
    [InlineData("--published", "2020\u001b]0;title\u0007")]
    [InlineData("--status", "\u202edone")]
    [InlineData("--top", "1\u009b")]
    [InlineData("--output", "no/\u001b[31m.md", "rain.txt")]
    [InlineData("\u001b[31mred\n.txt")]
    public void What_a_terminal_would_obey_is_shown_of_what_is_asked_too(params string[] arguments)
    {
        File.WriteAllText(In("rain.txt"), Rain);

        AssertShown(Run(arguments));
    }

    [Fact]
    public void What_a_terminal_would_obey_is_shown_of_texts_and_names()
    {
        File.WriteAllText(In("snow.txt"), "It snowed last\u000bMonday and last\u000bTuesday.");
        if (!OperatingSystem.IsWindows())
        {
            File.WriteAllText(In("page.\u001b[31mred\u0007"), "");
            File.WriteAllText(In("page.\u001b[31m\nred.txt"), "\0");
        }

        AssertShown(Run("."));
    }

    private static void AssertShown((int ExitCode, string Output, string Error) run)
    {
        Assert.Contains("\\u", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Error.ReplaceLineEndings(""), character => char.IsControl(character) || character == '\u202e');
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Theory]
    [InlineData("rain.txt --output /dev/full", "/dev/full: No space left on device")]
    [InlineData("rain.txt > /dev/full", "standard output: No space left on device")]
    [InlineData("rain.txt >&-", "standard output: ")]
    public void Where_nothing_takes_the_result_that_is_one_line(string arguments, string error)
    {
        File.WriteAllText(In("rain.txt"), Rain);
        if (OperatingSystem.IsLinux())
        {
            var run = RunInShell(arguments);

            Assert.Equal(1, run.ExitCode);
            Assert.StartsWith(error, Assert.Single(Lines(run.Error)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Where_nothing_takes_what_is_said_the_result_is_written_all_the_same()
    {
        File.WriteAllText(In("rain.txt"), Rain);
        if (OperatingSystem.IsLinux())
        {
            var run = RunInShell("missing.txt rain.txt 2>/dev/full");

            Assert.Equal((1, ""), (run.ExitCode, run.Error));
            Assert.StartsWith("# Timeline", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task What_ends_the_program_while_it_writes_leaves_a_whole_file_and_none_beside_it(string signal)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        File.WriteAllLines(In("rain.txt"), Enumerable.Range(0, 3000).Select(day => $"The dam number {day} failed on {day % 28 + 1} March {1900 + (day % 120)}.\n"));
        File.WriteAllText(In("out.json"), "old");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program, "rain.txt", "--format", "json", "--output", "out.json"]) { WorkingDirectory = _folder })!;
        while (!process.HasExited && Directory.GetFiles(_folder).Length == 2)
        {
            await Task.Yield();
        }

        using (var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();

        Assert.Equal(["out.json", "rain.txt"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order());
        Assert.True(File.ReadAllText(In("out.json")) is "old" or [.., '}', '\n']);
    }

    [Fact]
    public void Closed_standard_input_is_said()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Assert.Equal((1, "", "standard input: is closed\n"), RunInShell("- <&-"));
    }

    [Fact]
    public void An_output_file_that_cannot_be_written_is_one_line()
    {
        File.WriteAllText(In("rain.txt"), Rain);

        var run = Run("rain.txt", "--output", "no/such/folder/out.md");

        Assert.Equal(1, run.ExitCode);
        Assert.Single(Lines(run.Error));
    }

    [Fact]
    public void The_publication_date_can_be_given()
    {
        File.WriteAllText(In("rain.txt"), "It rained on Monday.");

        Assert.Contains("– published 3 March 2020 – rain.txt\n", Run("rain.txt", "--published", "2020-03-03").Output);
    }

    [Theory]
    [InlineData("--published", "March")]
    [InlineData("--published", "2020-02-30")]
    [InlineData("--published")]
    [InlineData("--top", "x")]
    [InlineData("--top", "-1")]
    [InlineData("--top", "99999999999")]
    [InlineData("--top")]
    [InlineData("--about")]
    [InlineData("--about", "–")]
    [InlineData("--from", "January")]
    [InlineData("--from", "2020-01-02", "--to", "2020-01-01")]
    [InlineData("--to", "2020-02-30")]
    [InlineData("--source")]
    [InlineData("--status", "done")]
    [InlineData("--format", "xml")]
    [InlineData("--format")]
    [InlineData("--output", "")]
    [InlineData("--output")]
    [InlineData("--top", "1", "--top", "2")]
    public void A_wrong_option_is_named_in_one_line_and_nothing_is_written(params string[] arguments)
    {
        var run = Run(arguments);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(arguments[0], run.Error);
        Assert.Equal(1, run.Error.Count(character => character == '\n'));
    }

    [Fact]
    public void A_question_that_nothing_answers_says_so_and_is_no_fault()
    {
        File.WriteAllText(In("rain.txt"), "It rained on 3 March 2020.");

        var run = Run("--about", "Calvera", "rain.txt");

        Assert.Equal((0, "None of the events (1) is what was asked for."), (run.ExitCode, Assert.Single(Lines(run.Error))));
    }

    [Fact]
    public void A_broken_field_is_one_line_and_its_article_is_read_without_it()
    {
        File.WriteAllText(In("pile.jsonl"), """{"published": 20190504, "text": "It rained."}""");

        var run = Run("pile.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("pile.jsonl:1: \"published\" is not a date", Assert.Single(Lines(run.Error)));
        Assert.Contains("*It rained.* – publication date unknown", run.Output);
    }

    [Fact]
    public void Standard_output_is_UTF_8_without_a_byte_order_mark()
    {
        File.WriteAllText(In("rain.txt"), "“Rain” – it’s here\n\nIt rained.");

        var run = Run("rain.txt");

        Assert.StartsWith("# Timeline", run.Output);
        Assert.Contains("“Rain” – it’s here", run.Output);
    }

    [Theory]
    [InlineData("The dam above Velo failed. Ministers met in Velo. Ministers will meet in Ostrava.")]
    [InlineData("The dam above Velo failed. Ministers met in Velo.", "--about", "Velo’s")]
    [InlineData("The dam above Velo failed. Ministers will meet in Ostrava.", "--about", "dam", "--about", "ostrava")]
    [InlineData("Ministers met in Velo. Ministers will meet in Ostrava.", "--from", "2020-03-04")]
    [InlineData("Ministers met in Velo.", "--from", "2020-03-04", "--to", "2020-03-31")]
    [InlineData("The dam above Velo failed.", "--source", "rain.txt")]
    [InlineData("Ministers met in Velo. Ministers will meet in Ostrava.", "--source", "The Courier")]
    [InlineData("Ministers will meet in Ostrava.", "--status", "planned", "--status", "predicted")]
    [InlineData("Ministers met in Velo.", "--about", "ministers", "--status", "actual", "--top", "1")]
    [InlineData("", "--about", "Calvera")]
    public void A_question_keeps_the_events_that_answer_it_and_top_counts_among_them(string events, params string[] question)
    {
        File.WriteAllText(In("rain.txt"), "The dam above Velo failed on 3 March 2020.");
        File.WriteAllText(In("pile.jsonl"), """{"outlet": "The Courier", "published": "2020-03-07", "text": "Ministers met in Velo on 5 March 2020. Ministers will meet in Ostrava on 3 April 2020."}""");

        var run = Run(["rain.txt", "pile.jsonl", .. question]);

        Assert.Equal((0, events == ""), (run.ExitCode, run.Error != ""));
        var told = Lines(run.Output).TakeWhile(line => line != "## Articles").Where(line => line.StartsWith("- ", StringComparison.Ordinal));
        Assert.Equal(events, string.Join(' ', told.Select(line => line[2..].Replace("**Planned:** ", "", StringComparison.Ordinal))));
    }

    [Fact]
    public void Files_may_follow_a_question()
    {
        File.WriteAllText(In("rain.txt"), Rain);

        Assert.Contains("The dam above the town failed.", Run("--about", "dam", "rain.txt").Output);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void The_number_of_processors_changes_nothing(string processors)
    {
        var seeds = Repository.PathOf("seeds");

        Assert.Equal(Run(seeds, "--format", "json").Output, Run([seeds, "--format", "json"], "", processors).Output);
    }

    [Fact]
    public void Help_tells_every_option()
    {
        var help = Run("--help").Output;

        Assert.All(["--format", "--output", "--published", "--about", "--from", "--to", "--source", "--status", "--top", "--infer", "--help", "exit code"], told => Assert.Contains(told, help));
    }

    private string In(string name) => Path.Combine(_folder, name);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Program => Path.Combine(AppContext.BaseDirectory, "Timeline.Console.dll");

    // What a shell makes of the files that a program is given as its input and its output.
    private (int ExitCode, string Output, string Error) RunInShell(string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"exec dotnet '{Program}' {arguments}"]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private (int ExitCode, string Output, string Error) Run(params string[] arguments) => Run(arguments, input: "");

    private (int ExitCode, string Output, string Error) Run(string[] arguments, string input, string? processors = null)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        if (processors is not null)
        {
            start.Environment["DOTNET_PROCESSOR_COUNT"] = processors;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();

        // Read as bytes: a reader would swallow a byte order mark.
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, utf8.GetString(output.ToArray()), error.Result);
    }
}
