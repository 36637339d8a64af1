using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation;

/// <summary>A fragment spread within a definition.</summary>
/// <param name="Node">The spread.</param>
/// <param name="Depth">How many fields of the definition stand around it.</param>
internal readonly record struct SpreadUsage(FragmentSpreadNode Node, int Depth)
{
    public string Name => Node.Name.Value;
}
