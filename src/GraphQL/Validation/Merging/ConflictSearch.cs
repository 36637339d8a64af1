namespace Serverless.GraphQL.Validation.Merging;

/// <summary>
/// Finds the pairs of fields that cannot be merged, and the reasons. It compares each two field sets that may meet
/// once, so its time can grow with the square of the document: <see cref="MergeCheck"/> runs before it, and its steps
/// are limited.
/// </summary>
/// <param name="sets">The field sets of the document.</param>
/// <param name="maxConflicts">The number of conflicts of one set after which no further ones are looked for.</param>
/// <param name="giveUp">Called if it takes too long. It must throw.</param>
internal sealed class ConflictSearch(FieldSets sets, int maxConflicts, Action giveUp)
{
    /// <summary>
    /// A step takes about 100 ns, so all of them take 20 ms. Only documents made for it need as many.
    /// </summary>
    private const int MaxSteps = 200_000;

    /// <summary>The nesting of comparisons; a level takes less than 500 bytes of stack.</summary>
    private const int MaxNesting = 600;

    /// <summary>
    /// The pairs that were compared, and whether they were compared as fields of different object types.
    /// </summary>
    private readonly Dictionary<(FieldSet, FieldSet, bool AreFragments), bool> _compared = [];

    private int _nesting;

    /// <summary>The number of comparisons so far.</summary>
    public int Steps { get; private set; }

    /// <summary>
    /// Returns the conflicts between a selection set's own fields and those of the fragments that it spreads.
    /// </summary>
    public List<FieldConflict> FindWithin(FieldSet set)
    {
        List<FieldConflict> conflicts = [];
        foreach (var same in set.Fields.Values)
            CompareEach(same, conflicts);
        for (var i = 0; i < set.Spreads.Count; i++)
        {
            var fragment = set.Spreads.GetAt(i).Key;
            CompareWithFragment(set, fragment, false, conflicts);
            for (var j = i + 1; j < set.Spreads.Count; j++)
            {
                CompareFragments(fragment, set.Spreads.GetAt(j).Key, false, conflicts);
            }
        }

        return conflicts;
    }

    private void CompareEach(List<MergeField> same, List<FieldConflict> conflicts)
    {
        for (var i = 0; i < same.Count; i++)
        {
            for (var j = i + 1; j < same.Count; j++)
                Compare(same[i], same[j], false, conflicts);
        }
    }

    /// <summary>Compares the fields of a set with those of a fragment, and of the fragments that it spreads.</summary>
    private void CompareWithFragment(FieldSet set, string fragment, bool isExclusive, List<FieldConflict> conflicts)
    {
        if (sets.OfFragment(fragment) is not { } other || set == other || IsDone((set, other, false), isExclusive))
            return;

        Enter();
        CompareFields(set, other, isExclusive, conflicts);
        foreach (var spread in other.Spreads.Keys)
            CompareWithFragment(set, spread, isExclusive, conflicts);
        _nesting--;
    }

    /// <summary>Compares the fields of two fragments, and of the fragments that they spread.</summary>
    private void CompareFragments(string left, string right, bool isExclusive, List<FieldConflict> conflicts)
    {
        if (left == right || sets.OfFragment(left) is not { } leftSet || sets.OfFragment(right) is not { } rightSet)
            return;
        if (IsDone(leftSet.Start < rightSet.Start ? (leftSet, rightSet, true) : (rightSet, leftSet, true), isExclusive))
            return;

        Enter();
        CompareFields(leftSet, rightSet, isExclusive, conflicts);
        foreach (var spread in rightSet.Spreads.Keys)
            CompareFragments(left, spread, isExclusive, conflicts);
        foreach (var spread in leftSet.Spreads.Keys)
            CompareFragments(spread, right, isExclusive, conflicts);
        _nesting--;
    }

    private void CompareFields(FieldSet left, FieldSet right, bool isExclusive, List<FieldConflict> conflicts)
    {
        foreach (var (name, leftFields) in left.Fields)
        {
            Spend();
            if (!right.Fields.TryGetValue(name, out var rightFields))
                continue;
            foreach (var leftField in leftFields)
            {
                foreach (var rightField in rightFields)
                    Compare(leftField, rightField, isExclusive, conflicts);
            }
        }
    }

    private void Compare(MergeField left, MergeField right, bool isExclusive, List<FieldConflict> conflicts)
    {
        if (conflicts.Count == maxConflicts)
            return;

        Spend();
        isExclusive |= left.IsExclusiveWith(right);
        var conflict = FindReason(left, right, isExclusive) is { } reason
            ? FieldConflict.Between(left, right, reason)
            : FieldConflict.Above(left, right, CompareBeneath(left, right, isExclusive));
        if (conflict is not null)
            conflicts.Add(conflict);
    }

    private static string? FindReason(MergeField left, MergeField right, bool isExclusive)
    {
        if (!isExclusive && left.Name != right.Name)
        {
            return $"\"{FieldConflict.Cut(left.Name)}\" and \"{FieldConflict.Cut(right.Name)}\" are different fields";
        }

        if (!isExclusive && left.Arguments != right.Arguments)
            return "they have differing arguments";
        return left.HasOtherShapeThan(right)
            ? $"they return conflicting types \"{left.Type}\" and \"{right.Type}\""
            : null;
    }

    private List<FieldConflict> CompareBeneath(MergeField leftField, MergeField rightField, bool isExclusive)
    {
        if (sets.Beneath(leftField) is not { } left || sets.Beneath(rightField) is not { } right)
            return [];

        Enter();
        List<FieldConflict> conflicts = [];
        CompareFields(left, right, isExclusive, conflicts);
        foreach (var spread in right.Spreads.Keys)
            CompareWithFragment(left, spread, isExclusive, conflicts);
        foreach (var spread in left.Spreads.Keys)
            CompareWithFragment(right, spread, isExclusive, conflicts);
        foreach (var spread in left.Spreads.Keys)
        {
            foreach (var other in right.Spreads.Keys)
                CompareFragments(spread, other, isExclusive, conflicts);
        }

        _nesting--;
        return conflicts;
    }

    /// <summary>Returns whether a pair was compared. A comparison for one object type includes that for two.</summary>
    private bool IsDone((FieldSet, FieldSet, bool) pair, bool isExclusive)
    {
        Spend();
        if (_compared.TryGetValue(pair, out var wasExclusive) && (isExclusive || !wasExclusive))
            return true;

        _compared[pair] = isExclusive;
        return false;
    }

    private void Enter()
    {
        if (++_nesting > MaxNesting)
            giveUp();
    }

    private void Spend()
    {
        if (++Steps > MaxSteps)
            giveUp();
    }
}
