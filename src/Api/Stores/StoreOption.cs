using Serverless.Api.Settings;

namespace Serverless.Api.Stores;

/// <summary>The value of <c>--store</c>: the path of a file, a connection string, or the endpoint of a Table service.</summary>
public static class StoreOption
{
    public const string Name = "--store";

    /// <summary>A text with one of these, or with parts, is a connection string and never becomes the name of a file.</summary>
    private static readonly string[] ConnectionSettings =
    [
        "AccountKey=", "AccountName=", "DefaultEndpointsProtocol=", "EndpointSuffix=", "SharedAccessSignature=", "TableEndpoint=",
        "UseDevelopmentStorage=",
    ];

    /// <summary>Ends of the names of hosts, which somebody may write without https.</summary>
    private static readonly string[] ServiceHosts =
        [".core.windows.net", ".azure.com", ".chinacloudapi.cn", ".usgovcloudapi.net"];

    /// <exception cref="FailureException">It is none of them.</exception>
    internal static StoreLocation Read(string text, StoreSettings settings)
    {
        if (IsConnectionString(text))
            return new ConnectionLocation(Name, text);
        if (text.Contains("://", StringComparison.Ordinal))
            return EndpointLocation.Read(Name, text, settings.Identity());
        return Array.Exists(ServiceHosts, host => text.TrimEnd('/').EndsWith(host, StringComparison.OrdinalIgnoreCase))
            ? throw new FailureException($"{Name} is a host and no endpoint: write https:// before it, or ./ if it is a file.")
            : new FileLocation(text);
    }

    private static bool IsConnectionString(string text) =>
        (text.Contains(';', StringComparison.Ordinal) && text.Contains('=', StringComparison.Ordinal))
        || Array.Exists(ConnectionSettings, setting => text.StartsWith(setting, StringComparison.OrdinalIgnoreCase));
}
