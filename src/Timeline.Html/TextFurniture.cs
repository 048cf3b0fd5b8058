using System.Collections.Frozen;

namespace Timeline.Html;

/// <summary>Leaves out of an article's text what stands on the page around it and isn't marked so: stamps and bylines at its head, teasers,
/// labels of buttons, what stands behind its end.</summary>
internal static class TextFurniture
{
    private const double MostLinks = 0.7;
    private const int LongestLabel = 100;
    private const int LongestCue = 220;
    private const int LongestHeadLabel = 40;
    private const int MostBesideADate = 60;
    private const int FewestOfALabel = 3;

    /// <summary>Lines that are nothing else, whatever stands around them.</summary>
    private static readonly FrozenSet<string> Labels = Set(
        "advertisement", "ad", "sponsored", "anzeige", "werbung", "publicité", "publicidad", "pubblicità", "publicidade", "reklama",
        "annons", "advertentie", "реклама", "広告", "广告",
        "read more", "continue reading", "weiterlesen", "mehr lesen", "mehr", "lire la suite", "leer más", "seguir leyendo", "leggi tutto",
        "leia mais", "lees meer", "czytaj dalej", "läs mer", "читать далее", "подробнее",
        "click to enlarge", "enlarge image", "bild vergrößern", "externer inhalt", "share", "share this", "share this article", "teilen",
        "artikel teilen", "partager", "compartir", "condividi", "compartilhar", "delen", "udostępnij",
        "print", "drucken", "imprimer", "imprimir", "stampa", "comments", "kommentare", "commentaires", "comentarios", "copy link",
        "link kopieren", "report a correction or typo", "zurück zur übersicht", "zurück", "nach oben", "back to top");

    /// <summary>How lines open that send to another article, name who took a picture, or ask for something.</summary>
    private static readonly string[] Cues =
    [
        "read more:", "read more about", "read also:", "also read:", "read next:", "see also:", "related:", "more:", "watch:", "listen:",
        "explore further", "lesen sie auch", "lesen sie mehr", "lesen sie hier", "lies auch", "auch interessant",
        "mehr zum thema", "mehr dazu", "zum thema:", "mehr infos", "weitere informationen", "lire aussi", "à lire aussi", "à lire :",
        "lisez aussi", "voir aussi", "lea también", "lee también", "vea también", "ver también", "puedes ver", "mira:",
        "te puede interesar", "leggi anche", "leia também", "leia mais", "veja também", "saiba mais", "lees ook", "czytaj też",
        "czytaj także", "zobacz też", "läs också", "läs mer", "les også", "læs også", "lue myös", "читайте также", "смотрите также",
        "photo:", "photos:", "photo by", "photo credit", "image:", "image credit", "picture:", "credit:", "credits:", "foto:", "fotos:",
        "foto ©", "bild:", "bilder:", "bildquelle", "bild via", "quelle:", "crédit", "crédits", "(crédito", "crédito:",
        "©", "(c) ", "follow us", "folge uns", "folgen sie uns", "síguenos", "suivez-nous", "seguici", "siga-nos", "volg ons",
        "subscribe to", "subscribe now", "sign up for", "sign up to", "jetzt abonnieren", "if you enjoyed", "help us",
    ];

    /// <summary>What heads the part behind an article, or a box inside it, that leads to others; a single word with another one at most
    /// ("Related", "Related stories").</summary>
    private static readonly string[] Others =
    [
        "related", "more from", "more on this", "more news", "more stories", "you may also", "you might also", "recommended", "read next",
        "up next", "most read", "most popular", "trending", "latest news", "see also", "further reading", "external links",
        "explore more", "das könnte", "mehr zum thema", "mehr zu", "mehr themen", "weitere artikel", "weitere beiträge", "weitere themen",
        "weitere news", "weitere meldungen", "weitere informationen", "weitere pressemitteilungen", "weiterführend",
        "weiterlesen", "zum weiterlesen", "auch interessant", "ähnliche", "verwandte", "empfehlungen der redaktion",
        "empfehlungen aus der redaktion", "lesen sie auch", "schon gelesen", "passend zum thema", "themen im artikel", "meistgelesen",
        "beliebte artikel", "beliebte beiträge", "aktuelle nachrichten", "aktuelle meldungen", "weblinks", "siehe auch", "à lire",
        "lire aussi", "voir aussi", "sur le même sujet", "articles liés", "dans la même rubrique", "notas relacionadas",
        "noticias relacionadas", "te puede interesar", "más noticias", "más sobre", "lea también", "temas relacionados",
        "articoli correlati", "leggi anche", "potrebbe interessarti", "ti potrebbe", "leia também", "veja também", "gerelateerd",
        "lees ook",
        "zobacz też", "zobacz także", "czytaj też", "czytaj także", "läs också", "les også", "læs også", "lue myös", "関連記事", "相关阅读", "相关新闻",
        "相关文章", "читайте также", "по теме", "похожие",
    ];

    /// <summary>What heads the part behind an article that is another text: of its author, of its readers, of its sources.</summary>
    private static readonly string[] Appendices =
    [
        "about the author", "about this article", "about author", "über den autor", "über die autor", "zum autor", "zur autorin",
        "zur person des autor", "à propos de l'auteur", "sobre el autor", "sobre o autor", "sull'autore", "over de auteur",
        "leave a reply", "leave a comment", "post a comment", "schreibe einen kommentar", "schreiben sie einen kommentar",
        "kommentar schreiben", "kommentare", "comments", "laisser un commentaire", "deja un comentario", "deixe um comentário",
        "share this", "teilen", "tags", "schlagwörter", "filed under", "references", "footnotes", "notes", "sources", "einzelnachweise",
        "quellen", "quellenangaben", "fußnoten", "literatur", "références", "referencias", "newsletter", "kontakt",
        "pressekontakt", "rückfragehinweis", "media contact", "press contact", "trackbacks", "pingbacks",
    ];

    private static readonly string[] Asking = ["subscribe", "sign up", "abonn", "anmeld", "inscri", "suscr", "iscri", "assin", "tilmeld",
        "prenumer", "zapisz", "download", "registr"];

    private static readonly string[] ByWords = ["by ", "von ", "par ", "por ", "di ", "da ", "door ", "af ", "av ", "written by", "text:",
        "autor:", "author:"];

    /// <summary>The blocks that tell the article.</summary>
    /// <param name="blocks">All of it.</param>
    /// <param name="page">What is known of the page.</param>
    public static IReadOnlyList<TextBlock> Without(IReadOnlyList<TextBlock> blocks, Page page)
    {
        var labels = blocks.Where(block => block.Lines.Count == 1 && block.Length <= LongestLabel && !block.IsProse && !block.IsList)
            .GroupBy(block => block.Text, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() >= FewestOfALabel).Select(same => same.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var kept = WithoutBoxes([.. blocks.Where(block => !labels.Contains(block.Text)).Select(WithoutCues).OfType<TextBlock>()]);
        kept = WithoutHead(kept, page);
        kept = WithoutEnd(kept, page);
        return [.. kept.Where((block, at) =>
            !block.IsHeading || (at + 1 < kept.Count && !(kept[at + 1].IsHeading && kept[at + 1].Level <= block.Level)))];
    }

    private static TextBlock? WithoutCues(TextBlock block)
    {
        if (block.LinkShare > MostLinks && (block.IsHeading || !block.IsList || block.Lines.Count > 1))
            return null;
        if (block.IsHeading)
            return block;
        var lines = block.Lines.Where(line => !IsCue(line)).ToList();
        return lines.Count == block.Lines.Count ? block : lines.Count == 0 ? null : block with { Lines = lines };
    }

    private static bool IsCue(TextLine line)
    {
        var text = line.Text.TrimStart('-', '•', '–', '—', '»', '>', '→', '►', '▶', '*', '[', '(', '|', ' ');
        return Labels.Contains(text.TrimEnd('.', ':', '…', ' ', '»', '>', '→', ']', ')', '!', '-', '–', '—', '*', '|').ToLowerInvariant())
            || (text.Length <= LongestCue
                && (Opens(text, Cues)
                || (line.LinkShare > 0 && text.Contains("newsletter", StringComparison.OrdinalIgnoreCase)
                && Array.Exists(Asking, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))));
    }

    /// <summary>Without what follows a heading that leads to other articles, as far as it leads there.</summary>
    private static List<TextBlock> WithoutBoxes(List<TextBlock> blocks)
    {
        var kept = new List<TextBlock>();
        var lastProse = blocks.FindLastIndex(block => block.IsProse);
        for (var at = 0; at < blocks.Count; at++)
        {
            var isHead = blocks[at] is { Lines.Count: 1 } head && head.Length <= 60 && !head.IsProse && !head.IsList
                && (head.IsHeading || head.Length <= 40);
            if (isHead && Heads(blocks[at].Text, Appendices) && (at > blocks.Count / 2 || at > lastProse))
            {
                var level = blocks[at].Level;
                while (at + 1 < blocks.Count
                    && !(blocks[at + 1].IsHeading && blocks[at + 1].Level <= level && !Heads(blocks[at + 1].Text, Appendices)))
                    at++;
            }
            else if (isHead && Heads(blocks[at].Text, Others))
            {
                while (at + 1 < blocks.Count && Leads(blocks[at + 1]))
                    at++;
            }
            else
            {
                kept.Add(blocks[at]);
            }
        }

        return kept;
    }

    private static bool Leads(TextBlock block) => !block.IsProse && (block.LinkShare > 0.4 || block.Length <= LongestLabel);

    /// <summary>Without the title, the stamp, the byline and the labels above the first sentence, and behind a lead.</summary>
    private static List<TextBlock> WithoutHead(List<TextBlock> blocks, Page page)
    {
        var first = blocks.FindIndex(block => block.IsProse);
        if (first < 0)
            return blocks.Count > 1 && IsTitle(blocks[0], page) ? blocks[1..] : blocks;
        var second = blocks.FindIndex(first + 1, block => block.IsProse);
        // The days of a list head its entries, and the first of them is no stamp.
        var isList = blocks.Skip(Math.Max(first, second)).Any(block => block.Length <= LongestLabel && IsStamp(block.Text));
        return [.. blocks.Where((block, at) => at == first || at >= second || !IsHeadLabel(block, page, isList))];
    }

    private static bool IsHeadLabel(TextBlock block, Page page, bool isList) =>
        IsTitle(block, page) || (!block.IsList && (
            (!isList && page.Published is not null && IsStamp(block.Text))
            || (block.Length <= LongestLabel
                && (Opens(block.Text, ByWords) || Same(block.Text, page.Author) || Same(block.Text, page.Outlet)))
            || (!block.IsHeading && block.Length <= LongestHeadLabel && !TextBlock.EndsSentence(block.Text)
                && DateText.Find(block.Text, monthFirst: false).Count == 0)
            || IsPath(block.Text)));

    private static bool IsTitle(TextBlock block, Page page) => page.Title is { } title && block.Lines.Count <= 2 && (Same(block.Text, title)
        || (block.Length <= title.Length + 40 && PageNames.Bare(title) is { Length: >= 15 } bare
            && PageNames.Bare(block.Text).EndsWith(bare, StringComparison.Ordinal)));

    private static bool IsStamp(string text) =>
        text.Length <= LongestCue && DateText.Find(text, monthFirst: false) is { Count: > 0 } days
            && text.Length - days.Sum(day => day.End - day.Start) <= MostBesideADate
            && !(TextBlock.EndsSentence(text) && text.Length > LongestLabel);

    // "Home » News » Harbour"
    private static bool IsPath(string text) =>
        text.Length <= LongestCue && new[] { " » ", " > ", " › ", " / " }.Any(mark => text.Split(mark).Length > 2);

    /// <summary>Without the labels behind the last sentence: tags, credits, the names of sections.</summary>
    private static List<TextBlock> WithoutEnd(List<TextBlock> blocks, Page page)
    {
        var end = blocks.Count;
        if (blocks.Count(block => block.IsProse) * 2 < blocks.Count(block => !block.IsHeading))
        {
            while (end > 0 && blocks[end - 1].IsHeading)
                end--;
            return blocks[..end];
        }

        var isList = blocks.Count(block => block.Length <= LongestLabel && IsStamp(block.Text)) > 2;
        while (end > 0 && blocks[end - 1] is var last && (last.IsHeading || IsEndLabel(last, page, isList)))
            end--;
        return blocks[..end];
    }

    private static bool IsEndLabel(TextBlock block, Page page, bool isList) =>
        !block.IsProse && !block.IsList
            && block.Lines.All(line => line.Text.Length <= LongestLabel && (line.Text.EndsWith(':') || !TextBlock.EndsSentence(line.Text)))
        && (DateText.Find(block.Text, monthFirst: false).Count == 0 || (!isList && page.Published is not null && IsStamp(block.Text)));

    /// <summary>True where a heading opens with one of the phrases; a single word opens two at most.</summary>
    private static bool Heads(string text, string[] phrases) =>
        Array.Exists(phrases, phrase =>
            text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
            && (phrase.Contains(' ', StringComparison.Ordinal) || text.AsSpan(phrase.Length).Trim(": …").Count(' ') <= 0));

    private static bool Opens(string text, string[] words) =>
        Array.Exists(words, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool Same(string text, string? other) => other is not null && PageNames.Same(text, other);

    private static FrozenSet<string> Set(params string[] lines) => lines.ToFrozenSet();
}
