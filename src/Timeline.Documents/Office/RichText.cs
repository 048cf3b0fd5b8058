using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using NodaTime;

namespace Timeline.Documents.Office;

/// <summary>Reads rich text: control words, groups, and text in the code pages of its fonts or in Unicode.</summary>
internal sealed class RichText
{
    private const int Western = 1252;

    // What stands in these groups is no text; so is what opens with "\*" and isn't known.
    private static readonly FrozenSet<string> Unread = FrozenSet.ToFrozenSet(
        ["fonttbl", "colortbl", "stylesheet", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
            "footerf", "listtable", "listoverridetable", "generator", "xe", "tc", "fldinst", "ftnsep", "ftnsepc", "bkmkstart", "bkmkend",
            "nonshppict", "themedata", "datastore", "annotation", "filetbl", "revtbl", "rsidtbl"], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Characters = new(StringComparer.Ordinal)
    {
        ["emdash"] = "—", ["endash"] = "–", ["lquote"] = "‘", ["rquote"] = "’", ["ldblquote"] = "“", ["rdblquote"] = "”", ["bullet"] = "•",
            ["tab"] = "\t", ["line"] = "\n", ["emspace"] = " ", ["enspace"] = " ",
    };

    // Windows' numbers of languages and of character sets.
    private static readonly Dictionary<int, string> Languages = new()
    {
        [1033] = "en-US", [2057] = "en-GB", [3081] = "en-AU", [4105] = "en-CA", [1031] = "de-DE", [2055] = "de-CH", [3079] = "de-AT",
            [1036] = "fr-FR", [3084] = "fr-CA", [1034] = "es-ES", [3082] = "es-ES", [2058] = "es-MX",
        [1040] = "it-IT", [1043] = "nl-NL", [1046] = "pt-BR", [2070] = "pt-PT", [1055] = "tr-TR", [1041] = "ja-JP", [2052] = "zh-CN",
            [1049] = "ru-RU", [1045] = "pl-PL", [1053] = "sv-SE",
    };

    private static readonly Dictionary<int, int> CodePages = new() { [128] = 932, [129] = 949, [134] = 936, [136] = 950, [161] = 1253,
        [162] = 1254, [177] = 1255, [178] = 1256, [186] = 1257, [204] = 1251, [238] = 1250 };

    private readonly DocumentText _text = new();
    private readonly Dictionary<int, int> _fonts = [];
    private readonly Dictionary<string, string> _information = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _languages = [];
    private readonly Stack<Group> _outer = new();
    private readonly List<byte> _bytes = [];
    private readonly StringBuilder _paragraph = new();
    private readonly StringBuilder _note = new();
    private readonly StringBuilder _mark = new();
    private readonly StringBuilder _told = new();
    private readonly List<string> _cells = [];
    private Group _group = new() { CodePage = Western, Unicode = 1 };
    private int _codePage = Western;
    private int _skip;

    public string Text => _text.ToString();

    /// <summary>The heading that the document opens with; null where it opens with none.</summary>
    public string? Heading { get; private set; }

    public DocumentProperties Properties => new()
    {
        Title = _information.GetValueOrDefault("title"),
        Author = _information.GetValueOrDefault("author"),
        Language = _languages.Count > 0 ? Languages.GetValueOrDefault(_languages.MaxBy(language => language.Value).Key) : null,
        Created = DocumentProperties.Day(_information.GetValueOrDefault("creatim")),
        Modified = DocumentProperties.Day(_information.GetValueOrDefault("revtim")),
    };

    public static RichText Read(ReadOnlySpan<byte> bytes)
    {
        var text = new RichText();
        text.ReadAll(bytes);
        return text;
    }

    private void ReadAll(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            switch (bytes[at])
            {
                case (byte)'{':
                    Flush();
                    _outer.Push(_group);
                    (_group.IsNew, _group.IsUnknown) = (true, false);
                    at++;
                    break;
                case (byte)'}':
                    Flush();
                    Close();
                    at++;
                    break;
                case (byte)'\\':
                    at = ReadControl(bytes, at + 1);
                    break;
                case (byte)'\r' or (byte)'\n':
                    at++;
                    break;
                default:
                    AddByte(bytes[at++]);
                    break;
            }
        }

        Flush();
        EndParagraph();
    }

    private int ReadControl(ReadOnlySpan<byte> bytes, int at)
    {
        if (at >= bytes.Length)
            return at;
        var symbol = (char)bytes[at];
        if (symbol == '\'')
        {
            if (at + 2 < bytes.Length && byte.TryParse(bytes.Slice(at + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture,
                out var code))
                AddByte(code);
            return Math.Min(at + 3, bytes.Length);
        }

        if (!char.IsAsciiLetter(symbol))
        {
            Flush();
            switch (symbol)
            {
                case '*':
                    _group.IsUnknown = true;
                    break;
                case '~':
                    Add(" ");
                    break;
                case '_':
                    Add("-");
                    break;
                case '\\' or '{' or '}':
                    Add(symbol.ToString());
                    break;
                case '\r' or '\n':
                    EndParagraph();
                    break;
            }

            return at + 1;
        }

        Flush();
        var start = at;
        while (at < bytes.Length && char.IsAsciiLetter((char)bytes[at]))
            at++;
        var word = Encoding.ASCII.GetString(bytes[start..at]);
        var digits = at;
        if (at < bytes.Length && bytes[at] == (byte)'-')
            at++;
        while (at < bytes.Length && char.IsAsciiDigit((char)bytes[at]))
            at++;
        int? value = int.TryParse(bytes[digits..at], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : null;
        at += at < bytes.Length && bytes[at] == (byte)' ' ? 1 : 0;
        if (word == "bin")
            return (int)Math.Min((long)at + Math.Max(0, value ?? (digits < at ? int.MaxValue : 0)), bytes.Length);
        Obey(word, value);
        _group.IsNew = false;
        return at;
    }

    private void Obey(string word, int? value)
    {
        if (_group.IsNew)
            Open(word);
        switch (word)
        {
            case "par" or "sect" or "page" when _group.Kind is Destination.Text:
                EndParagraph();
                break;
            case "par":
                Add(" ");
                break;
            case "cell" or "nestcell":
                _cells.Add(Taken(_paragraph));
                break;
            case "row" or "nestrow":
                EndRow();
                break;
            case "u" when value is { } code:
                Add(((char)(ushort)(code & 0xFFFF)).ToString());
                _skip = _group.Unicode;
                break;
            case "uc":
                _group.Unicode = Math.Clamp(value ?? 1, 0, 10);
                break;
            case "ansicpg" when value is { } page:
                _codePage = page;
                _group.CodePage = page;
                break;
            case "f" when value is { } font:
                _group.Font = font;
                _group.CodePage = _fonts.GetValueOrDefault(font, _codePage);
                break;
            case "fcharset" when value is { } charset && CodePages.TryGetValue(charset, out var ofFont):
                _fonts[_group.Font] = ofFont;
                break;
            case "lang" when value is { } language:
                _group.Language = language;
                break;
            case "deleted" or "v":
                _group.IsHidden = value != 0;
                break;
            case "plain":
                _group.IsHidden = false;
                break;
            case "outlinelevel" when value is < 9:
                _group.IsHeading = true;
                break;
            case "pard":
                (_group.IsHeading, _group.IsRow) = (false, false);
                break;
            case "intbl":
                _group.IsRow = true;
                break;
            case "yr" or "mo" or "dy" when _group.Kind is Destination.Information:
                _told.Append(CultureInfo.InvariantCulture, $"{(word == "yr" ? "" : "-")}{value ?? 0:00}");
                break;
            default:
                if (Characters.TryGetValue(word, out var character))
                    Add(character);
                break;
        }
    }

    // What a group holds is told by its first word.
    private void Open(string word)
    {
        if (_group.Kind is Destination.Nothing)
            return;
        if (Unread.Contains(word))
            _group.Kind = word == "fonttbl" ? Destination.Fonts : Destination.Nothing;
        else if (word is "listtext" or "pntext")
            _group.Kind = Destination.Mark;
        else if (word is "footnote")
            _group.Kind = Destination.Note;
        else if (word is "title" or "author" or "creatim" or "revtim")
            (_group.Kind, _group.Name) = (Destination.Information, word);
        else if (_group.IsUnknown && word is not ("shptxt" or "shpinst" or "fldrslt")
            || word is "info" or "subject" or "operator" or "company" or "doccomm" or "keywords" or "buptim" or "printim")
            _group.Kind = word == "info" ? Destination.Properties : Destination.Nothing;
    }

    private void Close()
    {
        var closed = _group;
        if (!_outer.TryPop(out _group))
            _group = closed;
        if (closed.Kind is Destination.Information && _group.Kind is not Destination.Information)
            _information.TryAdd(closed.Name!, Taken(_told));
    }

    private void AddByte(byte code)
    {
        if (_skip > 0)
            _skip--;
        else
            _bytes.Add(code);
    }

    private void Flush()
    {
        if (_bytes.Count == 0)
            return;
        var bytes = _bytes.ToArray();
        _bytes.Clear();
        Add(EncodingOf(_group.CodePage).GetString(bytes));
    }

    private void Add(string text)
    {
        if (_group.IsHidden || _group.Kind is Destination.Nothing or Destination.Fonts or Destination.Properties)
            return;
        _group.IsNew = false;
        (_group.Kind switch { Destination.Note => _note, Destination.Mark => _mark, Destination.Information => _told, _ => _paragraph })
            .Append(text);
        if (_group.Kind is Destination.Text && _group.Language > 0)
            _languages[_group.Language] = _languages.GetValueOrDefault(_group.Language) + text.Length;
    }

    private void EndParagraph()
    {
        if (_group.IsRow)
        {
            _paragraph.Append(' ');
            return;
        }

        var (mark, words, note) = (Taken(_mark), Taken(_paragraph), Taken(_note));
        if (words.Length > 0 && _group.IsHeading && _text.First is null)
            Heading = words;
        if (mark.Length > 0)
            _text.AddItem($"{(char.IsAsciiDigit(mark[0]) ? mark : "-")} {words}");
        else
            _text.Add(words);
        _text.Add(note);
    }

    private void EndRow()
    {
        var cells = _cells.Where(cell => cell.Length > 0).ToList();
        _cells.Clear();
        const int longest = 400;
        if (cells.Exists(cell => cell.Length > longest))
            cells.ForEach(_text.Add);
        else
            _text.AddRow(string.Join(" | ", cells));
        _text.Add(Taken(_note));
    }

    private static string Taken(StringBuilder text)
    {
        var taken = text.ToString().Trim();
        text.Clear();
        return taken;
    }

    private static Encoding EncodingOf(int codePage)
    {
        try
        {
            return codePage == 65001 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.Latin1;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return Encoding.Latin1;
        }
    }

    private enum Destination
    {
        Text,
        Note,
        Mark,
        Properties,
        Information,
        Fonts,
        Nothing,
    }

    // What holds until the group ends.
    private struct Group
    {
        public Destination Kind;
        public string? Name;
        public bool IsNew;
        public bool IsUnknown;
        public bool IsHidden;
        public bool IsHeading;
        public bool IsRow;
        public int Unicode;
        public int CodePage;
        public int Font;
        public int Language;
    }
}
