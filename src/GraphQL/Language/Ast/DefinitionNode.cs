namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>Definition</c>: one entry of a document.</summary>
internal abstract class DefinitionNode : Node;

/// <summary>
/// <c>OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet</c>, or a
/// selection set alone.
/// </summary>
internal sealed class OperationDefinitionNode : DefinitionNode
{
    public StringValueNode? Description { get; init; }

    public required OperationType Operation { get; init; }

    public NameNode? Name { get; init; }

    public required IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; init; }

    public required IReadOnlyList<DirectiveNode> Directives { get; init; }

    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary><c>OperationType : one of query mutation subscription</c>.</summary>
internal enum OperationType
{
    Query,
    Mutation,
    Subscription,
}

/// <summary>Spells the kinds of operation as GraphQL does.</summary>
internal static class OperationKeyword
{
    public static string Of(OperationType operation) =>
        operation switch
        {
            OperationType.Query => "query",
            OperationType.Mutation => "mutation",
            _ => "subscription",
        };
}

/// <summary><c>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?</c>.</summary>
internal sealed class VariableDefinitionNode : Node
{
    public StringValueNode? Description { get; init; }

    public required VariableNode Variable { get; init; }

    public required TypeNode Type { get; init; }

    public ValueNode? DefaultValue { get; init; }

    public required IReadOnlyList<DirectiveNode> Directives { get; init; }
}

/// <summary>
/// <c>FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet</c>.
/// </summary>
internal sealed class FragmentDefinitionNode : DefinitionNode
{
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public required NamedTypeNode TypeCondition { get; init; }

    public required IReadOnlyList<DirectiveNode> Directives { get; init; }

    public required SelectionSetNode SelectionSet { get; init; }
}
