using Serverless.GraphQL.Types.Specified;
using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Types;

/// <summary>A leaf. What it takes as input is checked by its coercion, which a custom scalar gets when it is bound.</summary>
internal sealed class ScalarType(string name) : NamedType(name)
{
    public string? SpecifiedByUrl { get; init; }

    /// <summary>One of <see cref="SpecifiedScalars"/>.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>Never null: a custom scalar that nothing was bound to takes every value.</summary>
    public ScalarCoercion Coercion { get; internal set; } = ScalarCoercion.Any;
}
