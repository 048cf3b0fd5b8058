using Xunit;
using static Timeline.Tests.Extraction.Telling;

namespace Timeline.Tests.Extraction;

/// <summary>A title is a sentence of its own.</summary>
public class TitlesTests
{
    [Theory]
    [InlineData("He added that the pier had burned on {2020-01-21|Tuesday}.", "The pier had burned.")]
    [InlineData("Officials said the plane crashed on {2020-01-21|Tuesday}.", "The plane crashed.")]
    [InlineData("The plane crashed on {2020-01-21|Tuesday}, police said.", "The plane crashed.")]
    [InlineData("Earlier, on {2020-01-21|January 21}, the board[4] met in Lisbon.", "The board met in Lisbon.")]
    [InlineData("The board (founded by a baker) met on {2020-01-21|Tuesday}.", "The board met.")]
    [InlineData("The #Lisbon board met over rule #1 on {2020-01-21|Tuesday}.", "The Lisbon board met over rule #1.")]
    [InlineData("The strike called for {2020-01-21|Tuesday} in Lisbon drew thousands.", "The strike called for Tuesday in Lisbon drew thousands.")]
    [InlineData("On {2020-01-21|Tuesday} a cargo jet, which was leaving Leeds, overran the runway.", "A cargo jet, which was leaving Leeds, overran the runway.")]
    [InlineData("{2020-01-22|Yesterday} the mayor, who is ill, left the town.", "The mayor, who is ill, left the town.")]
    [InlineData("On {2020-01-21|Tuesday} a boat, owned by Reed, sank.", "A boat, owned by Reed, sank.")]
    [InlineData("The firm (HBC) {2020-01-23|today} announced a deal.", "The firm announced a deal.")]
    [InlineData("The abbey was founded in {1152-01-01/1152-12-31|1152} by monks.", "The abbey was founded by monks.")]
    [InlineData("Roe joined the firm in {2005-06-01/2005-06-30|June 2005} as a clerk.", "Roe joined the firm as a clerk.")]
    [InlineData("Reed was born in {1948-01-01/1948-12-31|1948} in Leeds.", "Reed was born in Leeds.")]
    [InlineData("The dam was repaired in 2009 and failed in {2014-01-01/2014-12-31|2014}.", "The dam failed.")]
    [InlineData("The man was held in 2009 and tried in {2014-01-01/2014-12-31|2014}.", "The man was tried.")]
    public void Lead_ins_dates_notes_and_brackets_are_left_out(string text, string title) => Assert.Equal(title, Assert.Single(Told(text)).Summary);

    [Fact]
    public void A_pronoun_is_resolved_where_the_sentence_before_names_one_person() =>
        Assert.Equal("Ann Reed left for Lisbon.", Assert.Single(Told("Ann Reed closed the mill. She left for Lisbon on {2020-01-21|Tuesday}.")).Summary);

    [Fact]
    public void A_pronoun_stays_where_two_people_could_be_meant() =>
        Assert.Equal("He left for Lisbon.", Assert.Single(Told("Tom Hill and Paul Reed closed the mill. He left for Lisbon on {2020-01-21|Tuesday}.")).Summary);

    [Fact]
    public void A_long_title_drops_asides_before_it_is_cut_where_a_phrase_ends()
    {
        var title = Assert.Single(Told(
            "On {2020-01-21|Tuesday}, Ann Reed, the secretary-general of the harbour workers of the north and of the islands, told journalists that the docks were closing for good, "
            + "contrary to a letter from the owners which had circulated among the crews of the ferries for weeks and had given some of them hope.")).Summary;
        Assert.Equal("Ann Reed told journalists that the docks were closing for good, contrary to a letter from the owners.", title);
    }

    [Theory]
    [InlineData("On {2020-01-21|5} and {2020-01-22|6 March} the two sides met in Lisbon.", "On 5 and 6 March the two sides met in Lisbon.")]
    [InlineData("Since {2019-01-01/2019-12-31|2019} the club has lost money.", "Since 2019 the club has lost money.")]
    [InlineData("The report was ready as early as {2020-01-21|Tuesday}.", "The report was ready as early as Tuesday.")]
    [InlineData("Reed was born in {1948-01-01/1948-12-31|1948}.", "Reed was born in 1948.")]
    [InlineData("The office worked from {2020-01-21|Tuesday} on.", "The office worked from Tuesday on.")]
    [InlineData("The concert is {2020-01-24|Friday}.", "The concert is Friday.")]
    [InlineData("Riots in {2020-01-01/2020-01-31|January} alone cost the port a crane.", "Riots in January alone cost the port a crane.")]
    public void A_date_stays_where_the_grammar_needs_it(string text, string title) => Assert.Equal(title, Assert.Single(Told(text)).Summary);

    [Theory]
    [InlineData("Prices have risen since the resignation of the minister on {2020-01-21|Tuesday}.", "The minister resigned.")]
    [InlineData("The flags flew low after the singer’s death on {2020-01-21|Tuesday}.", "The singer died.")]
    [InlineData("The town was quiet after the strike on {2020-01-21|Tuesday}.", "The strike took place.")]
    public void A_noun_phrase_is_told_as_a_sentence(string text, string title) => Assert.Contains(title, Told(text).Select(statement => statement.Summary));

    [Fact]
    public void Speech_in_the_first_person_is_quoted() =>
        Assert.Equal("Reed: “We expect a full house on Friday.”", Assert.Single(Told("Asked about the seats, Reed told the paper: “We expect a full house on {2020-01-24|Friday}.”")).Summary);

    [Theory]
    [InlineData("Officials said the plane crashed on {2020-01-21|Tuesday}.", "Officials")]
    [InlineData("The plane crashed on {2020-01-21|Tuesday}, said the mayor of Lisbon.", "the mayor of Lisbon")]
    [InlineData("According to the police, the plane crashed on {2020-01-21|Tuesday}.", "the police")]
    [InlineData("The plane crashed on {2020-01-21|Tuesday}.", null)]
    public void The_speaker_is_told_beside_the_title(string text, string? speaker) => Assert.Equal(speaker, Assert.Single(Told(text)).Attribution);

    [Theory]
    [InlineData("")]
    [InlineData("( ( [ “ ‘ – : ; , . , and and and that that who who")]
    [InlineData("{2020-01-21|Tuesday}")]
    [InlineData("’s {2020-01-21|Tuesday}’s, that on {2020-01-21|Tuesday} which {2020-01-21|Tuesday} – ({2020-01-21|Tuesday}) said said")]
    public void No_text_is_too_broken_to_read(string text) => Assert.NotNull(Told(text));

    [Theory]
    [InlineData("The vote and the amended law of {2020-01-21|Tuesday} pleased nobody.", "The vote and the amended law of Tuesday pleased nobody.")]
    [InlineData("“The bridge is closed until {2020-01-24|Friday},” a clerk said.", "“The bridge is closed until Friday,” a clerk said.")]
    [InlineData("The bridge, starting {2020-01-24|Friday}, will be closed.", "The bridge, starting Friday, will be closed.")]
    public void What_does_not_stand_alone_is_told_by_its_whole_sentence(string text, string title) => Assert.Equal(title, Assert.Single(Told(text)).Summary);

    [Theory]
    [InlineData("The plan failed to pass on {2020-01-21|Tuesday}.", "The plan failed to pass.")]
    [InlineData("Owners of the ferries agreed to meet on {2020-01-21|Tuesday}.", "Owners of the ferries agreed to meet.")]
    [InlineData("While the crews -- cooks, stewards and pilots -- waited, the owners left on {2020-01-21|Tuesday}.", "While the crews waited, the owners left.")]
    public void The_verb_is_found(string text, string title) => Assert.Equal(title, Assert.Single(Told(text)).Summary);
}
