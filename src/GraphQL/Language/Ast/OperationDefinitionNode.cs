namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet</c>, or a selection set alone.</summary>
internal sealed class OperationDefinitionNode : DefinitionNode
{
    public StringValueNode? Description { get; init; }

    public required OperationType Operation { get; init; }

    public NameNode? Name { get; init; }

    public required IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; init; }

    public required IReadOnlyList<DirectiveNode> Directives { get; init; }

    public required SelectionSetNode SelectionSet { get; init; }
}
