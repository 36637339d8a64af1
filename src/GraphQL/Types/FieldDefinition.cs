using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types;

internal sealed class FieldDefinition : INamedMember
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    public MemberList<InputValue> Arguments { get; init; } = [];

    public required GraphQLType Type { get; init; }

    /// <summary>The reason of the deprecation; null if it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The definition in the document; null for what the specification itself defines.</summary>
    public FieldDefinitionNode? Node { get; init; }

    public InputValue? FindArgument(string name) => Arguments.Find(name);
}
