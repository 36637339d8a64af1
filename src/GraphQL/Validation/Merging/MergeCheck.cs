using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Merging;

/// <summary>
/// Decides whether all fields of a document can be merged, without saying which cannot: <c>FieldsInSetCanMerge</c>, asked not
/// for each pair of fields but for all that share one place of the response.
/// </summary>
/// <remarks>
/// Being of one shape is transitive, and so is being the same field with the same arguments. So of all fields that share a
/// response name it is enough to compare each with the first, and then to go on with the union of their selection sets: a
/// document without fragments is done after each field was looked at once, however often it repeats itself. Unions made of the
/// same sets are looked at once. Fragments can be spread in such a way that there are more unions than the document has room
/// for; then the check gives up, and <see cref="ConflictSearch"/>, which goes by pairs, must decide.
/// </remarks>
internal sealed class MergeCheck(FieldSets sets, int budget)
{
    private readonly HashSet<MergedSet> _seen = [];
    private readonly Queue<(List<FieldSet> Sets, bool IsShapeOnly)> _waiting = [];
    private bool _foundConflict;

    /// <summary>How many fields were looked at, one counted for each union that it is in.</summary>
    public int Steps { get; private set; }

    /// <summary>
    /// True only if all fields can be merged; false if some cannot or if it would take more steps than were granted.
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

    /// <summary>The sets and those of the fragments that they spread, directly or not; those without fields left out.</summary>
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
    /// <param name="isShapeOnly">As of <see cref="MergedSet"/>.</param>
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
    /// For each object type the fields that may answer for an object of it: those on the type, and all on abstract types.
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
/// <param name="starts">Those of the field sets, ascending.</param>
/// <param name="isShapeOnly">Whether its members may differ in what they mean as long as the response has room for all.</param>
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
