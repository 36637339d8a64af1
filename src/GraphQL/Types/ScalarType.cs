using Serverless.GraphQL.Types.Specified;
using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Types;

/// <summary>
/// A scalar. Its coercion checks the input that it is given; a custom scalar gets one when it is bound.
/// </summary>
internal sealed class ScalarType(string name) : NamedType(name)
{
    public string? SpecifiedByUrl { get; init; }

    /// <summary>Whether it is one of <see cref="SpecifiedScalars"/>.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>The coercion of input. A custom scalar to which nothing was bound accepts every value.</summary>
    public ScalarCoercion Coercion { get; internal set; } = ScalarCoercion.Any;
}
