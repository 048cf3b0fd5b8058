using NodaTime;
using Timeline.Html;

namespace Timeline.Tests.WebPages;

/// <summary>Pages as the programs of sites write them. The texts are ours.</summary>
public class SiteKindsTests
{
    private const string First = "The ferry to the islands stopped on Friday after a crack was found in her rudder, the harbour office said, and two hundred people had to stay the night.";
    private const string Second = "A smaller boat took the mail and the sick across in the evening. The ferry is to sail again when a new rudder has come from the yard.";
    private static readonly string Text = $"{First}\n\n{Second}";
    private static readonly LocalDate Day = new(2021, 3, 5);

    [Fact]
    public void WordPress() => Read("Ferry stopped", "Island Courier", "Mara Quist", "en-US", $"""
        <!DOCTYPE html><html lang="en-US"><head><title>Ferry stopped &#8211; Island Courier</title>
        <link rel="canonical" href="https://courier.example/2021/03/05/ferry-stopped/" /><meta property="og:site_name" content="Island Courier" />
        <script type="application/ld+json">{Graph}</script></head>
        <body class="post-template-default single single-post postid-7"><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">Island Courier</a></p>
        <nav id="site-navigation"><ul id="menu-top" class="menu"><li class="menu-item"><a href="/news">News</a></li></ul></nav></header>
        <div id="content" class="site-content"><main id="main"><article id="post-7" class="post-7 post type-post hentry"><header class="entry-header"><h1 class="entry-title">Ferry stopped</h1>
        <div class="entry-meta"><span class="posted-on">Posted on <a href="#"><time class="entry-date published updated" datetime="2021-03-05T18:20:00+00:00">March 5, 2021</time></a></span>
        <span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/mara">Mara Quist</a></span></span></div></header>
        <div class="entry-content"><figure class="wp-block-image"><img src="f.jpg"/><figcaption>The ferry in 2019</figcaption></figure>
        <p>{First}</p><p class="has-text-align-center"><a href="/newsletter">Sign up for our newsletter</a></p><p>{Second}</p>
        <p><em>Read also: <a href="/mail">How the mail comes</a></em></p>
        <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Tweet</a></li></ul></div></div>
        <footer class="entry-footer"><span class="cat-links">Posted in <a href="/news">News</a></span><span class="tags-links">Tagged <a href="/ferry">ferry</a></span></footer></article>
        <nav class="navigation post-navigation"><div class="nav-previous"><a href="/fish">Fish prices fall for a third week</a></div></nav>
        <div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on &ldquo;Ferry stopped&rdquo;</h2><ol class="comment-list"><li class="comment"><p>I was on that ferry, and the night in the hall was long and cold for all of us.</p></li></ol></div>
        </main></div><aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recent Posts</h2><ul><li><a href="/a">Gale warning</a></li></ul></section></aside></div></body></html>
        """);

    [Fact]
    public void Drupal() => Read("Ferry stopped", "Harbour Office", null, "en", $"""
        <html lang="en" dir="ltr"><head><meta charset="utf-8" /><title>Ferry stopped | Harbour Office</title><link rel="canonical" href="https://harbouroffice.example/news/ferry-stopped" /></head>
        <body class="path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas"><div class="region region-breadcrumb"><nav role="navigation"><ol><li><a href="/">Home</a></li></ol></nav></div>
        <main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="block block-page-title-block"><h1 class="page-title"><span class="field field--name-title">Ferry stopped</span></h1></div>
        <article role="article" class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Submitted by <span>office</span> on Fri, 03/05/2021 - 18:20</div></footer>
        <div class="node__content clearfix"><div class="field field--name-field-image"><img src="x.jpg" alt="ferry" /></div>
        <div class="clearfix text-formatted field field--name-body field--type-text-with-summary"><p>{First}</p><p>{Second}</p></div>
        <div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items"><a href="/t/1">Ferry</a></div></div>
        <ul class="links inline"><li class="comment-add"><a href="#">Log in to post comments</a></li></ul></div></article></div></main></div></body></html>
        """);

    [Fact]
    public void Blogger() => Read("Ferry stopped", "Notes from the pier", "Oda Brink", "en", $"""
        <html xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/>
        <link href='https://pier-notes.example/2021/03/ferry-stopped.html' rel='canonical'/><meta content='https://pier-notes.example/2021/03/ferry-stopped.html' property='og:url'/><title>Notes from the pier: Ferry stopped</title></head>
        <body class='loading'><div class='header section' id='header'><h1 class='title'><a href='/'>Notes from the pier</a></h1></div><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'>
        <div class="date-outer"><h2 class='date-header'><span>Friday, 5 March 2021</span></h2><div class='post hentry'><h3 class='post-title entry-title' itemprop='name'>Ferry stopped</h3>
        <div class='post-body entry-content' id='post-body-42' itemprop='description articleBody'>{First}<br /><br />{Second}<div style='clear: both;'></div></div>
        <div class='post-footer'><span class='post-author vcard'>Posted by <span class='fn' itemprop='author'><span itemprop='name'>Oda Brink</span></span></span> at <abbr class='published' itemprop='datePublished' title='2021-03-05T18:20:00Z'>18:20</abbr></div></div></div></div>
        <div class='comments' id='comments'><h4>1 comment:</h4><p>Thank you for telling us what went on over there, nobody else did.</p></div></div></div>
        <div class='column-right-outer'><div class='widget BlogArchive'><h2>Blog Archive</h2><ul><li><a href='/2021'>2021</a> (3)</li></ul></div></div></body></html>
        """);

    [Fact]
    public void Medium() => Read("Ferry stopped", "Medium", "Mara Quist", "en", $"""
        <!doctype html><html lang="en"><head><title data-rh="true">Ferry stopped. And what the islands did | by Mara Quist | Mar, 2021 | Medium</title><meta data-rh="true" property="og:site_name" content="Medium"/>
        <meta data-rh="true" property="article:published_time" content="2021-03-05T18:20:31.120Z"/><meta data-rh="true" property="og:title" content="Ferry stopped"/><meta data-rh="true" name="author" content="Mara Quist"/>
        <link data-rh="true" rel="canonical" href="https://medium.example/@mara/ferry-stopped-1f2e"/></head><body><div id="root"><div class="a b c"><div><a href="/signin">Sign in</a> <a href="/new">Get started</a></div>
        <article><div class="l"><div class="l"><section><div><div class="fj fk"><h1 class="pw-post-title ht hu">Ferry stopped</h1><div class="speechify-ignore"><a href="/@mara">Mara Quist</a> · <a href="/follow">Follow</a><div>3 min read</div><span>Mar 5, 2021</span></div>
        <p id="a1" class="pw-post-body-paragraph">{First}</p><p id="a2" class="pw-post-body-paragraph">{Second}</p></div></div></section></div></div></article>
        <div><button>Clap</button><div>120</div><div>More from Mara Quist</div><h2><a href="/x">Gulls counted again</a></h2></div></div></div></body></html>
        """);

    [Fact]
    public void Ghost() => Read("Ferry stopped", "The Lighthouse", "Oda Brink", "en", $"""
        <!DOCTYPE html><html lang="en"><head><title>Ferry stopped</title><link rel="canonical" href="https://lighthouse.example/ferry-stopped/"><meta name="generator" content="Ghost 5.2"><meta property="og:site_name" content="The Lighthouse">
        <script type="application/ld+json">{ArticleByOda}</script></head>
        <body class="post-template"><div class="gh-viewport"><header id="gh-navigation"><nav class="gh-head-menu"><a href="/about">About</a></nav></header>
        <main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/sea/">Sea</a><h1 class="gh-article-title is-title">Ferry stopped</h1>
        <div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/oda/">Oda Brink</a></h4><time datetime="2021-03-05">Mar 5, 2021</time> <span>1 min read</span></div></header>
        <section class="gh-content gh-canvas is-body"><p>{First}</p><div class="kg-card kg-signup-card"><p>Never miss a post: sign up with your address below, it costs nothing.</p><form><input></form></div><p>{Second}</p></section></article>
        <div class="gh-comments gh-canvas"><p>Become a member to join the talk about this post.</p></div></main></div></body></html>
        """);

    [Fact]
    public void Squarespace() => Read("Ferry stopped", "Isle Studio", "Mara Quist", "en-GB", $"""
        <!doctype html><html lang="en-GB"><head><title>Ferry stopped — Isle Studio</title><link rel="canonical" href="https://isle.example/journal/ferry-stopped"/><meta property="og:site_name" content="Isle Studio"/><meta property="og:title" content="Ferry stopped — Isle Studio"/>
        <meta itemprop="datePublished" content="2021-03-05T18:20:00+0000"/><meta itemprop="author" content="Mara Quist"/></head>
        <body id="item-1"><div id="siteWrapper"><header id="header"><div class="header-nav"><a href="/shop">Shop</a></div></header><main id="page"><article class="sections"><section class="page-section"><div class="blog-item-wrapper">
        <div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large">Ferry stopped</h1></div><div class="blog-item-meta-wrapper"><time datetime="Mar 5" class="dt-published blog-item-date">5 Mar</time></div></div>
        <div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-block-content"><div class="sqs-html-content"><p>{First}</p></div></div></div>
        <div class="sqs-block image-block"><div class="image-caption-wrapper"><p>The harbour at noon</p></div></div><div class="sqs-block html-block"><div class="sqs-block-content"><p>{Second}</p></div></div></div></div></div>
        <div class="blog-item-author-profile-wrapper">Mara Quist keeps the studio's journal, and a small boat, and writes about both.</div></div></section><section class="item-pagination"><a href="/next">Next: Paint for boats</a></section></article></main></div></body></html>
        """);

    [Fact]
    public void MediaWiki()
    {
        var page = PageReader.Read($"""
            <!DOCTYPE html><html class="client-nojs" lang="en" dir="ltr"><head><title>Ferry of the islands - Sea Wiki</title><meta name="generator" content="MediaWiki 1.39"/><link rel="canonical" href="https://sea-wiki.example/wiki/Ferry_of_the_islands"/></head>
            <body class="mediawiki ltr"><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">Ferry of the islands</h1><div id="bodyContent"><div id="siteSub">From Sea Wiki</div><div id="jump-to-nav"></div><a class="mw-jump-link" href="#p">Jump to search</a>
            <div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output"><p>{First}<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup></p>
            <div id="toc" class="toc" role="navigation"><h2>Contents</h2><ul><li><a href="#History">1 History</a></li></ul></div>
            <h2><span class="mw-headline" id="History">History</span><span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2><p>{Second}</p>
            <h2><span class="mw-headline">References</span></h2><ol class="references"><li><span class="reference-text">Harbour office, "The rudder", 2021.</span></li></ol></div></div>
            <div id="catlinks" class="catlinks">Category: <a href="/c">Ferries</a></div></div></div><div id="mw-navigation"><a href="/">Main page</a></div>
            <footer id="footer"><ul><li id="footer-info-lastmod"> This page was last edited on 5 March 2021, at 18:20.</li></ul></footer></body></html>
            """);

        Assert.Equal($"{First}\n\nHistory\n\n{Second}", page.Text);
        Assert.Equal(("Ferry of the islands", "en", Day), (page.Title, page.Language, page.Published));
    }

    [Fact]
    public void PhpBb()
    {
        var page = PageReader.Read($"""
            <!DOCTYPE html><html dir="ltr" lang="en-gb"><head><title>Ferry stopped - Boat Forum</title><link rel="canonical" href="https://boats.example/viewtopic.php?t=12"></head>
            <body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap"><a id="top" class="top-anchor"></a><div id="page-header"><h1>Boat Forum</h1><ul id="nav-main"><li><a href="/faq">FAQ</a></li></ul></div>
            <div id="page-body" role="main"><h2 class="topic-title"><a href="./viewtopic.php?t=12">Ferry stopped</a></h2>
            <div id="p31" class="post has-profile bg2"><div class="inner"><dl class="postprofile"><dt><a class="username">quist</a></dt><dd class="profile-posts"><strong>Posts:</strong> 42</dd></dl>
            <div class="postbody"><h3><a href="#p31">Ferry stopped</a></h3><p class="author"><span class="responsive-hide">by <strong><a class="username">quist</a></strong> &raquo; </span><time datetime="2021-03-05T18:20:00+00:00">Fri Mar 05, 2021 6:20 pm</time></p><div class="content">{First}</div></div></div></div>
            <div id="p32" class="post bg1"><div class="inner"><div class="postbody"><h3><a href="#p32">Re: Ferry stopped</a></h3><p class="author">by <strong>brink</strong> &raquo; <time datetime="2021-03-05T19:00:00+00:00">Fri Mar 05, 2021 7:00 pm</time></p><div class="content">{Second}</div></div></div></div></div></div></body></html>
            """);

        Assert.Contains(First, page.Text, StringComparison.Ordinal);
        Assert.Contains(Second, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Posts:", page.Text, StringComparison.Ordinal);
        Assert.Equal(("Ferry stopped", Day), (page.Title, page.Published));
    }

    [Fact]
    public void Amp() => Read("Ferry stopped", "Island Courier", "Mara Quist", "en", $$"""
        <!doctype html><html amp lang="en"><head><meta charset="utf-8"><link rel="canonical" href="https://courier.example/ferry"><title>Ferry stopped | Island Courier</title><script async src="https://cdn.example/v0.js"></script>
        <style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}</style>
        <script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Ferry stopped","datePublished":"2021-03-05T18:20:00Z","author":{"@type":"Person","name":"Mara Quist"},"publisher":{"@type":"Organization","name":"Island Courier"} }</script></head>
        <body><amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><header class="amp-wp-header"><a href="/">Island Courier</a></header>
        <article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">Ferry stopped</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">Mara Quist</span></div></header>
        <div class="amp-wp-article-content"><amp-img src="f.jpg" width="1" height="1"></amp-img><p>{{First}}</p><amp-ad width="300" height="250" type="x"></amp-ad><p>{{Second}}</p></div></article>
        <amp-consent id="c"><div>We use cookies to know you better.</div></amp-consent></body></html>
        """);

    [Fact]
    public void A_page_of_1998_lays_out_with_tables()
    {
        var page = PageReader.Read($"""
            <HTML><HEAD><TITLE>The Island Courier: Ferry stopped</TITLE></HEAD><BODY BGCOLOR="#FFFFFF" LINK=blue>
            <CENTER><FONT SIZE=5><B>The Island Courier</B></FONT><BR>[<A HREF="index.html">Home</A>] [<A HREF="news.html">News</A>] [<A HREF="mail.html">Mail us</A>]</CENTER><HR>
            <TABLE WIDTH=600 BORDER=0><TR><TD WIDTH=120 VALIGN=top><FONT SIZE=2><A HREF="a.html">Fish</A><BR><A HREF="b.html">Weather</A><BR><A HREF="c.html">Tides</A></FONT></TD>
            <TD><FONT FACE="Times"><H2>Ferry stopped</H2><I>March 5, 1998</I><P>{First}<P>{Second}</FONT></TD></TR></TABLE>
            <HR><FONT SIZE=1>Best viewed with Navigator. <A HREF="mailto:x@y.example">Webmaster</A></FONT></BODY></HTML>
            """);

        Assert.Equal(Text, page.Text);
        Assert.Equal(("Ferry stopped", new LocalDate(1998, 3, 5)), (page.Title, page.Published));
    }

    private const string Graph = """
        {"@context":"https://schema.org","@graph":[{"@type":"WebSite","@id":"https://courier.example/#website","name":"Island Courier"},{"@type":"WebPage","@id":"https://courier.example/2021/03/05/ferry-stopped/","datePublished":"2021-03-05T18:20:00+00:00"},
        {"@type":"Article","headline":"Ferry stopped","datePublished":"2021-03-05T18:20:00+00:00","dateModified":"2021-03-09T08:00:00+00:00","author":{"@id":"https://courier.example/#/schema/person/1"}},{"@type":"Person","@id":"https://courier.example/#/schema/person/1","name":"Mara Quist"}]}
        """;

    private const string ArticleByOda = """{"@context":"https://schema.org","@type":"Article","headline":"Ferry stopped","url":"https://lighthouse.example/ferry-stopped/","datePublished":"2021-03-05T18:20:00.000Z","author":{"@type":"Person","name":"Oda Brink"}}""";

    private static void Read(string title, string? outlet, string? author, string language, string html)
    {
        var page = PageReader.Read(html);

        Assert.Equal(Text, page.Text);
        Assert.Equal((title, outlet, author, language, Day), (page.Title, page.Outlet, page.Author, page.Language, page.Published));
    }
}
