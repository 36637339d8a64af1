using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types;

internal sealed class DirectiveDefinition
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    public MemberList<InputValue> Arguments { get; init; } = [];

    public bool IsRepeatable { get; init; }

    /// <summary>Where it may stand, in the specification's spelling: <c>FIELD</c>, <c>FRAGMENT_SPREAD</c>, ...</summary>
    public required IReadOnlyList<string> Locations { get; init; }

    /// <summary>Null for what the specification itself defines.</summary>
    public DirectiveDefinitionNode? Node { get; init; }

    public InputValue? FindArgument(string name) => Arguments.Find(name);
}
