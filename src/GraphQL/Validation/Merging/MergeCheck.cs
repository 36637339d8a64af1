using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Merging;

/// <summary>
/// Decides whether all fields of a document can be merged (<c>FieldsInSetCanMerge</c>), without telling which cannot.
/// It does not compare each pair of fields, but looks at all fields that share one place of the response at once.
/// </summary>
/// <remarks>
/// To have the same shape is transitive, and so is to be the same field with the same arguments. So it is enough to
/// compare all fields that share a response name with the first of them, and to continue with the union of their
/// selection sets. A document without fragments is done when each field was looked at once, however often it repeats
/// itself, and unions of the same sets are looked at once. But fragments can be spread so that there are more unions
/// than the document has bytes. Then the check gives up, and <see cref="ConflictSearch"/>, which compares pairs, must
/// decide.
/// </remarks>
internal sealed class MergeCheck(FieldSets sets, int budget)
{
    private readonly HashSet<MergedSet> _seen = [];
    private readonly Queue<(List<FieldSet> Sets, bool IsShapeOnly)> _waiting = [];
    private bool _foundConflict;

    /// <summary>The number of fields that were looked at; a field counts for each union that it is in.</summary>
    public int Steps { get; private set; }

    /// <summary>
    /// Returns true if all fields can be merged; false if some cannot, or if it would take more steps than the budget
    /// allows.
    /// </summary>
    public bool CanMerge(IEnumerable<FieldSet> roots)
    {
        foreach (var root in roots)
            Enqueue([root], isShapeOnly: false);
        while (!_foundConflict && Steps <= budget && _waiting.TryDequeue(out var next))
            Check(next.Sets, next.IsShapeOnly);
        return !_foundConflict && Steps <= budget;
    }

    private void Enqueue(List<FieldSet> members, bool isShapeOnly)
    {
        if (members.Count == 0)
            return;

        var all = WithSpreads(members);
        var starts = all.ConvertAll(static set => set.Start);
        starts.Sort();
        if (_seen.Add(new MergedSet([.. starts], isShapeOnly)))
            _waiting.Enqueue((all, isShapeOnly));
    }

    /// <summary>
    /// Returns the sets and those of the fragments that they spread, directly or not, except for empty ones.
    /// </summary>
    private List<FieldSet> WithSpreads(List<FieldSet> members)
    {
        List<FieldSet> all = [.. members];
        HashSet<FieldSet>? seen = null;
        for (var i = 0; i < all.Count; i++)
        {
            Steps += 1 + all[i].Spreads.Count;
            if (all[i].Spreads.Count == 0)
                continue;
            seen ??= [.. all];
            foreach (var name in all[i].Spreads.Keys)
            {
                if (sets.OfFragment(name) is { } fragment && seen.Add(fragment))
                    all.Add(fragment);
            }
        }

        return all.FindAll(static set => set.Fields.Count > 0);
    }

    private void Check(List<FieldSet> members, bool isShapeOnly)
    {
        if (members is [var single])
        {
            foreach (var same in single.Fields.Values)
                CheckSame(same, isShapeOnly);
            return;
        }

        Dictionary<string, List<MergeField>> byName = [];
        foreach (var (name, fields) in members.SelectMany(static set => set.Fields))
        {
            if (byName.TryGetValue(name, out var same))
                same.AddRange(fields);
            else
                byName.Add(name, [.. fields]);
        }

        foreach (var same in byName.Values)
            CheckSame(same, isShapeOnly);
    }

    /// <param name="same">Fields of one response name at one place of the response.</param>
    /// <param name="isShapeOnly">See <see cref="MergedSet"/>.</param>
    private void CheckSame(List<MergeField> same, bool isShapeOnly)
    {
        Steps += same.Count;
        if (same.Count > 1 && same.Find(static field => field.Type is not null) is { } typed)
        {
            _foundConflict |= same.Exists(typed.HasOtherShapeThan);
        }

        if (isShapeOnly || same.Count == 1)
        {
            EnqueueBeneath(same, isShapeOnly);
            return;
        }

        var groups = GroupsOfOneObject(same);
        foreach (var group in groups)
            CheckEquivalent(group);
        if (groups.Count > 1)
            EnqueueBeneath(same, isShapeOnly: true);
    }

    private void CheckEquivalent(List<MergeField> group)
    {
        var first = group[0];
        _foundConflict |= group.Exists(field => field.Name != first.Name || field.Arguments != first.Arguments);
        EnqueueBeneath(group, isShapeOnly: false);
    }

    /// <summary>
    /// Returns for each object type the fields that may answer for one object of it: those on the type, and all on
    /// abstract types.
    /// </summary>
    private static List<List<MergeField>> GroupsOfOneObject(List<MergeField> same)
    {
        var first = same.Find(static field => field.ParentType is ObjectType);
        if (first is null || !same.Exists(first.IsExclusiveWith))
            return [same];

        var onAbstractTypes = same.FindAll(static field => field.ParentType is not ObjectType);
        return
        [
            .. same.Where(static field => field.ParentType is ObjectType)
                .GroupBy(static field => field.ParentType)
                .Select(group => new List<MergeField>([.. onAbstractTypes, .. group])),
        ];
    }

    private void EnqueueBeneath(List<MergeField> fields, bool isShapeOnly) =>
        Enqueue([.. sets.BeneathEach(fields)], isShapeOnly);
}

/// <summary>Field sets that answer for one place of the response together.</summary>
/// <param name="starts">The offsets at which the field sets start, in ascending order.</param>
/// <param name="isShapeOnly">
/// Whether the fields may have other names and arguments as long as their shapes agree.
/// </param>
internal readonly struct MergedSet(int[] starts, bool isShapeOnly) : IEquatable<MergedSet>
{
    private readonly int[] _starts = starts;
    private readonly bool _isShapeOnly = isShapeOnly;

    public bool Equals(MergedSet other) =>
        _isShapeOnly == other._isShapeOnly && _starts.AsSpan().SequenceEqual(other._starts);

    public override bool Equals(object? obj) => obj is MergedSet other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_isShapeOnly);
        foreach (var start in _starts)
            hash.Add(start);
        return hash.ToHashCode();
    }
}
