using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types;

internal sealed class DirectiveDefinition
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    public MemberList<InputValue> Arguments { get; init; } = [];

    public bool IsRepeatable { get; init; }

    /// <summary>The places where it may stand, as SDL spells them: <c>FIELD</c>, <c>FRAGMENT_SPREAD</c>, ...</summary>
    public required IReadOnlyList<string> Locations { get; init; }

    /// <summary>
    /// The definition in the document; null for a directive of the specification that it does not define.
    /// </summary>
    public DirectiveDefinitionNode? Node { get; init; }

    public InputValue? FindArgument(string name) => Arguments.Find(name);
}
