namespace Timeline.Writing;

/// <summary>A correction as a kept timeline has it, both ways.</summary>
internal static class CorrectionJson
{
    /// <summary>All that it says, on one line.</summary>
    public static string Line(Correction correction)
    {
        using var json = new JsonOut();
        return json.Line(correction, Write);
    }

    public static void Write(JsonOut json, Correction correction)
    {
        json.Text("file", correction.File);
        json.Number("line", correction.Line);
        json.Text("entry", correction.Entry);
        json.Text("quote", correction.Quote);
        json.Text("title", correction.Title);
        json.Text("date", correction.Date?.ToString());
        json.Text("status", correction.Status is { } status ? JsonNames<EventStatus>.Of(status) : null);
        json.Flag("drop", correction.Drop);
        json.Text("merge", correction.MergeWith);
        if (correction.SplitOff.Count > 0)
        {
            json.Texts("split", correction.SplitOff);
        }

        json.Text("note", correction.Note);
        json.Text("source", correction.Source);
    }

    public static Correction Read(JsonFields fields) => new()
    {
        File = fields.Text("file"),
        Line = fields.NumberOrNull("line"),
        Entry = fields.TextOrNull("entry"),
        Quote = fields.TextOrNull("quote"),
        Title = fields.TextOrNull("title"),
        Date = fields.EdtfOrNull("date"),
        Status = fields.NameOrNull<EventStatus>("status"),
        Drop = fields.Flag("drop"),
        MergeWith = fields.TextOrNull("merge"),
        SplitOff = fields.Texts("split"),
        Note = fields.TextOrNull("note"),
        Source = fields.TextOrNull("source"),
    };

    /// <summary>The names of the parts of an entry that a person set.</summary>
    public static IEnumerable<string> Names(CorrectedParts parts) => Parts.Where(part => parts.HasFlag(part)).Select(JsonNames<CorrectedParts>.Of);

    public static CorrectedParts ReadParts(JsonFields fields, string name)
    {
        var parts = CorrectedParts.None;
        foreach (var text in fields.Texts(name))
        {
            parts |= JsonNames<CorrectedParts>.Read(text) ?? throw fields.Wrong(name, $"“{text}” is none of {string.Join(", ", Parts.Select(JsonNames<CorrectedParts>.Of))}");
        }

        return parts;
    }

    private static IEnumerable<CorrectedParts> Parts => Enum.GetValues<CorrectedParts>().Where(part => part is not CorrectedParts.None);
}
