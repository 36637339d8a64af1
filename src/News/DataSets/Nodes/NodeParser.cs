using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Serverless.News.DataSets.Nodes;

/// <summary>
/// Parses the text of a file. JSON is read as the subset of YAML that it is. Aliases, merge keys, tags and several
/// documents are refused: they let a file grow without bound or mean something that is not on the page.
/// </summary>
internal sealed class NodeParser
{
    private readonly Parser _parser;

    private readonly string _file;

    private readonly Problems _problems;

    /// <summary>Where the lists and mappings begin that are being read, the outermost first.</summary>
    private readonly Stack<SourcePosition> _open = new();

    private int _nodes;

    private NodeParser(string file, string text, Problems problems)
    {
        _parser = new(new StringReader(text));
        _file = file;
        _problems = problems;
    }

    /// <summary>
    /// Returns the root of the file; null where it contains nothing but comments. Reports an error and returns null
    /// where it cannot be parsed.
    /// </summary>
    public static DataNode? Parse(string file, string text, Problems problems, out bool isBroken)
    {
        var parser = new NodeParser(file, text, problems);
        isBroken = true;
        try
        {
            var root = parser.ReadStream();
            isBroken = false;
            return root;
        }
        catch (YamlException exception)
        {
            problems.Error(new(file, (int)exception.End.Line), Explain(exception));
        }
        catch (NodeFormatException exception)
        {
            problems.Error(exception.At, exception.Message);
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet throws this at the end of a text in which brackets stay open.
            problems.Error(
                parser._open.TryPeek(out var at) ? at : new(file, 1),
                "is not valid YAML: the list or mapping that begins here is not closed"
            );
        }

        return null;
    }

    private static string Explain(YamlException exception)
    {
        var message =
            $"is not valid YAML: {char.ToLowerInvariant(exception.Message[0])}{exception.Message[1..].TrimEnd('.')}";
        if (exception.Start.Line > 0 && exception.Start.Line < exception.End.Line)
            message += $", in what begins on line {exception.Start.Line}";
        return message + Hint(exception.Message);
    }

    /// <summary>Returns what to write instead for the two commonest mistakes.</summary>
    private static string Hint(string message) =>
        message.Contains("invalid mapping", StringComparison.Ordinal) ? "; a text that holds ': ' needs quotes"
        : message.Contains("cannot start any token", StringComparison.Ordinal)
            ? "; a text that begins with @, ` or % needs quotes"
        : "";

    private DataNode? ReadStream()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _))
            return null;
        _parser.Consume<DocumentStart>();
        var root = ReadNode();
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            throw Refused(second, "holds a second document (---); divide it into two files");
        _parser.Consume<StreamEnd>();
        return root;
    }

    private DataNode ReadNode()
    {
        if (++_nodes > DataSetLimits.FileNodes)
            throw Refused(
                _parser.Current!,
                $"holds more than {DataSetLimits.FileNodes} values; divide it into several files"
            );
        if (_parser.TryConsume<AnchorAlias>(out var alias))
            throw Refused(alias, $"the alias *{alias.Value} is not read; write the value out");
        var node = _parser.Consume<NodeEvent>();
        RefuseDecoration(node);
        return node switch
        {
            Scalar scalar => new ScalarNode(PositionOf(scalar), scalar.Value, scalar.Style is not ScalarStyle.Plain),
            SequenceStart start => ReadList(start),
            _ => ReadMapping(node),
        };
    }

    private void RefuseDecoration(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            _problems.Error(
                PositionOf(node),
                $"the anchor &{node.Anchor.Value} is not read; take it out and write the value where it is needed"
            );
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
            _problems.Error(PositionOf(node), $"the tag {node.Tag.Value} is not read; take it out");
    }

    private ListNode ReadList(SequenceStart start)
    {
        Descend(start);
        var items = new List<DataNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode());
        _open.Pop();
        return new(PositionOf(start), items);
    }

    private MappingNode ReadMapping(NodeEvent start)
    {
        Descend(start);
        var entries = new List<MappingEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var name = ReadNode();
            if (name is not ScalarNode key)
                throw new NodeFormatException(name.At, "a key must be plain text");
            var value = ReadNode();
            if (key is { Value: "<<", IsQuoted: false })
                _problems.Error(key.At, "merge keys (<<) are not read; write the values out");
            else if (!lines.TryAdd(key.Value, key.At.Line))
                _problems.Error(
                    key.At,
                    $"'{key.Value}' occurs twice, first on line {lines[key.Value]}; keep one of them"
                );
            else
                entries.Add(new(key, value));
        }

        _open.Pop();
        return new(PositionOf(start), entries);
    }

    private void Descend(ParsingEvent start)
    {
        _open.Push(PositionOf(start));
        if (_open.Count > DataSetLimits.Depth)
            throw Refused(start, $"is nested more than {DataSetLimits.Depth} levels deep");
    }

    private SourcePosition PositionOf(ParsingEvent parsed) => new(_file, (int)parsed.Start.Line);

    private NodeFormatException Refused(ParsingEvent parsed, string message) => new(PositionOf(parsed), message);
}

/// <summary>
/// Thrown for a file that is YAML but contains something that data sets refuse. Reading stops there, since reading on
/// would only report false problems.
/// </summary>
internal sealed class NodeFormatException(SourcePosition at, string message) : Exception(message)
{
    public SourcePosition At => at;
}
