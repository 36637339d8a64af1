using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Walking;

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
