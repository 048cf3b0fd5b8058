using System.Diagnostics;
using System.Globalization;
using System.Text;
using Timeline;
using Timeline.Evaluation;
using Timeline.Evaluation.Accuracy;
using Timeline.Evaluation.Boundaries;
using Timeline.Evaluation.Corpora;
using Timeline.Evaluation.Dating;
using Timeline.Evaluation.Entries;
using Timeline.Evaluation.Floors;
using Timeline.Evaluation.Pages;
using Timeline.Evaluation.Scoring;

try
{
    switch (args)
    {
        case ["lags", .. var files] when files.Length > 0:
            LagReport.Write(ArticleReader.Read(files), Console.Out);
            return 0;
        case ["dating", .. var folders] when folders.Length > 0:
            DatingReport.Write([.. folders.SelectMany(DatedBundle.ReadAll)], Console.Out);
            return 0;
        case ["boundaries", .. var folders] when folders.Length > 0:
            BoundaryReport.Write(folders, Console.Out);
            return 0;
        case ["fit-boundaries", .. var folders] when folders.Length > 0:
            BoundaryFitReport.Write(folders, Console.Out);
            return 0;
        case ["pages", var evaluation, var folder]:
            PageReport.Write(evaluation, folder, Console.Out);
            return 0;
        case ["pages", var evaluation, var folder, "--odd"]:
            PageReport.Write(evaluation, folder, Console.Out, odd: true);
            return 0;
        case ["bodies", var evaluation, var folder]:
            BodyReport.Write(evaluation, folder, Console.Out);
            return 0;
        case ["bodies", var evaluation, var folder, "--odd"]:
            BodyReport.Write(evaluation, folder, Console.Out, odd: true);
            return 0;
        case ["page", var file]:
            PageText.Write(file, Console.Out);
            return 0;
        case ["tag", var input, var output]:
            Tag(new Tagger(), input, output);
            return 0;
        case ["tag", var input, var output, "--engine", "recognizers"]:
            Tag(new Tagger(Recognizers.English.With(new MicrosoftRecognizer(), "en"), "en"), input, output);
            return 0;
        case ["convert", var input, var output]:
            Write(output, Corpus.Read(input, needsGold: true).Select(Corpus.Line));
            return 0;
        case ["score", var gold, var found]:
            Score(gold, found, errors: 0);
            return 0;
        case ["score", var gold, var found, "--errors", var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var errors):
            Score(gold, found, errors);
            return 0;
        case ["entries", var annotation, var articles]:
            EntryReport.Write(AnnotatedBundle.Read(Path.GetFileName(annotation), annotation, articles), Console.Out);
            return 0;
        case ["check", var set, var annotation, var seeds, var bundles]:
            return Check(set, Measures(set, annotation, seeds, bundles));
        case ["raise", var set, var annotation, var seeds, var bundles]:
            Raise(set, Measures(set, annotation, seeds, bundles));
            return 0;
        case ["report", var page, var set, var annotation, var seeds, var bundles, .. var corpora]:
            File.WriteAllText(page, AccuracyPage.Refresh(File.ReadAllText(page), Measures(set, annotation, seeds, bundles), corpora));
            return 0;
    }
}
catch (Exception exception) when (exception is InputException or FormatException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

Console.Error.WriteLine(
    """
    Usage:
      tag DOCUMENTS OUT.jsonl                    find the temporal expressions of documents, by our own rules
      tag DOCUMENTS OUT.jsonl --engine recognizers   the same by Microsoft.Recognizers.Text.DateTime, where it is installed
      score GOLD OUT.jsonl [--errors N]          TempEval-3's figures, and the N most frequent errors of each kind
      convert GOLD OUT.jsonl                     documents written by hand as JSON Lines
      entries ANNOTATION ARTICLES                figures and errors of the timeline of a bundle
      check SET ANNOTATION SEEDS BUNDLES         fail where a figure is under its floor
      raise SET ANNOTATION SEEDS BUNDLES         raise the floors to the figures
      lags ARTICLES.jsonl...                     how far lies what articles tell from when they were published, by the kind of clue
      dating BUNDLES...                          how well publication dates are inferred in bundles of articles with known dates
      boundaries FOLDERS...                      how well texts are cut into their articles: bundles, piles and documents of one article
      fit-boundaries FOLDERS...                  the points of BoundaryEvidence that fit such texts, as its table has them
      pages EVAL.json FOLDER [--odd]             how many saved pages are dated to the day, by htmldate's file of their days: of the half that rules are made by, or the other
      bodies EVAL.json FOLDER [--odd]            how much of their articles the texts of saved pages have, and how little else, by trafilatura's file of snippets, of either half
      page FILE.html                             what a saved page is read as, for the eye
      report PAGE SET ANNOTATION SEEDS BUNDLES GOLD...   write the figures, those of corpora too, into a page

      DOCUMENTS  a document a line: {"doc", "dct" (2020-01-31 or null), "title"?, "text"}
      GOLD       the same with "gold": [{"start", "end", "text", "type", "value", "mod"?}], or written by hand in a .txt as those in Set
      OUT.jsonl  a temporal expression a line: {"doc", "start", "end", "text", "type", "value", "mod"?}
      SET        the folder of the evaluation set and its floors; ANNOTATION that of what was found by hand in the articles of SEEDS
      BUNDLES    the folder of the annotated bundles; one of them is ANNOTATION and ARTICLES at once
    Offsets are UTF-16 units of "text", half-open.
    """);
return 1;

static void Tag(Tagger tagger, string input, string output)
{
    var documents = Corpus.Read(input, needsGold: false);
    var watch = Stopwatch.StartNew();
    Write(output, from document in documents from tag in tagger.Tag(document) select Corpus.Line(document.Id, tag));
    var seconds = watch.Elapsed.TotalSeconds;
    var size = documents.Sum(document => Encoding.UTF8.GetByteCount(document.Text)) / 1000.0;
    Console.WriteLine(FormattableString.Invariant($"{documents.Count} documents, {size:0} KB in {seconds:0.0} s, {size / seconds:0} KB/s with start-up"));
}

static void Write(string output, IEnumerable<string> lines)
{
    using var file = new StreamWriter(output, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
    foreach (var line in lines)
    {
        file.WriteLine(line);
    }
}

static void Score(string gold, string found, int errors)
{
    var documents = Corpus.Read(gold, needsGold: true);
    var tags = Corpus.ReadTags(found, documents);
    var score = new Score([.. documents.SelectMany(document => Scorer.Compare(document, tags[document.Id]))]);
    ScoreReport.WriteFigures(score, Console.Out);
    if (errors > 0)
    {
        ScoreReport.WriteErrors(score, errors, Console.Out);
    }
}

static int Check(string set, IReadOnlyList<Measure> measures)
{
    Console.Write($"{FloorFile.Expressions(measures)}\n{FloorFile.Entries(measures)}");
    var path = Floor(set);
    var wrong = FloorFile.Compare(FloorFile.Read(path), measures).ToList();
    wrong.ForEach(sentence => Console.Error.WriteLine($"{path}: {sentence}"));
    return wrong.Count == 0 ? 0 : 1;
}

static void Raise(string set, IReadOnlyList<Measure> measures)
{
    var path = Floor(set);
    var floors = File.Exists(path) ? FloorFile.Raise(FloorFile.Read(path), measures) : measures;
    File.WriteAllText(path, FloorFile.Page(floors));
}

static string Floor(string set) => Path.Combine(set, "floors.md");

static IReadOnlyList<Measure> Measures(string set, string annotation, string seeds, string bundles) =>
[
    .. Measuring.Set(set),
    .. Measuring.Seeds(annotation, seeds),
    .. AnnotatedBundle.ReadAll(bundles).Prepend(AnnotatedBundle.Read("seeds", annotation, seeds)).SelectMany(Measuring.Entries),
];
