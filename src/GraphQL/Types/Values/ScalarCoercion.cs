using System.Text.Json;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.Values;

/// <summary>
/// The input coercion of a scalar (specification, section 3.5). Errors of built-in scalars are whole sentences; those
/// of custom ones are the words that follow <c>Expected value of type "Date", found "x"; </c>.
/// </summary>
/// <param name="ParseLiteral">
/// Coerces a literal that is neither null nor a variable, but may hold both in lists and objects.
/// </param>
/// <param name="ParseValue">Coerces a JSON value other than null.</param>
internal sealed record ScalarCoercion(
    Func<ValueNode, CoercedScalar> ParseLiteral,
    Func<JsonElement, CoercedScalar> ParseValue
)
{
    /// <summary>Accepts every value as it is written: strings, numbers, booleans, lists and objects of these.</summary>
    public static ScalarCoercion Any { get; } =
        new(static node => CoercedScalar.Of(node), static element => CoercedScalar.Of(element.Clone()));
}

/// <summary>The result of the coercion of a scalar: a value or an error.</summary>
internal readonly record struct CoercedScalar
{
    private CoercedScalar(object? value, string? error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>The coerced value; null if there is an error.</summary>
    public object? Value { get; }

    /// <summary>The reason why the input was refused; null if there is a value.</summary>
    public string? Error { get; }

    public static CoercedScalar Of(object value) => new(value, null);

    public static CoercedScalar Invalid(string error) => new(null, error);
}
