using System.CommandLine;
using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Timeline;
using TimelineSample;

var paths = new Argument<string[]>("paths")
{
    Description = $"Files ({string.Join(", ", Input.Formats.Extensions)}), folders of them, or - for standard input. "
        + "Without any, the folder seeds is read.",
    Arity = ArgumentArity.ZeroOrMore,
};
var format = new Option<string>("--format")
{
    Description = "How to write the timeline: markdown or json.",
    DefaultValueFactory = _ => "markdown",
};
format.Validators.Add(result =>
{
    if (result.Tokens is [{ Value: not ("markdown" or "json") } token])
    {
        result.AddError($"--format: \"{token.Value}\" is neither markdown nor json.");
    }
});
var detail = new Option<string>("--detail")
{
    Description = $"How much JSON says: {string.Join(", ", Kept.Details.Keys)}. What is written in full can be read back by --add-to.",
    HelpName = "LEVEL",
    DefaultValueFactory = _ => "expressions",
};
detail.Validators.Add(result =>
{
    if (result.Tokens is [{ Value: var level }] && !Kept.Details.ContainsKey(level))
    {
        result.AddError($"--detail: \"{level}\" is none of {string.Join(", ", Kept.Details.Keys)}.");
    }
});
var addTo = new Option<string?>("--add-to") { Description = "A timeline that was written as JSON in full: what is read is added to it, and it stands for itself where nothing else is named.", HelpName = "FILE" };
var corrections = new Option<string[]>("--corrections") { Description = "What people correct: a table or JSON of entries by their ids, with titles, dates, what to drop, to merge, to split or to add.", HelpName = "FILE" };
var ids = new Option<bool>("--ids") { Description = "Write the id of each entry on the page too, as an anchor; JSON has it always." };
var output = new Option<string?>("--output") { Description = "The file to write to, instead of standard output.", HelpName = "FILE" };
output.Validators.Add(result =>
{
    if (result.Tokens is [{ Value: "" }])
    {
        result.AddError("--output: the name of the file is empty.");
    }
});
var published = Date("--published", "The publication date of every article that doesn't come with one of its own, as 2020-01-31.");
var oneArticle = new Option<bool>("--one-article") { Description = "Each text is one article, however it is laid out." };
var language = new Option<string?>("--language")
{
    Description = "The language of every article that doesn't come with one of its own, as en or en-GB. "
        + "Articles in other languages than English are named and not read.",
    HelpName = "TAG",
};
language.Validators.Add(result =>
{
    if (result.Tokens is [{ Value: var tag }] && string.IsNullOrWhiteSpace(tag))
    {
        result.AddError("--language: the tag is empty.");
    }
});
var about = new Option<string[]>("--about")
{
    Description = "Only events about a person, a place or a phrase, however a name is spelt: --about Sadr. Given twice, about either.",
    HelpName = "PHRASE",
};
about.Validators.Add(result =>
{
    if (result.Tokens.Any(token => !token.Value.Any(char.IsLetterOrDigit)))
    {
        result.AddError("--about: a phrase has no word.");
    }
});
var from = Date("--from", "Only events that may have happened on this day or later, as 2020-01-01.");
var to = Date("--to", "Only events that may have happened on this day or earlier.");
var source = new Option<string[]>("--source")
{
    Description = "Only events that a source tells: an outlet, a file, or an article's id. Given twice, either.",
    HelpName = "NAME",
};
var status = new Option<string[]>("--status")
{
    Description = "Only events of a status: actual, planned, predicted or state. Given twice, either.",
    HelpName = "STATUS",
};
status.Validators.Add(result =>
{
    if (result.Tokens.FirstOrDefault(token => !Question.Statuses.ContainsKey(token.Value)) is { } token)
    {
        result.AddError($"--status: \"{token.Value}\" is none of {string.Join(", ", Question.Statuses.Keys)}.");
    }
});
var top = new Option<int?>("--top")
{
    Description = "Only the N most salient of all events that the other options keep.",
    HelpName = "N",
    CustomParser = result =>
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        result.AddError($"--top: \"{result.Tokens[0].Value}\" is not a number of events such as 10.");
        return null;
    },
};
var infer = new Option<bool>("--infer")
{
    Description = "Also write events that are told without a date, between the dates that the story gives before and after them.",
};

var command = new RootCommand(
    "Reads news articles and writes one ordered timeline of what happened. A file, a line or a field that can't be read is one line on standard "
    + "error, and so is what folders hold that isn't read; all the rest is done, and the exit code is 1. A line that begins with \"note: \" says how "
    + "something was read, and costs nothing.")
{
    paths, format, detail, ids, addTo, corrections, output, published, oneArticle, language, about, from, to, source, status, top, infer,
};
command.SetAction(options => options.GetValue(to) < options.GetValue(from) ? Refused("--from: the day is after that of --to.") : Run(
    options.GetValue(paths) ?? [],
    options.GetValue(format) is "json" ? new JsonTimelineWriter { Detail = Kept.Details[options.GetValue(detail)!] } : new MarkdownTimelineWriter { Anchors = options.GetValue(ids) },
    options.GetValue(output),
    options.GetValue(addTo),
    options.GetValue(corrections) ?? [],
    options.GetValue(published),
    options.GetValue(oneArticle),
    options.GetValue(language),
    new Question
    {
        About = options.GetValue(about) ?? [],
        Days = new(options.GetValue(from), options.GetValue(to)),
        Sources = options.GetValue(source) ?? [],
        Status = [.. (options.GetValue(status) ?? []).Select(name => Question.Statuses[name])],
        Top = options.GetValue(top),
    },
    options.GetValue(infer)));

var parsed = command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (parsed.Errors is [var error, ..])
{
    Terminal.Say(error.Message.ReplaceLineEndings(" "));
    return 1;
}

return parsed.Invoke();

static int Refused(string why)
{
    Terminal.Say(why);
    return 1;
}

static Option<LocalDate?> Date(string name, string description) => new(name)
{
    Description = description,
    HelpName = "DATE",
    CustomParser = result =>
    {
        if (LocalDatePattern.Iso.Parse(result.Tokens[0].Value).TryGetValue(default, out var date))
        {
            return date;
        }

        result.AddError($"{name}: \"{result.Tokens[0].Value}\" is not a date such as 2020-01-31.");
        return null;
    },
};

static int Run(
    string[] paths,
    ITimelineWriter writer,
    string? output,
    string? addTo,
    string[] corrections,
    LocalDate? published,
    bool oneArticle,
    string? language,
    Question question,
    bool infer)
{
    if (paths.Length == 0 && addTo is null && !Directory.Exists("seeds"))
    {
        return Refused("There is no folder \"seeds\" here; name the files or folders to read.");
    }

    paths = paths.Length == 0 && addTo is null ? ["seeds"] : paths;
    if (output is not null && OutputFile.IsAmong(paths.Where(path => path != Input.Standard).Concat(corrections), output))
    {
        return Refused($"--output: {new Problem(ProblemCode.NotReadable, output, null, "is one of the files to read, and would be overwritten")}");
    }

    var builder = new TimelineBuilder { InferDates = infer };
    var kept = addTo is null ? null : Kept.Read(addTo, builder);
    if (addTo is not null && kept is null)
    {
        return 1;
    }

    EventTimeline timeline;
    ArticleCollection articles;
    using (var progress = Progress.Show())
    {
        articles = Input.Read(paths, published, oneArticle, progress);
        progress?.Tell("building the timeline");
        timeline = builder.Build(language is null ? articles : articles.WithLanguage(language));
        timeline = kept is null ? timeline : paths.Length == 0 ? kept : kept.Merge(timeline);
        timeline = corrections.Aggregate(timeline, (corrected, file) => corrected.Apply(CorrectionReader.Read(file)));
    }

    foreach (var problem in timeline.Problems)
    {
        Terminal.Say(problem);
    }

    if (Hint.Of(timeline) is { } hint)
    {
        Terminal.Say(hint);
    }

    if (articles.Skipped.Count > 0)
    {
        Terminal.Say(articles.Summary.ToString());
    }

    var answer = question.Ask(timeline);
    if (answer.Count == 0 && timeline.Count > 0)
    {
        Terminal.Say($"None of the events ({timeline.Count}) is what was asked for.");
    }

    if (timeline.Articles.Count > 0 && !TryWrite(answer, writer, output))
    {
        return 1;
    }

    return articles.IsComplete && timeline.Problems.All(problem => problem.Severity == ProblemSeverity.Note) ? 0 : 1;
}

static bool TryWrite(EventTimeline timeline, ITimelineWriter writer, string? path)
{
    try
    {
        if (path is null)
        {
            using var stream = Console.OpenStandardOutput();
            Write(stream);
        }
        else
        {
            OutputFile.Write(path, Write);
        }

        return true;
    }
    catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
    {
        Terminal.Say(new Problem(ProblemCode.NotReadable, path ?? "standard output", null, exception.Message));
        return false;
    }

    void Write(Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(timeline, text);
    }
}
