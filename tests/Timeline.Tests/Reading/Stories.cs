namespace Timeline.Tests.Reading;

/// <summary>Invented news stories, to be saved in many layouts.</summary>
internal sealed record Story(string Headline, string OtherHeadline, string Place, string Agency, string Writer, string Date, string Iso, string[] Paragraphs)
{
    public static Story Ferry { get; } = new(
        "Ferry company halts night crossings after engine fire",
        "Night crossings halted by ferry company after fire in engine room",
        "ROTHAVEN", "NPA", "Mira Solberg", "March 12, 2019", "2019-03-12",
        [
            "The ferry company Nordline halted all night crossings on Tuesday after a fire in the engine room of one of its ships injured four sailors.",
            "“We will not sail at night until every engine has been inspected,” said the company's director, Jonas Fremde.",
            "The fire broke out on Monday evening when the ship was an hour from port. Passengers were brought ashore by the coast guard.",
            "Nordline runs eleven ships between the islands and the mainland and carries two million people a year.",
        ]);

    public static Story Bakers { get; } = new(
        "Bakers' union and mill owners agree on bread price",
        "Bakers' union, mill owners agree on price of bread",
        "CALVERA", "WestWire", "Tomas Ibarra", "March 11, 2019", "2019-03-11",
        [
            "The bakers' union of Calvera and the owners of the province's nine mills agreed on Monday on a price for bread, ending a dispute that had closed half of the city's bakeries.",
            "Under the agreement a loaf will cost forty cents until the harvest, the union's chairwoman Rosa Quintero said.",
            "The mill owners had asked for sixty cents. They said the drought had doubled what they pay for wheat.",
            "Bakeries are expected to open again on Wednesday.",
        ]);

    public static Story Comet { get; } = new(
        "Astronomers find comet that passed the sun unseen",
        "Comet passed the sun unseen, astronomers find",
        "ALTAMONT", "Science Press", "Ines Calloway", "March 9, 2019", "2019-03-09",
        [
            "A comet as wide as a small country passed the sun last month without anybody noticing, astronomers at the Altamont Observatory reported on Saturday.",
            "The object, which has no name yet, was found in pictures that a survey camera had taken for another purpose.",
            "“It came from behind the sun and left the same way,” said Hanna Petrov, who leads the survey.",
            "It won't come back for nine thousand years.",
        ]);

    public static Story Bridge { get; } = new(
        "Parliament votes to rebuild the Old Bridge of Dunmere",
        "Old Bridge of Dunmere to be rebuilt, parliament votes",
        "DUNMERE", "NPA", "Owen Tarrant", "March 7, 2019", "2019-03-07",
        [
            "Parliament voted on Thursday to rebuild the Old Bridge of Dunmere, which a flood carried away two years ago.",
            "The vote was 88 to 41. The opposition said the money was needed for schools.",
            "Work is to begin in the summer and to take three years, the transport minister, Colm Rafferty, told members.",
            "Since the flood, buses have taken a detour of thirty kilometres.",
        ]);

    public static IReadOnlyList<Story> All { get; } = [Ferry, Bakers, Comet, Bridge];
}
