using NodaTime;
using Timeline;

var gazette = ArticleReader.Parse(
    "Harbour Bridge reopens\n\nThe Harbour Bridge reopened on Monday. The council had closed the bridge on 14 January; a storm had damaged a pier the previous day.",
    "gazette", new LocalDate(2020, 3, 4));
var courier = ArticleReader.Parse(
    "What the storm cost\n\nThe storm damaged a pier of the Harbour Bridge on 13 January. Insurers will meet next week.",
    "courier", new LocalDate(2020, 3, 6));

var timeline = new TimelineBuilder().Build(ArticleCollection.Combine(gazette, courier));
Console.Write(timeline.ToMarkdown());
