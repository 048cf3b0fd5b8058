using Timeline.Extraction;
using Timeline.Text;
using Xunit;
using static Timeline.Tests.Extraction.Telling;

namespace Timeline.Tests.Extraction;

/// <summary>Sentences as newspapers write them, and the titles of the events they tell.</summary>
public class NewsEnglishTests
{
    [Theory]
    [InlineData("The Rovers beat Mora City 3-1 on Saturday to reach the final, with Paul Reed scoring twice in the second half.", "The Rovers beat Mora City 3-1 to reach the final, with Paul Reed scoring twice in the second half.")]
    [InlineData("A judge in Mora sentenced Paul Reed, 42, a former treasurer of the harbour board, to six years in prison on Friday for taking bribes.", "A judge in Mora sentenced Paul Reed, 42, a former treasurer of the harbour board, to six years in prison for taking bribes.")]
    [InlineData("Heavy rain swept across the north on Sunday, flooding hundreds of homes and forcing the closure of two roads.", "Heavy rain swept across the north, flooding hundreds of homes and forcing the closure of two roads.")]
    [InlineData("Scientists at the Lisbon institute reported on Wednesday that the comet, which two amateurs found, has lost its tail.", "Scientists at the Lisbon institute reported that the comet, which two amateurs found, has lost its tail.")]
    [InlineData("Thousands of fans loyal to the old club advanced on the western stadium on Wednesday, a police spokesman said.", "Thousands of fans loyal to the old club advanced on the western stadium.")]
    [InlineData("According to the police, the boat left the port on Saturday with 40 people on board.", "The boat left the port with 40 people on board.")]
    [InlineData("The match was abandoned on Saturday after fans threw bottles onto the pitch.", "The match was abandoned after fans threw bottles onto the pitch.")]
    [InlineData("On Tuesday the union turned over control of the mill -- to everyone’s surprise.", "The union turned over control of the mill.")]
    [InlineData("After meeting with ministers from the islands on Tuesday, Ann Reed called on the harbours to work together.", "After meeting with ministers from the islands, Ann Reed called on the harbours to work together.")]
    [InlineData("The mayor, Tony Hill, on Tuesday opened the pool.", "The mayor, Tony Hill, opened the pool.")]
    [InlineData("Back in January 2019, the envoy proposed a plan.", "The envoy proposed a plan.")]
    [InlineData("After all, in the 1980s, Reed banned the ferries.", "After all, Reed banned the ferries.")]
    [InlineData("The bill will get passed this week.", "The bill will get passed.")]
    [InlineData("The mayor told reporters of her plans on Sunday.", "The mayor told reporters of her plans.")]
    [InlineData("Treasury Secretary Ann Reed is to present the plan, which the mayor is set to announce on Friday.", "The mayor is set to announce the plan.")]
    [InlineData("There were clashes in the port on Sunday.", "There were clashes in the port.")]
    [InlineData("I’ve seen the comet on Tuesday.", "I’ve seen the comet.")]
    public void One_event_is_told_whole(string text, string title) => Assert.Equal([title], Titles(text));

    [Theory]
    [InlineData("It was on January 14 that the council voted to close the pool.", "The council voted to close the pool.")]
    [InlineData("Not until January 15 did the ministry admit the leak.", "Not until January 15 did the ministry admit the leak.")]
    [InlineData("Among the dead was Ann Reed, a teacher who moved to the village in 2015.", "Ann Reed moved to the village.")]
    public void Clefts_and_inversions_are_sentences(string text, string title) => Assert.Equal([title], Titles(text));

    [Theory]
    [InlineData("The probe was launched in March 2012, reached the moon in May 2014 and crashed in January 2017.", "The probe was launched.", "The probe reached the moon.", "The probe crashed.")]
    [InlineData("Three men were arrested on Monday and charged on Wednesday with the murder of a guard.", "Three men were arrested.", "Three men were charged with the murder of a guard.")]
    [InlineData("Striker Tom Hill, who joined from Mora on January 9, scored his first goal on Saturday.", "Striker Tom Hill scored his first goal.", "Striker Tom Hill joined from Mora.")]
    [InlineData("The storm, which made landfall on Sunday near Mora, weakened on Monday and is expected to reach the islands on Friday.", "The storm weakened.", "The storm made landfall near Mora.", "The storm is expected to reach the islands.")]
    [InlineData("The company, founded in 1921 by two brothers, filed for bankruptcy on Tuesday.", "The company was founded by two brothers.", "The company filed for bankruptcy.")]
    [InlineData("Under a deal signed on January 11, the islands will receive 20 new ferries by 2023.", "The islands will receive 20 new ferries by 2023.", "A deal was signed.")]
    [InlineData("The gallery will show paintings that were stolen in 1994 and found in 2019.", "Paintings were stolen.", "Paintings were found.")]
    [InlineData("The men who left the town in 2012 and returned in 2014 opened a shop.", "The men left the town.", "The men returned.")]
    [InlineData("Mayor Ann Reed resigned on Monday, two days after police searched her office.", "Mayor Ann Reed resigned.", "Police searched her office.")]
    [InlineData("The film opened in 40 cinemas on Friday and took $3 million over the weekend.", "The film opened in 40 cinemas.", "The film took $3 million over the weekend.")]
    [InlineData("In a statement on Tuesday, the ministry confirmed that two soldiers were killed in an ambush on Monday.", "In a statement, the ministry confirmed that two soldiers were killed in an ambush on Monday.", "Two soldiers were killed in an ambush.")]
    [InlineData("Police arrested three men on Monday in connection with the January 3 robbery of a bank in Mora.", "Police arrested three men in connection with the January 3 robbery of a bank in Mora.", "The robbery of a bank in Mora took place.")]
    [InlineData("The council is to vote on the budget on February 3, but the opposition said on Tuesday it would boycott the session.", "The council is to vote on the budget.", "The opposition said it would boycott the session.")]
    public void Each_date_has_its_own_event(string text, params string[] titles) => Assert.Equal(titles, Titles(text));

    [Theory]
    [InlineData("The harbour protests that began on January 15 descended into riots after guards fired on the crowd.", "The harbour protests began.")]
    [InlineData("Provisions that prohibit a bank from owning a mill were repealed on January 15 by the new council.", "Provisions that prohibit a bank from owning a mill were repealed by the new council.")]
    [InlineData("On January 15, Paul Reed, the only officer convicted for the train bombing, serving a life sentence in the north, was returned to Lisbon.", "Paul Reed, the only officer convicted for the train bombing, serving a life sentence in the north, was returned to Lisbon.")]
    [InlineData("One of the most famous faces of the revolt, Ann Reed, dramatically claimed on Tuesday that she had been beaten.", "One of the most famous faces of the revolt, Ann Reed, dramatically claimed that she had been beaten.")]
    [InlineData("He filed for bankruptcy and reports suggest he left the town on Tuesday.", "Reports suggest he left the town.")]
    [InlineData("Brent oil fell more than $3 but by Tuesday had recovered to $114.", "Brent oil by Tuesday had recovered to $114.")]
    [InlineData("Officials praised Tom Hill, a former colleague with whom I had travelled to Lisbon on January 15.", "Officials praised Tom Hill, a former colleague with whom I had travelled to Lisbon on January 15.")]
    [InlineData("Paul Reed, who’s spending the day in Lisbon on Thursday, called for calm.", "Paul Reed, who’s spending the day in Lisbon on Thursday, called for calm.")]
    [InlineData("The town rejected foreign ground troops in the port on January 15.", "The town rejected foreign ground troops in the port.")]
    public void The_verb_of_the_sentence_is_found(string text, string title) => Assert.Contains(title, Titles(text));

    [Fact]
    public void A_long_title_is_not_cut_behind_the_words_that_lead_in_the_next_clause() => Assert.Equal(["Clashes between dockers and guards began in Lisbon, the second-largest town."], Titles(
        "Clashes between dockers and guards began in Lisbon, the second-largest town, on January 16, and as violence spread to other towns, the dockers took control of the whole of the northern shore and of the islands off the western cape."));

    [Theory]
    [InlineData("The envoy arrived on the eve of the 1997 election.", "The 1997 election took place.")]
    [InlineData("The vote earlier this month provoked the owners to threaten a strike.", "The vote took place.")]
    [InlineData("The strike on Monday halted the ferries.", "The strike halted the ferries.")]
    [InlineData("Ann Reed, mayor since 2016, was born in Mora in 1970 and studied law in Lisbon.", "Ann Reed was born in Mora and studied law in Lisbon.")]
    [InlineData("The prime minister, having lost the vote on January 10, stepped down on January 12.", "The prime minister stepped down.")]
    [InlineData("She won gold in 2012 and silver in 2016 before retiring in 2018.", "She won gold in 2012 and silver in 2016 before retiring in 2018.")]
    [InlineData("Prices rose by 2.3% in December, compared with 1.9% in November.", "Prices rose by 2.3% in December, compared with 1.9% in November.")]
    public void A_date_goes_no_further_than_its_phrase(string text, string title) => Assert.Equal([title], Titles(text));

    [Theory]
    [InlineData("The bridge will reopen on Friday, the minister said on Wednesday.", "The bridge will reopen.", "The bridge will reopen on Friday, the minister said.")]
    [InlineData("“We’ve lost the harbour since Monday,” said Ann Reed, the head of the union, which counts the boats.", "Ann Reed: “We’ve lost the harbour since Monday.”")]
    [InlineData("“We’ve lost the harbour since Monday,” he said.", "“We’ve lost the harbour since Monday,” he said.")]
    public void Speech_keeps_its_speaker(string text, params string[] titles) => Assert.Equal(titles, Titles(text));

    [Theory]
    [InlineData("Ann Reed, a harbour spokesman, told reporters in Mora on Sunday.")]
    [InlineData("It was the worst storm to hit the islands in 200 years.")]
    public void What_tells_no_event_of_the_date_is_none(string text) => Assert.Empty(Titles(text));

    [Theory]
    [InlineData("The minister said he had spoken to his counterpart on Sunday.", "The minister had spoken to his counterpart.")]
    [InlineData("Officials said they had closed the road on Monday.", "Officials had closed the road.")]
    [InlineData("The mayor closed the mill. She left for Lisbon on Tuesday.", "The mayor left for Lisbon.")]
    [InlineData("The group has claimed responsibility. It said on Tuesday the attack was a warning.", "The group said the attack was a warning.")]
    [InlineData("Thousands of dockers walked off the job. They returned to work on Monday.", "Thousands of dockers returned to work.")]
    [InlineData("The central bank has raised rates. On Tuesday, it was forced to prop up the crown.", "The central bank was forced to prop up the crown.")]
    public void A_pronoun_is_told_by_what_it_means(string text, string title) => Assert.Equal([title], Titles(text));

    [Theory]
    [InlineData("The president signed the bill. It was passed on Monday.", "It was passed.")]
    [InlineData("The union wrote to the owners. They replied on Monday.", "They replied.")]
    [InlineData("Tom Hill told Paul Reed that he would leave on Friday.", "He would leave.")]
    [InlineData("The hospital is old. It rained on Tuesday.", "It rained.")]
    [InlineData("A statement said he had left on Monday.", "He had left.")]
    public void A_pronoun_that_may_mean_several_stays(string text, string title) => Assert.Equal([title], Titles(text));

    [Theory]
    [InlineData("The company has mills in Mora. Its shares fell on Monday.", "The company’s shares fell.")]
    [InlineData("Thousands of dockers walked off the job. Their leader spoke on Monday.", "Thousands of dockers’ leader spoke.")]
    [InlineData("Ann and Tom own the mill. Their shares fell on Monday.", "Their shares fell.")]
    [InlineData("Divers found the wreck. Its mast broke on Monday.", "Its mast broke.")]
    public void What_somebody_has_is_told_by_whose_it_is_where_that_is_plain(string text, string title) => Assert.Equal([title], Titles(text));

    [Theory]
    [InlineData("The deal was signed late on Tuesday at the offices of the port.", "The deal was signed at the offices of the port.")]
    [InlineData("The port was closed by guards on Monday evening after a storm.", "The port was closed by guards after a storm.")]
    [InlineData("She is the head of the house committee, who yesterday fielded calls from voters.", "The head of the house committee fielded calls from voters.")]
    [InlineData("The mill lost its case: on Tuesday, the last day of the term, it closed.", "It closed.")]
    [InlineData("On Tuesday, the last day of the term, the school closed.", "The school closed.")]
    [InlineData("The ferry, which on Tuesday closed its bar, sank.", "The ferry closed its bar.")]
    [InlineData("Also, on Tuesday fighters of the army hit the port.", "Fighters of the army hit the port.")]
    public void A_date_leaves_no_trace(string text, string title) => Assert.Equal([title], Titles(text));

    [Theory]
    [InlineData("We are closing this page for tonight.")]
    [InlineData("That’s the end of our live coverage for today.")]
    [InlineData("This page was last updated today, and this page will be updated tomorrow.")]
    [InlineData("To donate, call the office before Tuesday.")]
    [InlineData("Email us by Friday with your pictures.")]
    public void What_a_page_says_of_itself_is_no_event(string text) => Assert.Empty(Titles(text));

    [Fact]
    public void A_page_told_of_is_an_event() => Assert.Equal(["This page of the atlas was stolen."], Titles("This page of the atlas was stolen on Monday."));

    [Fact]
    public void A_guide_to_programmes_tells_of_no_events()
    {
        const string story = "The band split up in 1990.";
        const string guide = "7.00-9.00 pm RADIO HARBOUR Ann Reed plays the records of 1969.\nPresenter/Ann Reed, Producer/Tom Hill\n9.00-10.30 pm RADIO HARBOUR Tom Hill talks to the band, who formed in 1980.\n";
        Assert.Empty(Titles(guide + story));
        Assert.Contains("The band split up.", Titles("The concert went on from 7.00-9.00 pm in the harbour.\n" + story));
    }

    [Fact]
    public void The_posts_of_a_running_page_go_without_their_time()
    {
        Assert.Equal(["The first boat landed.", "Ann Reed opened the port.", "Tom Hill left."], Titles("1105 The first boat landed on Wednesday.\n1120 Ann Reed opened the port on Wednesday.\n1310 Tom Hill left on Wednesday."));
        Assert.Equal(["1105 Winter Games opened."], Titles("1105 Winter Games opened on Wednesday."));
    }

    private static string[] Titles(string text)
    {
        var article = new TemporalTagger().Tag(new Article { Id = "a", Text = text, Published = PublicationDate.Given(Published) });
        return [.. StatementExtractor.Extract(article, TextStructure.Of(text)).Select(statement => statement.Summary)];
    }
}
