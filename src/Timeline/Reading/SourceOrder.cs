using System.Globalization;

namespace Timeline.Reading;

/// <summary>The order in which articles stand in their sources: by file, record and offset.</summary>
internal static class SourceOrder
{
    /// <summary>Sorts articles; those of one place, which only copies are, by their text.</summary>
    public static IEnumerable<Article> Sort(IEnumerable<Article> articles) => Sort(articles, article => article);

    /// <summary>Sorts what holds an article each.</summary>
    public static IEnumerable<T> Sort<T>(IEnumerable<T> items, Func<T, Article> articleOf) =>
        items.OrderBy(item => FileOf(articleOf(item).Source), StringComparer.Ordinal).ThenBy(item => RecordOf(articleOf(item).Source))
            .ThenBy(item => articleOf(item).Start).ThenBy(item => articleOf(item).Text, StringComparer.Ordinal).ThenBy(item => articleOf(item).Id, StringComparer.Ordinal);

    /// <summary>The file of a source: "pile.jsonl" for "pile.jsonl#12".</summary>
    public static string FileOf(string source) => RecordOf(source) > 0 ? source[..source.LastIndexOf('#')] : source;

    /// <summary>The record of a source: 12 for "pile.jsonl#12"; 0 where the source is a whole file.</summary>
    public static int RecordOf(string source) =>
        source.LastIndexOf('#') is >= 0 and var mark && int.TryParse(source.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var record) ? record : 0;
}
