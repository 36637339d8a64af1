using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Validation.Merging;

/// <summary>Two fields that cannot be merged.</summary>
/// <param name="ResponseName">Theirs.</param>
/// <param name="Reason">What follows "because" in the message.</param>
/// <param name="Left">The first field, and those beneath it that are to blame.</param>
/// <param name="Right">The second field, and those beneath it that are to blame.</param>
internal sealed record FieldConflict(
    string ResponseName,
    string Reason,
    IReadOnlyList<FieldNode> Left,
    IReadOnlyList<FieldNode> Right
)
{
    /// <summary>Of names and reasons in a message, in UTF-16 units: reasons are made of those of the fields beneath.</summary>
    private const int MaxDetailLength = 1_000;

    /// <summary>Of places that one side of a message points at.</summary>
    private const int MaxNodes = 20;

    public static FieldConflict Between(MergeField left, MergeField right, string reason) =>
        new(left.Node.ResponseName, reason, [left.Node], [right.Node]);

    /// <summary>Two fields that conflict since fields beneath them do; null if none does.</summary>
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

    /// <summary>Of too many the deepest are kept: they are where the conflict is.</summary>
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
