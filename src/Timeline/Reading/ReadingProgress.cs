namespace Timeline;

/// <summary>How far a reader has come.</summary>
/// <param name="Done">How many files were read.</param>
/// <param name="Files">How many there are to read.</param>
public readonly record struct ReadingProgress(int Done, int Files);
