using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation;

/// <summary>What the walk notes of one operation or fragment, for the rules that follow fragment spreads.</summary>
internal sealed class DefinitionFacts(DefinitionNode node)
{
    public DefinitionNode Node { get; } = node;

    /// <summary>In the order of the document.</summary>
    public List<SpreadUsage> Spreads { get; } = [];

    /// <summary>In the order of the document.</summary>
    public List<VariableUsage> Variables { get; } = [];

    /// <summary>Of the definition alone, without what its spreads bring.</summary>
    public SelectionSize OwnSize { get; set; }
}
