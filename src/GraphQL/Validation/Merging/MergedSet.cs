namespace Serverless.GraphQL.Validation.Merging;

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
