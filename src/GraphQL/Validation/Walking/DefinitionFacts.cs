using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Walking;

/// <summary>
/// One operation or fragment, with what limits and rules that follow fragment spreads need to know of it.
/// </summary>
internal sealed class DefinitionFacts
{
    private DefinitionFacts(DefinitionNode node) => Node = node;

    public DefinitionNode Node { get; }

    /// <summary>The fragment spreads in the order of the document.</summary>
    public List<SpreadUsage> Spreads { get; } = [];

    /// <summary>
    /// The places that use variables, in the order of the document. They are complete after the walk.
    /// </summary>
    public List<VariableUsage> Variables { get; } = [];

    /// <summary>The size of the definition alone, without the fragments that it spreads.</summary>
    public SelectionSize OwnSize { get; set; }

    /// <summary>Returns the facts of a definition, of which the size and the spreads are known at once.</summary>
    public static DefinitionFacts Of(DefinitionNode node)
    {
        var facts = new DefinitionFacts(node);
        new SelectionCounter(facts).Count();
        return facts;
    }
}

/// <summary>A fragment spread within a definition.</summary>
/// <param name="node">The spread.</param>
/// <param name="depth">The number of fields of the definition around it.</param>
internal sealed class SpreadUsage(FragmentSpreadNode node, int depth)
{
    public FragmentSpreadNode Node { get; } = node;

    public int Depth { get; } = depth;

    public string Name => Node.Name.Value;

    /// <summary>The fragment that it spreads; null if the document does not have it.</summary>
    public DefinitionFacts? Fragment { get; set; }
}
