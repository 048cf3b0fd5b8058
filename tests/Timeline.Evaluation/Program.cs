using Timeline.Evaluation;

if (args is ["tag", var input, var output])
{
    Tagger.Tag(input, output);
    return 0;
}

Console.Error.WriteLine(
    """
    Usage: tag IN.jsonl OUT.jsonl
      IN.jsonl   a document a line: {"doc", "dct" (2020-01-31 or null), "title"?, "text"}
      OUT.jsonl  a temporal expression a line: {"doc", "start", "end", "text", "type", "value", "mod"?}; offsets are UTF-16 units of "text", half-open
    """);
return 1;
