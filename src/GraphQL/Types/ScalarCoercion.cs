using System.Text.Json;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types;

/// <summary>
/// Input coercion of a scalar (specification, section 3.5): both functions give the coerced value, or null and say in
/// <c>error</c> what is wrong in the words that follow "because": they are part of an error message.
/// </summary>
internal sealed class ScalarCoercion(ScalarCoercion.Literal parseLiteral, ScalarCoercion.Value parseValue)
{
    public delegate object? Literal(ValueNode node, out string? error);

    public delegate object? Value(JsonElement element, out string? error);

    /// <summary>Takes whatever is written, as it is: strings, numbers, booleans, lists and objects of these.</summary>
    public static ScalarCoercion Any { get; } = new(
        static (ValueNode node, out string? error) => { error = null; return node; },
        static (JsonElement element, out string? error) => { error = null; return element.Clone(); });

    public Literal ParseLiteral { get; } = parseLiteral;

    public Value ParseValue { get; } = parseValue;
}
