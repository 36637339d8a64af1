using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Walking;

/// <summary>
/// Walks over the operations and fragments of a document once and shows its nodes to the rules. A rule sees only the
/// types of node that have a <see cref="Listeners{T}"/> here. On the way the walker keeps
/// <see cref="ValidationContext.Position"/> and collects <see cref="DefinitionFacts"/>. It does not follow fragment
/// spreads, so the recursion is as deep as the document is nested, which the parser limits.
/// </summary>
internal sealed partial class DocumentWalker
{
    public const string TooManyOperations =
        "Validation aborted: it would take too long to tell which variables each operation of this document uses. "
        + "Put fewer operations that spread the same fragments into one document.";

    /// <summary>A step takes about 20 ns, so all of them take 20 ms.</summary>
    private const int MaxVariableSteps = 1_000_000;

    private readonly ValidationContext _context;
    private readonly Schema _schema;
    private readonly IFinish[] _finishing;
    private readonly Listeners<TypeSystemNode> _typeSystemNodes;
    private readonly Listeners<OperationDefinitionNode> _operations;
    private readonly Listeners<FragmentDefinitionNode> _fragments;
    private readonly Listeners<OperationVariables> _operationVariables;

    /// <summary>The facts of the definition that is being walked.</summary>
    private DefinitionFacts _facts = null!;

    public DocumentWalker(ValidationContext context, IReadOnlyList<IValidationRule> rules)
    {
        _context = context;
        _schema = context.Schema;
        _finishing = [.. rules.OfType<IFinish>()];
        _typeSystemNodes = new(rules);
        _operations = new(rules);
        _fragments = new(rules);
        _operationVariables = new(rules);
        _variableDefinitions = new(rules);
        _namedTypes = new(rules);
        _directiveLists = new(rules);
        _directives = new(rules);
        _selectionSets = new(rules);
        _fields = new(rules);
        _spreads = new(rules);
        _inlineFragments = new(rules);
        _arguments = new(rules);
        _values = new(rules);
    }

    private TypePosition Position
    {
        get => _context.Position;
        set => _context.Position = value;
    }

    public void Walk()
    {
        var operations = _context.Definitions.Operations.GetEnumerator();
        var fragments = _context.Definitions.Fragments.GetEnumerator();
        foreach (var definition in _context.Document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation when operations.MoveNext():
                    _facts = operations.Current;
                    WalkOperation(operation);
                    break;
                case FragmentDefinitionNode fragment when fragments.MoveNext():
                    _facts = fragments.Current;
                    WalkFragment(fragment);
                    break;
                case TypeSystemNode node:
                    _typeSystemNodes.Enter(node);
                    break;
            }
        }

        ShowVariables();
        foreach (var rule in _finishing)
            rule.Finish();
    }

    private void WalkOperation(OperationDefinitionNode operation)
    {
        Position = new TypePosition { OutputType = _schema.RootType(operation.Operation) };
        _operations.Enter(operation);
        foreach (var variable in operation.VariableDefinitions)
            WalkVariableDefinition(variable);
        WalkDirectives(operation.Directives, LocationOf(operation.Operation));
        WalkSelectionSet(operation.SelectionSet);
        _operations.Leave(operation);
    }

    private void WalkFragment(FragmentDefinitionNode fragment)
    {
        Position = new TypePosition { OutputType = _schema.TypeFromNode(fragment.TypeCondition) };
        _fragments.Enter(fragment);
        WalkType(fragment.TypeCondition);
        WalkDirectives(fragment.Directives, "FRAGMENT_DEFINITION");
        WalkSelectionSet(fragment.SelectionSet);
        _fragments.Leave(fragment);
    }

    /// <remarks>
    /// Fragments are followed anew for each operation. With many operations and many fragments that would take
    /// quadratic time, so the steps are limited.
    /// </remarks>
    private void ShowVariables()
    {
        var steps = 0;
        foreach (var operation in _context.Definitions.Operations)
        {
            var reached = ExecutableDefinitions.FollowSpreads([operation]);
            steps += reached.Sum(static definition => 1 + definition.Spreads.Count + definition.Variables.Count);
            if (steps > MaxVariableSteps)
                _context.Abort(TooManyOperations);
            List<VariableUsage> usages = [.. reached.SelectMany(static definition => definition.Variables)];
            _operationVariables.Enter(new OperationVariables((OperationDefinitionNode)operation.Node, usages));
        }
    }

    private static string LocationOf(OperationType operation) =>
        operation switch
        {
            OperationType.Query => "QUERY",
            OperationType.Mutation => "MUTATION",
            _ => "SUBSCRIPTION",
        };
}
