using Serverless.Testing.Node;

namespace Serverless.Api.Tests.Endpoints;

/// <summary>The browser of this machine.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Its path. Without one the test is skipped; where <c>CI</c> is set, it fails.</summary>
    public static string Require()
    {
        NodeRuntime.Require();
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (
            folders
                .SelectMany(static folder => Names.Select(name => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists) is
            { } path
        )
            return path;

        const string Problem = "Chromium was not found on the PATH.";
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
            Assert.Skip(Problem);
        Assert.Fail(Problem);
        return "";
    }
}
