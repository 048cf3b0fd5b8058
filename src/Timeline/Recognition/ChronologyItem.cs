namespace Timeline.Recognition;

/// <summary>One entry of a list of days, or what stands under a date.</summary>
/// <param name="Start">Where its line begins.</param>
/// <param name="Told">Where what it tells begins: all from there on is told of its day, and counts from it.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Form">How it shows its date.</param>
internal sealed record ChronologyItem(int Start, int Told, int End, ListForm Form)
{
    /// <summary>Where the expression of its date begins; null where its clock time is of the day of publication.</summary>
    public int? Day { get; init; }

    /// <summary>Where the expression of the other end of its date begins, for "2010–2014"; else null.</summary>
    public int? Until { get; init; }

    /// <summary>Its time of day, or null.</summary>
    public TimeOfDay? Time { get; init; }

    /// <summary>How many days after <see cref="Day"/> it is: the clock of a list that goes on past midnight.</summary>
    public int DaysAfter { get; init; }

    /// <summary>True where its day is told at some distance before the list, so that the day of publication is nearer where it is known.</summary>
    public bool IsFar { get; init; }

    /// <summary>True for a post of a running page, which only the day of publication dates, and which tells as much of how things are as of what was done.</summary>
    public bool IsPost { get; init; }

    /// <summary>True where its time is four digits that only their place makes a time.</summary>
    public bool IsBareNumber { get; init; }

    /// <summary>What its date alone tells, as a sentence, or null.</summary>
    public string? Says { get; init; }

    /// <summary>True where its line heads what stands below.</summary>
    public bool IsHead => Form.IsHead();
}
