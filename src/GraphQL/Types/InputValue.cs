using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
internal sealed class InputValue
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    public required GraphQLType Type { get; init; }

    /// <summary>A constant literal; null when there is none (which differs from a default of <c>null</c>).</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>Null when not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Null for what the specification itself defines.</summary>
    public InputValueDefinitionNode? Node { get; init; }

    /// <summary>Non-null and without default: leaving it out is an error.</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;
}
