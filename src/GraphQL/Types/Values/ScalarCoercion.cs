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

/// <summary>What the coercion of a scalar's input gives: a value, or an error.</summary>
internal readonly record struct CoercedScalar
{
    private CoercedScalar(object? value, string? error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>Null where there is an error.</summary>
    public object? Value { get; }

    /// <summary>Null where there is a value.</summary>
    public string? Error { get; }

    public static CoercedScalar Of(object value) => new(value, null);

    public static CoercedScalar Invalid(string error) => new(null, error);
}
