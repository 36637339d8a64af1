using System.Text.Json;
using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Binding;

/// <summary>
/// Turns literals and JSON values into <see cref="ScalarInput"/>. The result is null for what no custom scalar takes:
/// null, enum values, lists and objects.
/// </summary>
internal static class ScalarInputs
{
    public static ScalarInput? Of(ValueNode node) =>
        node switch
        {
            StringValueNode text => new ScalarInput(ScalarInputKind.String, text.Value),
            IntValueNode number => new ScalarInput(ScalarInputKind.Int, number.Value),
            FloatValueNode number => new ScalarInput(ScalarInputKind.Float, number.Value),
            BooleanValueNode truth => new ScalarInput(ScalarInputKind.Boolean, truth.Value ? "true" : "false"),
            _ => null,
        };

    public static ScalarInput? Of(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => new ScalarInput(ScalarInputKind.String, element.GetString()!),
            JsonValueKind.Number => OfNumber(element.GetRawText()),
            JsonValueKind.True => new ScalarInput(ScalarInputKind.Boolean, "true"),
            JsonValueKind.False => new ScalarInput(ScalarInputKind.Boolean, "false"),
            _ => null,
        };

    public static ScalarInput OfNumber(string text) =>
        new(text.AsSpan().ContainsAny('.', 'e', 'E') ? ScalarInputKind.Float : ScalarInputKind.Int, text);

    /// <summary>
    /// Returns the functions that validation and coercion run on the scalar's literals and variables.
    /// </summary>
    public static ScalarCoercion CoercionOf(ScalarBinding scalar) =>
        new(node => Parse(scalar, Of(node)), element => Parse(scalar, Of(element)));

    private static CoercedScalar Parse(ScalarBinding scalar, ScalarInput? input) =>
        input is { } given && scalar.Parse(given) is { } value
            ? CoercedScalar.Of(value)
            : CoercedScalar.Invalid($"expected {scalar.Expected}");
}
