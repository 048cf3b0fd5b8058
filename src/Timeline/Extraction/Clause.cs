namespace Timeline.Extraction;

/// <summary>What a clause is to the one around it.</summary>
internal enum ClauseKind
{
    /// <summary>It stands by itself.</summary>
    Main,

    /// <summary>"…, and the council agreed", "… and asked for talks".</summary>
    Coordinate,

    /// <summary>"…, which was closed last year,".</summary>
    Relative,

    /// <summary>"(the meeting) held on Monday".</summary>
    Reduced,

    /// <summary>"after parliament voted", "if it rains".</summary>
    Subordinate,

    /// <summary>"(he said) that the bridge was closed".</summary>
    Complement,

    /// <summary>"…, killing two".</summary>
    Participial,

    /// <summary>"…, police said on Monday".</summary>
    Attribution,

    /// <summary>What stands in brackets or between dashes.</summary>
    Aside,
}

/// <summary>A clause of a sentence, in token indices of its sentence.</summary>
internal sealed class Clause
{
    public required ClauseKind Kind { get; init; }

    /// <summary>The clause it hangs on, or null.</summary>
    public required Clause? Parent { get; init; }

    /// <summary>Its first token.</summary>
    public required int First { get; init; }

    /// <summary>Its last token.</summary>
    public int Last { get; set; }

    /// <summary>Its first finite verb, or −1.</summary>
    public int Verb { get; set; } = -1;

    /// <summary>The word that opens it ("which", "after", "and"), or −1.</summary>
    public int Connector { get; init; } = -1;

    /// <summary>The clause whose subject it shares, or null.</summary>
    public Clause? SubjectFrom { get; init; }

    /// <summary>True where this clause is <paramref name="other"/> or lies in it.</summary>
    public bool IsWithin(Clause other)
    {
        for (var clause = this; clause is not null; clause = clause.Parent)
        {
            if (clause == other) return true;
        }

        return false;
    }
}
