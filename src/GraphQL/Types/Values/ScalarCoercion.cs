using System.Text.Json;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.Values;

/// <summary>
/// Input coercion of a scalar (specification, section 3.5). Errors of built-in scalars are whole sentences; those of custom ones
/// are the words that follow <c>Expected value of type "Date", found "x"; </c>.
/// </summary>
/// <param name="ParseLiteral">Its node is no null literal and no variable, but lists and objects may hold some.</param>
/// <param name="ParseValue">Its element is never JSON's null.</param>
internal sealed record ScalarCoercion(
    Func<ValueNode, CoercedScalar> ParseLiteral,
    Func<JsonElement, CoercedScalar> ParseValue
)
{
    /// <summary>Takes whatever is written, as it is: strings, numbers, booleans, lists and objects of these.</summary>
    public static ScalarCoercion Any { get; } =
        new(static node => CoercedScalar.Of(node), static element => CoercedScalar.Of(element.Clone()));
}
