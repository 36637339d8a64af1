using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Merging;

/// <summary>Two fields of one response name that cannot be merged.</summary>
/// <param name="ResponseName">Their response name.</param>
/// <param name="Reason">The words that follow "because" in the message.</param>
/// <param name="Left">The first field, and those beneath it that are to blame.</param>
/// <param name="Right">The second field, and those beneath it that are to blame.</param>
internal sealed record FieldConflict(
    string ResponseName,
    string Reason,
    IReadOnlyList<FieldNode> Left,
    IReadOnlyList<FieldNode> Right
)
{
    /// <summary>
    /// The UTF-16 units of a name or reason in a message. Reasons contain the reasons of the fields beneath.
    /// </summary>
    private const int MaxDetailLength = 1_000;

    /// <summary>The number of places that each side of a message points at.</summary>
    private const int MaxNodes = 20;

    public static FieldConflict Between(MergeField left, MergeField right, string reason) =>
        new(left.Node.ResponseName, reason, [left.Node], [right.Node]);

    /// <summary>Returns a conflict of two fields because of conflicts beneath them; null if there are none.</summary>
    public static FieldConflict? Above(MergeField left, MergeField right, List<FieldConflict> beneath)
    {
        if (beneath.Count == 0)
            return null;

        var reasons = beneath
            .Take(MaxNodes)
            .Select(static conflict =>
                $"subfields \"{Cut(conflict.ResponseName)}\" conflict because {conflict.Reason}"
            );
        return new FieldConflict(
            left.Node.ResponseName,
            Cut(string.Join(" and ", reasons)),
            Nodes(left.Node, beneath.Select(static conflict => conflict.Left)),
            Nodes(right.Node, beneath.Select(static conflict => conflict.Right))
        );
    }

    public static string Cut(string text) =>
        text.Length <= MaxDetailLength ? text : $"{text.AsSpan(0, MaxDetailLength)}...";

    /// <summary>
    /// Returns a field and the fields beneath it. Of too many the deepest are kept: they make the conflict.
    /// </summary>
    private static List<FieldNode> Nodes(FieldNode field, IEnumerable<IReadOnlyList<FieldNode>> beneath)
    {
        List<FieldNode> nodes = [field];
        foreach (var side in beneath)
        {
            for (var i = Math.Max(0, side.Count - (MaxNodes - nodes.Count)); i < side.Count; i++)
                nodes.Add(side[i]);
            if (nodes.Count == MaxNodes)
                break;
        }

        return nodes;
    }
}
