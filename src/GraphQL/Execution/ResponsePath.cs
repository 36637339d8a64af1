namespace Serverless.GraphQL.Execution;

/// <summary>Where the careful pass is in the response: response names and list indices from the root.</summary>
internal sealed class ResponsePath
{
    private readonly List<(string? Name, int Index)> _segments = [];

    public int Depth => _segments.Count;

    public void Push(string name) => _segments.Add((name, 0));

    public void Push(int index) => _segments.Add((null, index));

    /// <summary>Leaves everything deeper than <paramref name="depth"/>.</summary>
    public void Return(int depth) => _segments.RemoveRange(depth, _segments.Count - depth);

    public IReadOnlyList<object> ToList() => [.. _segments.Select(static segment => segment.Name ?? (object)segment.Index)];
}
