namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>An enum: its members and, at the same place, the names of the schema.</summary>
/// <param name="toInt32">The member's number where members are numbered 0, 1, 2, ... in this order, else null.</param>
internal sealed class EnumShape<T>(IReadOnlyList<T> members, IReadOnlyList<string> names, Func<T, int>? toInt32)
    : LeafShape<T>
{
    public IReadOnlyList<T> Members { get; } = members;

    public IReadOnlyList<string> Names { get; } = names;

    public Func<T, int>? ToInt32 { get; } = toInt32;
}
