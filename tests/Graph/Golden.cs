namespace Serverless.Graph.Tests;

/// <summary>Texts that are kept so that a change of them is seen and meant.</summary>
internal static class Golden
{
    /// <param name="name">A file of the folder Golden/.</param>
    /// <param name="actual">What it has to hold.</param>
    public static async Task Equal(string name, string actual)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Golden", name);
        var token = TestContext.Current.CancellationToken;
        if (File.Exists(path) && await File.ReadAllTextAsync(path, token) == actual) return;

        var received = path + ".received";
        await File.WriteAllTextAsync(received, actual, token);
        Assert.Fail($"tests/Graph/Golden/{name} is not what the server gives. If the change is meant, copy {received} over it.");
    }
}
