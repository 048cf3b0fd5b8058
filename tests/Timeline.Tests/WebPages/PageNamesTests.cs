using Timeline.Html;

namespace Timeline.Tests.WebPages;

/// <summary>The title, the outlet, the author and the language of pages.</summary>
public class PageNamesTests
{
    [Theory]
    [InlineData("<title>Pier burns | The Harbour Post</title>", "Pier burns")]
    [InlineData("<title>Pier burns - The Harbour Post</title><link rel=canonical href='https://www.harbourpost.example/pier'>", "Pier burns")]
    [InlineData("<title>The Harbour Post: Pier burns</title><body><h2>Pier burns</h2>", "Pier burns")]
    [InlineData("<title>Harbour Post » Blog Archive » Pier burns</title><body><h1><a href='/'>Harbour Post</a></h1><h2>Pier burns</h2>", "Pier burns")]
    [InlineData("<title>News - Pier burns</title><body><h1>PIER BURNS</h1>", "Pier burns")]
    [InlineData("<meta property='og:title' content='Pier burns &amp; falls'>", "Pier burns & falls")]
    [InlineData("<title>Live: Pier burns | Harbour</title>", "Live: Pier burns")]
    [InlineData("<title>Pier burns - and nobody saw it</title>", "Pier burns - and nobody saw it")]
    [InlineData("<title>Post-war pier burns</title>", "Post-war pier burns")]
    [InlineData("<title>“We sold it” – why the pier had to go</title>", "“We sold it” – why the pier had to go")]
    [InlineData("<body><h1>Pier burns</h1>", "Pier burns")]
    public void A_title_is_without_its_site(string html, string title) => Assert.Equal(title, PageReader.Read($"<html><head>{html}").Title);

    [Theory]
    [InlineData("<meta property='og:site_name' content='Harbour Post | News from the coast'>", "Harbour Post")]
    [InlineData("<meta property='og:site_name' content='https://www.harbourpost.example'><meta name='publisher' content='Harbour Post'>", "Harbour Post")]
    [InlineData("<title>Pier burns | Harbour Post</title><link rel='canonical' href='https://harbourpost.example/pier'>", "Harbour Post")]
    [InlineData("<title>Pier burns</title><body><h1><a href='/'>Harbour Post</a></h1><h2>Pier burns</h2>", "Harbour Post")]
    [InlineData("<title>Pier burns | Nobody saw it</title><link rel='canonical' href='https://harbourpost.example/pier'>", null)]
    public void An_outlet_is_a_name(string html, string? outlet) => Assert.Equal(outlet, PageReader.Read($"<html><head>{html}").Outlet);

    [Theory]
    [InlineData("<meta name='author' content='By Ann Lee'>", "Ann Lee")]
    [InlineData("<meta name='author' content='Von Ann Lee und Tom Holt'>", "Ann Lee, Tom Holt")]
    [InlineData("<meta name='author' content='Ann Lee, ann.lee@post.example'>", "Ann Lee")]
    [InlineData("<meta name='author' content='Harbour Post'><meta property='og:site_name' content='Harbour Post'>", null)]
    [InlineData("<meta name='author' content='harbourpost.example'><link rel='canonical' href='https://www.harbourpost.example/a'>", null)]
    [InlineData("<meta property='article:author' content='https://social.example/annlee'><body><span class='byline'>by Ann Lee on 4 March 2019</span>", "Ann Lee")]
    [InlineData("<body><div class='autor'>Von Ann Lee</div>", "Ann Lee")]
    [InlineData("<body><div class='author'>Read more of our authors</div>", null)]
    [InlineData("<body><h1>Pier</h1><p>It burned down in the night.</p><div class='comments'><span class='author'>Tom Holt</span> A pity.</div>", null)]
    [InlineData("<body><h1>Pier</h1><p>It burned down in the night.</p><footer><span class='author'>Developed by Tom Holt</span></footer>", null)]
    [InlineData("<meta name='author' content='Staff and news services'>", "Staff and news services")]
    public void An_author_is_a_name(string html, string? author) => Assert.Equal(author, PageReader.Read($"<html><head>{html}").Author);

    [Fact]
    public void The_author_is_that_of_the_page_and_not_of_what_it_leads_to() => Assert.Equal("Ann Lee", PageReader.Read("""
        <html><head><title>Pier burns</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry sold", "author": {"name": "Tom Holt"}}</script>
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Pier burns", "author": {"name": "Ann Lee"}}</script></head></html>
        """).Author);

    [Theory]
    [InlineData("<html lang='de-AT'>", "The pier", "de-AT")]
    [InlineData("<html><link rel='alternate' hreflang='fr' href='/fr'>", "Die Feuerwehr hat am Abend mit vierzig Leuten das Feuer in der alten Mühle gelöscht, und der Besitzer sagte, dass er sie wieder aufbauen will. Es ist nicht das erste Mal, dass sie gebrannt hat, und auch nicht das letzte, wie man in der Stadt sagt. Die Polizei sucht nach Zeugen, die etwas gesehen haben.", "de")]
    [InlineData("<html lang='en'>", "Пожарные тушили старую мельницу до утра, и никто не пострадал, сказал владелец.", "ru")]
    [InlineData("<html lang='en-US'>", "Die Feuerwehr hat am Abend mit vierzig Leuten das Feuer in der alten Mühle gelöscht, und der Besitzer sagte, dass er sie wieder aufbauen will. Es ist nicht das erste Mal, dass sie gebrannt hat, und auch nicht das letzte, wie man in der Stadt sagt. Die Polizei sucht nach Zeugen, die etwas gesehen haben.", "de")]
    [InlineData("<html lang='fr'>", "The firefighters worked in the old mill until the morning, and nobody was hurt in the fire.", "fr")]
    [InlineData("<html>", "Die Mühle", null)]
    public void The_language_is_the_pages_own_or_that_of_its_text(string html, string text, string? language) => Assert.Equal(language, PageReader.Read($"{html}<h1>Pier</h1><p>{text}</p>").Language);
}
