using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution.Coercion;
using Serverless.GraphQL.Execution.Costs;
using Serverless.GraphQL.Execution.Introspection;
using Serverless.GraphQL.Execution.Planning;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Execution;

/// <summary>A validated document and its operations, each prepared when it is first asked for.</summary>
internal sealed class PreparedDocument(
    BoundSchema bound,
    MetaFields metaFields,
    CostModel costs,
    ExecutionSettings settings,
    Document document
)
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = document
        .Definitions.OfType<FragmentDefinitionNode>()
        .ToDictionary(static fragment => fragment.Name.Value);

    private readonly OperationDefinitionNode[] _definitions =
    [
        .. document.Definitions.OfType<OperationDefinitionNode>(),
    ];
    private readonly PreparedOperation?[] _operations = new PreparedOperation?[document.Definitions.Count];

    /// <summary>
    /// The estimated memory of the document itself: its text, and the nodes of its tokens, measured at 50 to 80 bytes
    /// each.
    /// </summary>
    public long Bytes { get; } = (sizeof(char) * (long)document.Source.Body.Length) + (80L * document.Tokens);

    /// <summary>
    /// Is called with each plan that is kept, so that the cache knows how much memory the document takes.
    /// </summary>
    public Action<OperationPlan> Planned { get; set; } = static _ => { };

    /// <summary>Finds an operation: GetOperation of the specification, section 6.1.</summary>
    /// <exception cref="GraphQLException">There is no such operation, or it cannot be executed.</exception>
    public PreparedOperation Operation(string? name)
    {
        var index = IndexOf(name);
        return _operations[index] ??= Prepare(_definitions[index]);
    }

    private int IndexOf(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return _definitions.Length == 1
                ? 0
                : throw Request("Must provide operation name if query contains multiple operations.");
        for (var i = 0; i < _definitions.Length; i++)
            if (_definitions[i].Name?.Value == name)
                return i;
        throw Request($"Unknown operation named \"{name}\".");
    }

    private PreparedOperation Prepare(OperationDefinitionNode operation)
    {
        if (operation.Operation == OperationType.Subscription)
            throw Request("Subscriptions are not supported.");
        var planner = new OperationPlanner(bound, metaFields, costs, settings, document.Source, operation, _fragments);
        return new PreparedOperation(
            planner,
            [.. operation.VariableDefinitions.Select(Define)],
            document.Source,
            settings.MaxVariableItems,
            plan => Planned(plan)
        );
    }

    private VariableDefinition Define(VariableDefinitionNode node)
    {
        var type =
            bound.Schema.TypeFromNode(node.Type)
            ?? throw new InvalidOperationException($"Unknown type of ${node.Variable.Name.Value}.");
        var shape = bound.Inputs.Of(type) ?? throw new InvalidOperationException($"Type {type} is not bound.");
        if (node.DefaultValue is not { } literal)
            return new VariableDefinition(node, shape, Arguments.Absent);
        LiteralCoercion.TryCoerce(literal, type, VariableValues.None.TryGet, [], out var value);
        return new VariableDefinition(node, shape, shape.Typed(value));
    }

    private static GraphQLException Request(string message) => new(new GraphQLError { Message = message });
}
