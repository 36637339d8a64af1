namespace Serverless.Testing.Programs;

/// <summary>How the program says that it could not: exit code 1, nothing on standard output, one line on standard error.</summary>
public static class OneLine
{
    /// <param name="parts">What the line says, among other things.</param>
    public static void Says((int ExitCode, string Output, string Errors) run, params string[] parts)
    {
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("serverless: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', run.Errors);
        Assert.All(parts, part => Assert.Contains(part, run.Errors, StringComparison.Ordinal));
    }
}
