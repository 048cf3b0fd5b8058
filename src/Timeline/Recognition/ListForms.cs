namespace Timeline.Recognition;

/// <summary>What the shapes of lists of days have in common.</summary>
internal static class ListForms
{
    /// <summary>True where a line of that form heads what stands below it.</summary>
    public static bool IsHead(this ListForm form) => form is ListForm.Heading or ListForm.Letter or ListForm.Release or ListForm.Minutes;
}
