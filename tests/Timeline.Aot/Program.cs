using System.Text;
using Timeline;

// Writes the JSON timeline of the files it is given, kept and read back. Compiled to native code, it must write what the console writes.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
new JsonTimelineWriter().Write(TimelineJson.Read(TimelineJson.Write(new TimelineBuilder().Build(ArticleReader.Read(args)))), output);
