using System.Globalization;
using System.Text;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Merging;

/// <summary>
/// Writes arguments so that equal texts mean equal arguments. Arguments and the fields of input objects are in the
/// order of their names, and each string follows its length, so that no value can pass for several. The recursion is as
/// deep as the document is nested.
/// </summary>
internal static class CanonicalText
{
    public static string Of(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count == 0)
            return "";

        var text = new StringBuilder();
        foreach (var argument in arguments.OrderBy(static argument => argument.Name.Value, StringComparer.Ordinal))
        {
            text.Append(argument.Name.Value).Append(':');
            Append(text, argument.Value);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                AppendList(text, list);
                break;
            case ObjectValueNode fields:
                AppendObject(text, fields);
                break;
            case StringValueNode quoted:
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{(quoted.IsBlock ? "b" : "")}{quoted.Value.Length}\"{quoted.Value}"
                );
                break;
            default:
                text.Append(Plain(value)).Append(',');
                break;
        }
    }

    private static string Plain(ValueNode value) =>
        value switch
        {
            VariableNode variable => $"${variable.Name.Value}",
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            BooleanValueNode boolean => boolean.Value ? "true" : "false",
            EnumValueNode name => name.Value,
            _ => "null",
        };

    private static void AppendList(StringBuilder text, ListValueNode list)
    {
        text.Append('[');
        foreach (var item in list.Values)
            Append(text, item);
        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, ObjectValueNode value)
    {
        text.Append('{');
        foreach (var field in value.Fields.OrderBy(static field => field.Name.Value, StringComparer.Ordinal))
        {
            text.Append(field.Name.Value).Append(':');
            Append(text, field.Value);
        }

        text.Append('}');
    }
}
