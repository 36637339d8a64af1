using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Language;

/// <summary>The text of a document, able to say at which line and column an offset stands.</summary>
internal sealed class Source(string body)
{
    public string Body { get; } = body;

    /// <summary>Line terminators are those of the specification, section 2.1.2: LF, CR and CR LF.</summary>
    public SourceLocation LocationAt(int offset)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < offset && i < Body.Length; i++)
        {
            var isBreak = Body[i] == '\n' || (Body[i] == '\r' && !(i + 1 < Body.Length && Body[i + 1] == '\n'));
            if (!isBreak) continue;
            line++;
            lineStart = i + 1;
        }

        return new SourceLocation(line, offset - lineStart + 1);
    }
}
