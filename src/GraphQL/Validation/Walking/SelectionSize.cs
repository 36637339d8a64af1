namespace Serverless.GraphQL.Validation.Walking;

/// <summary>
/// How much an operation or fragment selects, with fragments in place of their spreads.
/// </summary>
/// <param name="Depth">The nesting of fields; a leaf at the root is 1.</param>
/// <param name="Selections">The number of fields, spreads and inline fragments at all levels.</param>
/// <param name="RootFields">The number of fields at the first level.</param>
/// <param name="Aliases">The number of fields with an alias at all levels.</param>
/// <param name="Directives">The number of directives at all levels, those of the definition included.</param>
internal readonly record struct SelectionSize(int Depth, int Selections, int RootFields, int Aliases, int Directives)
{
    /// <summary>Returns the size with a fragment that is spread at a depth. Sums stop at the largest integer.</summary>
    public SelectionSize Plus(SelectionSize fragment, int depth) =>
        new(
            Math.Max(Depth, Sum(depth, fragment.Depth)),
            Sum(Selections, fragment.Selections),
            depth == 0 ? Sum(RootFields, fragment.RootFields) : RootFields,
            Sum(Aliases, fragment.Aliases),
            Sum(Directives, fragment.Directives)
        );

    public SelectionSize PlusField(int depth, bool hasAlias) =>
        new(
            Math.Max(Depth, depth),
            Selections + 1,
            depth == 1 ? RootFields + 1 : RootFields,
            hasAlias ? Aliases + 1 : Aliases,
            Directives
        );

    /// <summary>Returns the size with a spread or inline fragment, without what is in it.</summary>
    public SelectionSize PlusFragment() => this with { Selections = Selections + 1 };

    public SelectionSize PlusDirectives(int count) => this with { Directives = Directives + count };

    private static int Sum(int left, int right) => (int)Math.Min((long)left + right, int.MaxValue);
}
