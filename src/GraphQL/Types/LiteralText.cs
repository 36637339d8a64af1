using System.Text.Json;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types;

/// <summary>A literal as messages show it.</summary>
internal static class LiteralText
{
    public static string Of(ValueNode node) => node switch
    {
        VariableNode variable => $"${variable.Name.Value}",
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        StringValueNode text => $"\"{JsonEncodedText.Encode(text.Value)}\"",
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        EnumValueNode name => name.Value,
        ListValueNode list => $"[{string.Join(", ", list.Values.Select(Of))}]",
        ObjectValueNode value => $"{{ {string.Join(", ", value.Fields.Select(static f => $"{f.Name.Value}: {Of(f.Value)}"))} }}",
        _ => "null",
    };
}
