using Serverless.Tables.Azure;

namespace Serverless.Api.Stores;

/// <summary>A Table service that is opened with an identity.</summary>
internal sealed record EndpointLocation(Uri Endpoint, Identity Identity) : StoreLocation
{
    private static readonly string[] OtherServices = ["blob", "queue", "file", "dfs", "web"];

    /// <summary>
    /// The ends of the hosts of Azure Storage in each cloud, and of accounts with a DNS zone of their own. Any other
    /// host may have a label such as <c>web</c>.
    /// </summary>
    private static readonly string[] StorageDomains =
    [
        "core.windows.net",
        "core.chinacloudapi.cn",
        "core.usgovcloudapi.net",
        "core.cloudapi.de",
        "storage.azure.net",
    ];

    /// <summary>Reads an address, as the portal shows it, with or without a shared access signature.</summary>
    /// <param name="where">
    /// The option or setting that contains the address. No message quotes the address, which may contain a signature.
    /// </param>
    /// <exception cref="ProblemException">The text is not an address of a Table service.</exception>
    public static StoreLocation Read(string where, string text, Identity identity)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
            throw new ProblemException(
                $"{where} is not an address of a Table service: write it as https://ACCOUNT.table.core.windows.net."
            );
        if (OtherServices.FirstOrDefault(service => IsOf(service, address)) is { } other)
            throw new ProblemException(
                $"{where} is the address of another service: write '.table.' in place of '.{other}.'."
            );
        // A password that contains a slash turns the rest into a path.
        if (
            address.UserInfo.Length > 0
            || address.Fragment.Length > 0
            || address.AbsolutePath.Contains('@', StringComparison.Ordinal)
        )
            throw new ProblemException(
                $"{where} contains more than an address: write it as https://ACCOUNT.table.core.windows.net."
            );
        var endpoint = new Uri(address.GetLeftPart(UriPartial.Path));
        if (address.Query.Length > 1)
            return Signed(where, endpoint, address.Query);
        return endpoint.Scheme == "https" ? new EndpointLocation(endpoint, identity) : Emulator(where, endpoint);
    }

    public override OpenedStore Open() => new(new AzureTableStore(Endpoint, Credentials.Of(Identity)));

    private static bool IsOf(string service, Uri address) =>
        Array.Exists(
            StorageDomains,
            domain => address.Host.EndsWith($".{service}.{domain}", StringComparison.OrdinalIgnoreCase)
        );

    private static ConnectionLocation Signed(string where, Uri endpoint, string query) =>
        query.Contains("sig=", StringComparison.Ordinal)
            ? new(where, $"TableEndpoint={endpoint};SharedAccessSignature={query}")
            : throw new ProblemException(
                $"{where} has a query that is not a shared access signature: leave out the '?' and what follows."
            );

    private static ConnectionLocation Emulator(string where, Uri endpoint) =>
        endpoint.IsLoopback
            ? new(where, $"UseDevelopmentStorage=true;TableEndpoint={endpoint}")
            : throw new ProblemException(
                $"{where} begins with http, which would send a token unencrypted: write https."
            );
}
