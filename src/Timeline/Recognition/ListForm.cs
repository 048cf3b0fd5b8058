namespace Timeline.Recognition;

/// <summary>How a line of a list of days shows its date: every shape that is read, with an example.</summary>
internal enum ListForm
{
    /// <summary>A date over what happened on it: "## 14 March 2022", "Sept. 11, 1817.", "**Monday 3 March**", "Date: 14 March 2022", "1916", and "Monday" behind one with its day.</summary>
    Heading,

    /// <summary>A place and a date over a letter: "Leeds, 4th March 1861", "12th June 1841, Halifax".</summary>
    Letter,

    /// <summary>What was released, and when, over what is new in it: "## [1.2.0] – 2023-03-05", "v2.0 (March 2021)", "Version 3.1, released 4 May 2019".</summary>
    Release,

    /// <summary>The day of a meeting over its minutes: "Minutes of the meeting held on 12 March 1974".</summary>
    Minutes,

    /// <summary>A date behind a mark, or with its clock time or its column: "- 17 March: …", "1. 16.03.2022 – …", "(a) …", "[17 March] …", "2024-09-20 11:21 …", "12 May 1921   Work begins".</summary>
    Marked,

    /// <summary>A date and a dash or a colon, or the full date and at once the sentence: "17 March – The council votes", "4 January 2011 Hearings begin", "1914 – …; 1915 – …".</summary>
    Plain,

    /// <summary>A date that is a sentence of its own: "Sunday, 18 March 1912. The crew …", "2nd (Lord’s day). I and my wife …".</summary>
    Stopped,

    /// <summary>A row of a table with a column of dates: "| 2024-09-20 | 11:21 | The pipeline was unpaused |", "3 May 2019 | Bridge closed".</summary>
    Row,

    /// <summary>A clock time of the day that was told before, also on a line of its own over a post: "11:21 UTC – The pipeline …", "13:14 EDT (17:14 UTC): …", "20:33 The leader …", "2332 The port …".</summary>
    Clock,

    /// <summary>A turn of somebody’s life: "John Marsh, b. 3 May 1821, Hull; m. 4 June 1844 Ann Cole; d. 1890".</summary>
    Life,

    /// <summary>A mail that another one quotes or forwards: "On Mon, 3 Mar 2014, Ann wrote:", "-----Original Message-----".</summary>
    Mail,

    /// <summary>A date in brackets behind what happened on it: "The buyer ordered pumps. (14 March 2022)", or in a field below it: "Event: The bridge opened / Date: 3 May 1921".</summary>
    Closed,
}
