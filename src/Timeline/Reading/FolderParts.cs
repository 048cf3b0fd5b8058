namespace Timeline.Reading;

/// <summary>What a folder or an archive holds that is nobody's article and no skipped file either: hidden files, a README, and what a browser saves beside a page.</summary>
internal static class FolderParts
{
    private static readonly string[] Pages = [".html", ".htm", ".xhtml"];

    // Behind the name of the page, as browsers and Word call the folder in the language of their user: "Bridge closed_files", "Brücke gesperrt-Dateien".
    private static readonly string[] Endings =
    [
        "_files", ".files", "-Dateien", "_Dateien", "-filer", "_filer", "_fichiers", "_bestanden", "_file", "_archivos", "_arquivos", "_ficheiros", "_fitxers", "_pliki", "_soubory", "_subory",
        "_elemei", "_tiedostot", "_dosyalar", "_datoteke", "_fajlovi", "_failid", "_fails", "_bylos",
    ];

    /// <summary>True for a README, which tells of its folder.</summary>
    public static bool IsReadme(string name) => name.ToLowerInvariant() is "readme.md" or "readme.markdown";

    /// <summary>True for a folder with the pictures and scripts of a saved page.</summary>
    /// <param name="folder">Its name.</param>
    /// <param name="beside">The names of the files beside it.</param>
    public static bool IsOfSavedPage(string folder, IReadOnlySet<string> beside) => Endings.Any(ending =>
        folder.Length > ending.Length && folder.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && Pages.Any(page => beside.Contains(folder[..^ending.Length] + page)));
}
