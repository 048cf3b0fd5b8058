namespace Timeline.Writing;

/// <summary>A problem as JSON, both ways.</summary>
internal static class ProblemJson
{
    public static void Write(JsonOut json, Problem problem)
    {
        json.Name("code", problem.Code);
        json.Name("severity", problem.Severity);
        json.Text("source", problem.Source);
        json.Number("line", problem.Line);
        json.Text("reason", problem.Reason);
    }

    public static Problem Read(JsonFields fields)
    {
        // What it costs follows from its code.
        _ = fields.NameOrNull<ProblemSeverity>("severity");
        return new(fields.Name<ProblemCode>("code"), fields.Text("source"), fields.NumberOrNull("line"), fields.Text("reason"));
    }
}
