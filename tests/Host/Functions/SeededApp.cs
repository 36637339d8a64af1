using System.Net;
using Serverless.Testing.Node;

namespace Serverless.Host.Tests.Functions;

/// <summary>The published app under a newer and an older host, over one store in Azurite that holds the packaged data set.</summary>
public sealed class SeededApp : IAsyncLifetime
{
    private readonly Dictionary<HostVersion, FunctionsHost> _hosts = [];

    internal FunctionsHost this[HostVersion version] => _hosts[version];

    public async ValueTask InitializeAsync()
    {
        var settings = new Dictionary<string, string?> { ["NewsStorage"] = (await Azurite.SharedAsync()).TakeAccount() };
        foreach (var version in Enum.GetValues<HostVersion>())
            _hosts[version] = await FunctionsHost.StartAsync(PublishedApp.Folder, version, settings);
        var seeded = await Calls.SeedAsync(this[HostVersion.Newer]);
        Assert.Equal((HttpStatusCode.OK, "published"), (seeded.Status, seeded["outcome"]));
        foreach (var host in _hosts.Values)
            await Eventually.HoldsAsync(async () => (await Calls.HealthAsync(host)).Status == HttpStatusCode.OK);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts.Values) await host.DisposeAsync();
    }
}
