namespace Timeline.Evaluation.Corpora;

/// <summary>What is wrong with an input: the message names the file, the line and the reason.</summary>
internal sealed class InputException(string path, int line, string reason) : Exception($"{path}:{line}: {reason}");
