using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Execution;

/// <summary>One execution error (specification, section 7.1.6); used again for later ones.</summary>
internal sealed class PositionError
{
    private readonly List<(string? Name, int Index)> _path = [];

    public SelectedField Field { get; private set; } = null!;

    public FieldError Error { get; private set; } = null!;

    /// <summary>Response names and list indices, the innermost first.</summary>
    public IReadOnlyList<(string? Name, int Index)> Path => _path;

    public void Begin(SelectedField field, FieldError error)
    {
        (Field, Error) = (field, error);
        _path.Clear();
    }

    /// <summary>What stands around what is in the path so far.</summary>
    public void StandsIn(string name) => _path.Add((name, 0));

    /// <inheritdoc cref="StandsIn(string)"/>
    public void StandsIn(int index) => _path.Add((null, index));

    /// <summary>Lets go of what a request brought.</summary>
    public void End() => (Field, Error) = (null!, null!);
}
