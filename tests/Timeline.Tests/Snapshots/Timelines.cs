using NodaTime;

namespace Timeline.Tests.Snapshots;

/// <summary>One idea a page: short articles in, the timeline out. The verified files are linked from the README.</summary>
public class Timelines
{
    [Fact]
    public Task Absolute_dates() => Snapshot(new Page("Dates that say it all")
        .Article("dam.txt",
            """
            Dam above Velden fails

            The dam above Velden failed on 3 March 2020. Engineers had repaired its northern wall on Nov. 12, 2018. A flood destroyed the old mill in the summer of 1987.
            """, new LocalDate(2020, 3, 5)));

    [Fact]
    public Task The_previous_day() => Snapshot(new Page("“The previous day” counts from the date told last")
        .Article("inquiry.txt",
            """
            Mayor orders inquiry

            On February 12, 2020, the mayor of Velden ordered an inquiry into the flood. The previous day, engineers found cracks in the second dam. Two days later, the council closed the valley road.
            """, new LocalDate(2020, 3, 5)));

    [Fact]
    public Task Last_week_in_a_quotation() => Snapshot(new Page("Inside a quotation, time counts from the moment of speech")
        .Article("bridge.txt",
            """
            Minister defends bridge closure

            On January 22, 2020, Transport Minister Ida Holm told parliament: “We closed the Orrin bridge last week because its cables were rusting.” Workers reopened the bridge last week.
            """, new LocalDate(2020, 3, 5)));

    [Fact]
    public Task A_planned_march() => Snapshot(new Page("What is planned is marked as planned")
        .Article("march.txt",
            """
            Velden residents to march on the capital

            Residents of Velden blocked the valley road on Monday. A march to the capital is planned for Friday. The dam company will publish its report on March 20.
            """, new LocalDate(2020, 3, 4)));

    [Fact]
    public Task A_list_of_days() => Snapshot(new Page("A list of days is read line by line")
        .Article("quay.txt",
            """
            How the old quay of Velden was lost

            The council will vote on the future of the old quay next Tuesday. These were its last months:

            November 12, 2019 - Divers find cracks in the piles.
            The harbour office closes the quay to lorries.
            Jan. 7 - A gale tears away forty metres of the wall.
            February 3 - The owners say that it can’t be saved.
            March 2 - The first piles are pulled.
            """, new LocalDate(2020, 3, 5)));

    [Fact]
    public Task A_diary_and_a_ships_log() => Snapshot(new Page("In a diary or a log, each entry has its own yesterday")
        .Article("diary.txt",
            """
            Diary of Ann Marsh

            August 19, 1817.

            The mill at Velden burned down yesterday. My brother left for Mora this morning.

            Sept. 11, 1817.

            My brother came home last night. Had a letter from the bishop.
            """)
        .Article("heron.txt",
            """
            Log of the brig Heron, 1805

            Oct. 19th. Fresh breezes. The admiral made the signal for chase.

            20th. Thick weather with rain. Lost sight of the Weazle last night.

            21st (Monday). Light airs. At noon the lee column opened fire.

            Nov. 2d. Anchored in Orrin Bay. Landed the wounded.
            """));

    [Fact]
    public Task An_outage_hour_by_hour() => Snapshot(new Page("What is told of one day is in the order of its clock")
        .Article("outage.md",
            """
            # Lost orders: what happened

            On 20 September 2024 no orders reached the harbour office for two hours.

            - 13:14 UTC: The office wrote to the team.
            - 11:21 UTC: A new version of the queue was rolled out.
            - 11:33 UTC: The queue stopped.
            - 13:31 UTC: The team took the new version back.
            """, new LocalDate(2024, 9, 27)));

    [Fact]
    public Task Two_articles_disagree() => Snapshot(new Page("Articles that disagree are shown, not overruled")
        .Article("herald.txt",
            """
            Orrin bridge collapses

            The Orrin bridge collapsed on 3 March 2020 and killed four drivers.
            """, new LocalDate(2020, 3, 6))
        .Article("courier.txt",
            """
            Four dead in Orrin

            The Orrin bridge collapsed on 4 March 2020, killing four drivers, police said.
            """, new LocalDate(2020, 3, 6)));

    [Fact]
    public Task Several_articles_one_event() => Snapshot(new Page("One event is one entry, however many articles tell it")
        .Article("herald.txt",
            """
            Velden mayor resigns

            Mayor Jonas Brandt of Velden resigned on Thursday after the flood.
            """, new LocalDate(2020, 3, 6))
        .Article("courier.txt",
            """
            Brandt steps down

            Velden’s mayor Jonas Brandt resigned on 5 March 2020. The council elects his successor on 2 April.
            """, new LocalDate(2020, 3, 8)));

    [Fact]
    public Task Coarse_and_fine_dates() => Snapshot(new Page("Coarse dates stay coarse")
        .Article("history.txt",
            """
            A short history of the Velden dam

            The state built the dam in the 1960s. The company bought it in late 2014. Its engineers studied the northern wall from 2015 to 2017. In January 2020, the company raised the water level. The dam failed on 3 March 2020.
            """, new LocalDate(2020, 3, 5)));

    [Fact]
    public Task What_did_not_happen() => Snapshot(new Page("What is denied or only imagined is kept out")
        .Article("denial.txt",
            """
            Company denies warning

            The company denied that it received a warning on 1 March 2020. If the second dam had failed on 4 March 2020, the whole town would have drowned. Engineers opened its gates on 5 March 2020.
            """, new LocalDate(2020, 3, 6)));

    [Fact]
    public Task Footnotes_and_credits() => Snapshot(new Page("Footnotes, credits and stamps are no events")
        .Article("report.txt",
            """
            Report on the Velden dam

            Updated: March 6, 2020 03:01 PM

            The dam failed on 3 March 2020.[1] Engineers closed the gates on 4 March 2020.[2]

            The dam on March 3, 2020 (Photo: Velden Herald)

            [1] Velden Herald, March 4, 2020.

            [2] Orrin Courier, March 5, 2020.
            """));

    [Fact]
    public Task An_inferred_publication_date() => Snapshot(new Page("A publication date that is inferred is never shown as a stated one")
        .Article("bundle.txt",
            """
            Memorial service for the drowned of Velden

            Updated: March 6, 2020 10:15 AM

            Hundreds gathered in the church of Velden on Friday to remember the four people who drowned.

            The mayor of Velden spoke at the service.


            Divers search the Velden reservoir

            By Anna Lind

            The dam above Velden failed on Tuesday, March 3, 2020.

            Divers searched the reservoir on Wednesday, the mayor told reporters.


            Dam above Velden fails

            Updated: March 3, 2020 06:40 PM

            The dam above Velden failed on Tuesday morning.

            The water reached the valley road within an hour, the mayor said.
            """));

    [Fact]
    public Task Dates_without_a_date() => Snapshot(new Page("With `InferDates`, an event without a date lies between those that the story tells before and after it")
        .Article("flood.txt",
            """
            How Velden was flooded

            The dam above Velden failed on 3 March 2020. Engineers then closed the second gate. Soldiers evacuated the lower town. On 5 March, Mayor Jonas Brandt resigned. The council later elected Ida Holm.

            The town had ignored a warning. Its engineers examined the dam. The valley is wide.
            """, new LocalDate(2020, 3, 9))
        .Article("herald.txt",
            """
            Gates at Velden closed

            Engineers closed the second gate on 4 March 2020, and a diver drowned.
            """, new LocalDate(2020, 3, 10)), new TimelineBuilder { InferDates = true });

    private static async Task Snapshot(Page page, TimelineBuilder? builder = null) => await Verify(page.WithTimeline(builder), "md").DisableScrubbers();
}
