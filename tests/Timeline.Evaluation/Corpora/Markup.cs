using System.Text;
using NodaTime.Text;

namespace Timeline.Evaluation.Corpora;

/// <summary>Documents as a person writes and reviews them: the text, with each expression and its attributes in brackets.</summary>
/// <remarks>
/// A document begins with <c>== its-name</c>; lines <c>dct: 2020-01-31</c> and <c>title: …</c> may follow, then, after a blank line, the text. In it
/// <c>[3 March|2020-03-03]</c> is a <c>DATE</c>, <c>[noon|TIME|2020-03-03T12:00]</c> names its type, <c>[about a week|DURATION|P1W|APPROX]</c> also its modifier, and
/// <c>[[</c> is a bracket.
/// </remarks>
internal static class Markup
{
    private const string Head = "== ";

    private static readonly string[] Types = ["DATE", "TIME", "DURATION", "SET"];

    /// <summary>The documents of a file, in its order.</summary>
    /// <exception cref="InputException">A line is none of what is told above, or a name comes twice.</exception>
    public static IReadOnlyList<Document> Read(string path)
    {
        var documents = new Dictionary<string, Document>();
        Draft? draft = null;
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            try
            {
                if (line.StartsWith(Head, StringComparison.Ordinal))
                {
                    Finish(draft);
                    draft = documents.ContainsKey(line[Head.Length..]) ? throw new FormatException($"a second document named \"{line[Head.Length..]}\"") : new(line[Head.Length..]);
                }
                else if (draft is not null)
                {
                    draft.Add(line);
                }
                else if (line.Length > 0)
                {
                    throw new FormatException($"expected \"{Head}\" and the name of a document");
                }
            }
            catch (FormatException exception)
            {
                throw new InputException(path, index + 1, exception.Message);
            }
        }

        Finish(draft);
        return [.. documents.Values];

        void Finish(Draft? done)
        {
            if (done is not null)
            {
                documents.Add(done.Name, done.Document());
            }
        }
    }

    private sealed class Draft(string name)
    {
        private readonly StringBuilder _text = new();
        private readonly List<TimexTag> _gold = [];
        private string? _creationTime;
        private string? _title;
        private bool _isInText;

        public string Name => name;

        public Document Document() => new(name, _creationTime, _title, _text.ToString().TrimEnd('\n'), _gold);

        public void Add(string line)
        {
            if (_isInText)
            {
                AddText(line);
            }
            else if (line.Length == 0)
            {
                _isInText = true;
            }
            else if (line.StartsWith("dct: ", StringComparison.Ordinal))
            {
                _creationTime = LocalDatePattern.Iso.Parse(line[5..]).Success ? line[5..] : throw new FormatException($"\"{line[5..]}\" is not a date such as 2020-01-31");
            }
            else if (line.StartsWith("title: ", StringComparison.Ordinal))
            {
                _title = line[7..];
            }
            else
            {
                throw new FormatException("expected \"dct: \", \"title: \" or, before the text, a blank line");
            }
        }

        private void AddText(string line)
        {
            var at = 0;
            while (line.IndexOf('[', at) is >= 0 and var open)
            {
                _text.Append(line, at, open - at);
                if (line.AsSpan(open).StartsWith("[["))
                {
                    _text.Append('[');
                    at = open + 2;
                    continue;
                }

                var close = line.IndexOf(']', open);
                _gold.Add(Tag(_text.Length, close < 0 ? throw new FormatException("a bracket is not closed") : line[(open + 1)..close]));
                _text.Append(_gold[^1].Text);
                at = close + 1;
            }

            _text.Append(line, at, line.Length - at).Append('\n');
        }

        private static TimexTag Tag(int start, string content)
        {
            var tag = content.Split('|') switch
            {
                [var words, var value] => (words, type: "DATE", value, mod: null),
                [var words, var type, var value] => (words, type, value, mod: null),
                [var words, var type, var value, var mod] => (words, type, value, mod),
                _ => throw new FormatException($"\"[{content}]\" is not words, a type, a value and a modifier"),
            };
            return tag.words.Length > 0 && tag.value.Length > 0 && Types.Contains(tag.type)
                ? new(start, start + tag.words.Length, tag.words, tag.type, tag.value, tag.mod)
                : throw new FormatException($"\"[{content}]\" has no words, no value, or a type that is none of {string.Join(", ", Types)}");
        }
    }
}
