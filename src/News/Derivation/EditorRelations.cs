using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>The editors' relations by the pair of claims that they join, whichever end comes first.</summary>
internal sealed class EditorRelations
{
    private readonly HashSet<(ClaimId, ClaimId)> _settled = [];

    public EditorRelations(IReadOnlyList<Relation> relations)
    {
        All = relations;
        foreach (var relation in relations)
        {
            if (relation.Kind != RelationKind.Answers)
                _settled.Add(Pair(relation.From, relation.To));
        }
    }

    public IReadOnlyList<Relation> All { get; }

    /// <summary>
    /// Returns true when the editors have said how the two claims go together, so that no rule applies. ANSWERS does
    /// not settle that: a reply leaves open whether both can hold.
    /// </summary>
    public bool Settle(ClaimId first, ClaimId second) => _settled.Contains(Pair(first, second));

    private static (ClaimId, ClaimId) Pair(ClaimId first, ClaimId second) =>
        string.CompareOrdinal(first.Value, second.Value) <= 0 ? (first, second) : (second, first);
}
