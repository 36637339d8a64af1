namespace Serverless.GraphQL.Validation.Merging;

/// <summary>
/// Finds the pairs of fields that cannot be merged and says why. It compares each two field sets that may meet once, so its time
/// grows with the square of the document at worst: <see cref="MergeCheck"/> goes first, and the steps are bounded.
/// </summary>
/// <param name="sets">Of the document.</param>
/// <param name="maxConflicts">Of one set: of those beyond nobody would be told.</param>
/// <param name="giveUp">Called where it takes too long; throws.</param>
internal sealed class ConflictSearch(FieldSets sets, int maxConflicts, Action giveUp)
{
    /// <summary>A step takes about 100 ns: this many are 20 ms, for which a document has to be made.</summary>
    private const int MaxSteps = 200_000;

    /// <summary>Comparisons within each other; a level takes less than 500 bytes of stack.</summary>
    private const int MaxNesting = 600;

    /// <summary>What was compared already, and whether as what can only meet under different object types.</summary>
    private readonly Dictionary<(FieldSet, FieldSet, bool AreFragments), bool> _compared = [];

    private int _nesting;

    /// <summary>How many comparisons were made.</summary>
    public int Steps { get; private set; }

    /// <summary>The conflicts of a selection set's own fields and of the fragments that it spreads.</summary>
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

    /// <summary>The fields of a set with those of a fragment, and of the fragments that it spreads.</summary>
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

    /// <summary>The fields of two fragments, and of the fragments that they spread.</summary>
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

    /// <summary>A comparison of what can meet under one object type did that of what cannot too.</summary>
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
