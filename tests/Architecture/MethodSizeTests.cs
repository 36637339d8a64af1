using Mono.Cecil;

namespace Serverless.Architecture.Tests;

/// <summary>
/// Holds methods to the sizes that CONTRIBUTING.md gives, counted in lines from the first with code to the last.
/// </summary>
public sealed class MethodSizeTests
{
    public static TheoryData<string> Projects => [.. Arrows.Assemblies.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Half_of_the_methods_have_at_most_8_lines_and_nine_in_ten_under_25(string assembly)
    {
        var path = Path.Combine(AppContext.BaseDirectory, $"{assembly}.dll");
        using var module = ModuleDefinition.ReadModule(path, new ReaderParameters { ReadSymbols = true });
        var lengths = module
            .GetTypes()
            .SelectMany(static type => type.Methods)
            .Where(IsWritten)
            .Select(Lines)
            .Order()
            .ToArray();

        Assert.NotEmpty(lengths);
        Assert.InRange(lengths[lengths.Length / 2], 1, 8);
        Assert.InRange(lengths[lengths.Length * 9 / 10], 1, 24);
    }

    /// <summary>
    /// Returns whether the source contains the method. The bodies of asynchronous methods and iterators count.
    /// </summary>
    private static bool IsWritten(MethodDefinition method) =>
        method.DebugInformation.HasSequencePoints
        && (!method.FullName.Contains('<', StringComparison.Ordinal) || method.Name == "MoveNext");

    private static int Lines(MethodDefinition method)
    {
        var points = method.DebugInformation.SequencePoints.Where(static point => !point.IsHidden).ToList();
        return points.Max(static point => point.EndLine) - points.Min(static point => point.StartLine) + 1;
    }
}
