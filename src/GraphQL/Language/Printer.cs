using System.Text;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Language;

/// <summary>
/// Prints documents and parts of them in the layout of the reference implementation. What it prints parses to the same
/// nodes, except for their locations.
/// </summary>
internal sealed partial class Printer
{
    /// <summary>The arguments of a field get a line each if they would make a longer line.</summary>
    private const int MaxLineLength = 80;

    private readonly StringBuilder _text = new();
    private int _indent;
    private int _lastBreak;

    private Printer() { }

    public static string Print(Document document)
    {
        var printer = new Printer();
        DefinitionNode? previous = null;
        foreach (var definition in document.Definitions)
        {
            if (previous is not null)
                printer._text.Append("\n\n");

            // After a definition that leaves out its braces, those of a query shorthand would be taken for them.
            if (LacksBraces(previous) && IsShorthand(definition))
                printer._text.Append("query ");
            printer.Write(definition);
            previous = definition;
        }

        return printer._text.ToString();
    }

    public static string Print(Node node)
    {
        var printer = new Printer();
        printer.Write(node);
        return printer._text.ToString();
    }

    private void Write(Node node)
    {
        switch (node)
        {
            case ValueNode value:
                WriteValue(value);
                break;
            case NameNode name:
                _text.Append(name.Value);
                break;
            case TypeNode type:
                WriteType(type);
                break;
            case DirectiveNode directive:
                WriteDirective(directive);
                break;
            case ArgumentNode argument:
                WritePair(argument.Name, argument.Value);
                break;
            case ObjectFieldNode field:
                WritePair(field.Name, field.Value);
                break;
            case TypeSystemNode definition:
                WriteTypeSystem(definition);
                break;
            default:
                WriteExecutable(node);
                break;
        }
    }

    private void WriteValue(ValueNode node)
    {
        switch (node)
        {
            case ListValueNode list:
                WriteItems("[", list.Values, "]", isSpread: false);
                break;
            case ObjectValueNode value:
                WriteItems("{", value.Fields, "}", isSpread: false);
                break;
            case StringValueNode { IsBlock: true } text:
                WriteLines(BlockString.Print(text.Value));
                break;
            default:
                _text.Append(Literal(node));
                break;
        }
    }

    /// <summary>Returns a value without items as it is written on one line.</summary>
    private static string Literal(ValueNode node) =>
        node switch
        {
            VariableNode variable => $"${variable.Name.Value}",
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            StringValueNode text => text.IsBlock ? BlockString.Print(text.Value) : QuotedString.Print(text.Value),
            BooleanValueNode boolean => boolean.Value ? "true" : "false",
            NullValueNode => "null",
            EnumValueNode value => value.Value,
            _ => throw NoLayout(node),
        };

    /// <summary>
    /// Returns the length of a value, argument or input field on one line, or a number above
    /// <see cref="MaxLineLength"/> if it is too long. What is too long makes its parent too long, so nothing needs to
    /// be measured further than one line.
    /// </summary>
    private static int FlatLength(Node node) =>
        node switch
        {
            ListValueNode list => FlatLength("[]".Length, list.Values),
            ObjectValueNode value => FlatLength("{}".Length, value.Fields),
            ArgumentNode argument => argument.Name.Value.Length + 2 + FlatLength(argument.Value),
            ObjectFieldNode field => field.Name.Value.Length + 2 + FlatLength(field.Value),
            ValueNode value => Literal(value).Length,
            _ => throw NoLayout(node),
        };

    private static int FlatLength(int length, IReadOnlyList<Node> nodes)
    {
        for (var i = 0; i < nodes.Count && length <= MaxLineLength; i++)
            length += FlatLength(nodes[i]) + (i == 0 ? 0 : 2);
        return length;
    }

    private void WritePair(NameNode name, ValueNode value)
    {
        _text.Append(name.Value).Append(": ");
        WriteValue(value);
    }

    private void WriteType(TypeNode node)
    {
        switch (node)
        {
            case NamedTypeNode named:
                _text.Append(named.Name.Value);
                break;
            case ListTypeNode list:
                _text.Append('[');
                WriteType(list.Type);
                _text.Append(']');
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.Type);
                _text.Append('!');
                break;
            default:
                throw NoLayout(node);
        }
    }

    private void WriteDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(' ');
            WriteDirective(directive);
        }
    }

    private void WriteDirective(DirectiveNode directive)
    {
        _text.Append('@').Append(directive.Name.Value);
        if (directive.Arguments is not [])
            WriteItems("(", directive.Arguments, ")", isSpread: false);
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is null)
            return;
        WriteValue(description);
        WriteBreak();
    }

    /// <summary>Writes braces around a line for each node, or nothing if there is no node.</summary>
    private void WriteBlock(IReadOnlyList<Node> nodes)
    {
        if (nodes is [])
            return;
        _text.Append(' ');
        WriteItems("{", nodes, "}", isSpread: true);
    }

    /// <summary>Writes items between brackets: on one line with commas, or each on a line of its own.</summary>
    private void WriteItems(string open, IReadOnlyList<Node> items, string close, bool isSpread, int indent = 1)
    {
        if (!isSpread)
        {
            _text.Append(open);
            for (var i = 0; i < items.Count; i++)
            {
                if (i > 0)
                    _text.Append(", ");
                Write(items[i]);
            }

            _text.Append(close);
            return;
        }

        _text.Append(open[0]);
        _indent += indent;
        foreach (var item in items)
        {
            WriteBreak();
            Write(item);
        }

        _indent -= indent;
        WriteBreak();
        _text.Append(close[^1]);
    }

    private void WriteBreak()
    {
        _lastBreak = _text.Length;
        _text.Append('\n').Append(' ', 2 * _indent);
    }

    private void WriteLines(string text)
    {
        var start = 0;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            _text.Append(text, start, end - start);
            WriteBreak();
            start = end + 1;
        }

        _text.Append(text, start, text.Length - start);
    }

    private static NotSupportedException NoLayout(Node node) =>
        new($"{nameof(Printer)} has no layout for {node.GetType().Name}: add one.");
}
