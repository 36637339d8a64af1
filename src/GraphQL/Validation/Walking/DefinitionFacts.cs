using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Walking;

/// <summary>What is noted of one operation or fragment, for limits and for the rules that follow fragment spreads.</summary>
internal sealed class DefinitionFacts
{
    private DefinitionFacts(DefinitionNode node) => Node = node;

    public DefinitionNode Node { get; }

    /// <summary>In the order of the document.</summary>
    public List<SpreadUsage> Spreads { get; } = [];

    /// <summary>In the order of the document. Complete after the walk.</summary>
    public List<VariableUsage> Variables { get; } = [];

    /// <summary>Of the definition alone, without what its spreads bring.</summary>
    public SelectionSize OwnSize { get; set; }

    /// <summary>With its size and its spreads.</summary>
    public static DefinitionFacts Of(DefinitionNode node)
    {
        var facts = new DefinitionFacts(node);
        new SelectionCounter(facts).Count();
        return facts;
    }
}

/// <summary>A fragment spread within a definition.</summary>
/// <param name="node">The spread.</param>
/// <param name="depth">How many fields of the definition stand around it.</param>
internal sealed class SpreadUsage(FragmentSpreadNode node, int depth)
{
    public FragmentSpreadNode Node { get; } = node;

    public int Depth { get; } = depth;

    public string Name => Node.Name.Value;

    /// <summary>What it spreads; null where the document has no such fragment.</summary>
    public DefinitionFacts? Fragment { get; set; }
}
