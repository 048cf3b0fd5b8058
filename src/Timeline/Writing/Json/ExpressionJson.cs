using Timeline.Resolution;

namespace Timeline.Writing;

/// <summary>An expression as JSON, both ways.</summary>
internal static class ExpressionJson
{
    public static void Write(JsonOut json, Timex timex, JsonDetail detail)
    {
        json.Number("start", timex.Start);
        json.Number("end", timex.End);
        json.Text("text", timex.Text);
        json.Timex3Name<TimexType>("type", timex.Type);
        json.Text("value", timex.Value);
        json.Timex3Name("mod", timex.Mod);
        json.Rare("quant", timex.Quant);
        json.Rare("freq", timex.Freq);
        json.Timex3Name<DocumentFunction>("functionInDocument", timex.FunctionInDocument is DocumentFunction.None ? null : timex.FunctionInDocument);
        json.Object("interval", timex.Interval, (fields, interval) => fields.Ends(interval!.Value));
        json.Rare("time", timex.Time, TimeJson.Write);
        json.Text("edtf", timex.Edtf?.ToString());
        json.Object("anchor", timex.Anchor, WriteAnchor);
        if (detail >= JsonDetail.Explanations)
        {
            json.Name("granularity", timex.Granularity);
            json.Text("rule", timex.Rule);
            json.Text("operation", timex.Operation);
        }

        // A sentence of what the other fields say is long, and found again from them.
        if (detail is JsonDetail.Explanations || (detail is JsonDetail.Full && timex.Explanation != Explanation.Of(timex)))
        {
            json.Text("explanation", timex.Explanation);
        }

        json.Flag("isOpen", detail is JsonDetail.Full && timex.IsOpen);
        json.Unread(timex.Unread);
    }

    public static Timex Read(JsonFields fields, string article)
    {
        var end = fields.NumberUpTo(article.Length, "end");
        var timex = new Timex
        {
            End = end,
            Start = fields.NumberUpTo(end, "start"),
            Text = fields.Text("text"),
            Type = fields.Timex3NameOrNull<TimexType>("type") ?? TimexType.Date,
            Value = fields.Text("value"),
            Mod = fields.Timex3NameOrNull<TimexMod>("mod"),
            Quant = fields.TextOrNull("quant"),
            Freq = fields.TextOrNull("freq"),
            FunctionInDocument = fields.Timex3NameOrNull<DocumentFunction>("functionInDocument") ?? DocumentFunction.None,
            Interval = fields.ObjectOrNull("interval", interval => new Interval(interval.Ends()))?.Days,
            Time = fields.ObjectOrNull("time", TimeJson.Read),
            Edtf = fields.EdtfOrNull("edtf"),
            Anchor = fields.ObjectOrNull("anchor", ReadAnchor) ?? Anchor.Absolute,
            Granularity = fields.Name<Granularity>("granularity"),
            Rule = fields.Text("rule"),
            Operation = fields.TextOrNull("operation"),
            Explanation = fields.TextOrNull("explanation") ?? "",
            IsOpen = fields.Flag("isOpen"),
            Unread = fields.Unread(),
        };
        return timex.Explanation.Length > 0 ? timex : timex with { Explanation = Explanation.Of(timex) };
    }

    private static void WriteAnchor(JsonOut json, Anchor anchor)
    {
        json.Name("kind", anchor.Kind);
        json.Text("value", anchor.Value);
        json.Text("text", anchor.Text);
        json.Unread(anchor.Unread);
    }

    private static Anchor ReadAnchor(JsonFields fields) => new(fields.Name<AnchorKind>("kind"), fields.TextOrNull("value"), fields.TextOrNull("text")) { Unread = fields.Unread() };

    private sealed record Interval(DateSpan Days);
}
