using System.Net;
using Serverless.FunctionsHosting;
using Serverless.Testing.Node;

namespace Serverless.Functions.Tests;

/// <summary>The published app in the Functions host, on a store in Azurite that holds the packaged data set.</summary>
public sealed class SeededApp : IAsyncLifetime
{
    internal FunctionsHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var store = (await Azurite.SharedAsync()).TakeAccount();
        Host = await FunctionsHost.StartAsync(
            PublishedApp.Folder,
            new Dictionary<string, string?> { ["NewsStorage"] = store }
        );
        var seeded = await Calls.SeedAsync(Host);
        Assert.Equal((HttpStatusCode.OK, "published"), (seeded.Status, seeded["outcome"]));
    }

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();
}
