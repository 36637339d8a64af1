using System.Globalization;

namespace Serverless.Tables.Azure;

/// <summary>
/// The connection string of a storage account, as the portal shows it. No message quotes any of it, not even the name
/// of a part: where a name is missing, the text in its place may be the key.
/// </summary>
/// <param name="AccountName">The name; empty if a signature opens the account.</param>
/// <param name="AccountKey">The key in base 64; empty if a signature opens the account.</param>
/// <param name="Signature">A shared access signature; null if a key opens the account.</param>
internal sealed record ConnectionString(Uri TableEndpoint, string AccountName, string AccountKey, string? Signature)
{
    /// <summary>The emulator has one account with a public key; see the documentation of Azurite.</summary>
    private const string EmulatorAccount = "devstoreaccount1";

    private const string EmulatorKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private const int EmulatorPort = 10002;

    private const string EmulatorSwitch = "UseDevelopmentStorage";

    private const string EmulatorProxy = "DevelopmentStorageProxyUri";

    /// <summary>The names of the parts that concern tables.</summary>
    private static readonly string[] OurParts =
    [
        "AccountName",
        "AccountKey",
        "SharedAccessSignature",
        "DefaultEndpointsProtocol",
        "EndpointSuffix",
        "TableEndpoint",
        EmulatorSwitch,
        EmulatorProxy,
    ];

    /// <summary>The names of the parts for other services and for the secondary location; they are ignored.</summary>
    private static readonly string[] OtherParts =
    [
        "BlobEndpoint",
        "QueueEndpoint",
        "FileEndpoint",
        "TableSecondaryEndpoint",
        "BlobSecondaryEndpoint",
        "QueueSecondaryEndpoint",
        "FileSecondaryEndpoint",
    ];

    /// <exception cref="ArgumentException">A part is missing, unknown or unreadable.</exception>
    public static ConnectionString Parse(string text)
    {
        var parts = Parts(text);
        if (parts.Remove(EmulatorSwitch, out var emulator))
            Emulate(parts, emulator);
        if (parts.ContainsKey(EmulatorProxy))
            throw Unreadable($"{EmulatorProxy} needs {EmulatorSwitch}=true beside it");
        var endpoint = Endpoint(parts);
        var account = parts.GetValueOrDefault("AccountName", "");
        if (endpoint.Scheme == Uri.UriSchemeHttp && !endpoint.IsLoopback && account != EmulatorAccount)
            throw Unreadable("its endpoint begins with http, which sends requests unencrypted; write https");
        if (!parts.ContainsKey("SharedAccessSignature"))
            return new(endpoint, Required(parts, "AccountName"), Key(parts), null);
        return parts.ContainsKey("AccountKey")
            ? throw Unreadable("it holds an AccountKey and a SharedAccessSignature; keep one of them")
            : new(endpoint, "", "", Required(parts, "SharedAccessSignature"));
    }

    /// <summary>Hides the secrets, which a record would print.</summary>
    public override string ToString() => $"{nameof(ConnectionString)} of {TableEndpoint}";

    private static Dictionary<string, string> Parts(string text)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var number = 0;
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            number++;
            // Keys and signatures contain equals signs too.
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                throw Unreadable("write each part as Name=value, followed by a semicolon");
            var name = part[..equals].Trim();
            if (!OurParts.Concat(OtherParts).Contains(name, StringComparer.OrdinalIgnoreCase))
                throw Unreadable(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"the name of its part {number} is not known; known are {string.Join(", ", OurParts)}"
                    )
                );
            if (!parts.TryAdd(name, part[(equals + 1)..].Trim()))
                throw Unreadable(
                    string.Create(CultureInfo.InvariantCulture, $"its part {number} repeats the name of another part")
                );
        }
        return parts;
    }

    /// <summary>
    /// Fills in the parts for Azurite: on this machine, on the host of a proxy, or at a TableEndpoint.
    /// </summary>
    private static void Emulate(Dictionary<string, string> parts, string value)
    {
        if (!value.Equals("true", StringComparison.OrdinalIgnoreCase))
            throw Unreadable($"{EmulatorSwitch} must be true or left out");
        if (parts.ContainsKey("AccountName") || parts.ContainsKey("AccountKey"))
            throw Unreadable($"{EmulatorSwitch} implies an AccountName and an AccountKey; leave these out");
        parts["AccountName"] = EmulatorAccount;
        if (!parts.ContainsKey("SharedAccessSignature"))
            parts["AccountKey"] = EmulatorKey;
        var hasProxy = parts.Remove(EmulatorProxy, out var proxy);
        if (hasProxy && parts.ContainsKey("TableEndpoint"))
            throw Unreadable($"it holds a {EmulatorProxy} and a TableEndpoint; keep one of them");
        var host = hasProxy ? ProxyHost(proxy!) : "http://127.0.0.1";
        var endpoint = string.Create(CultureInfo.InvariantCulture, $"{host}:{EmulatorPort}/{EmulatorAccount}");
        parts.TryAdd("TableEndpoint", endpoint);
    }

    /// <summary>
    /// Returns the address of a proxy without a port, since each service of the emulator has its own.
    /// </summary>
    private static string ProxyHost(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var proxy)
        && proxy is { Scheme: "http" or "https", UserInfo: "", PathAndQuery: "/", Fragment: "" }
        && (proxy.IsDefaultPort || proxy.Port == EmulatorPort)
            ? $"{proxy.Scheme}://{proxy.Host}"
            : throw Unreadable(
                $"its {EmulatorProxy} is more than a host such as http://azurite; write a TableEndpoint instead"
            );

    private static Uri Endpoint(Dictionary<string, string> parts)
    {
        if (!parts.TryGetValue("TableEndpoint", out var text))
        {
            var protocol = parts.GetValueOrDefault("DefaultEndpointsProtocol", "https");
            var suffix = parts.GetValueOrDefault("EndpointSuffix", "core.windows.net");
            text = $"{protocol}://{Required(parts, "AccountName")}.table.{suffix}";
        }
        // The message does not quote the text, which may contain a signature.
        return
            Uri.TryCreate(text, UriKind.Absolute, out var endpoint)
            && endpoint is { Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "" }
            ? endpoint
            : throw Unreadable("its endpoint is not an address such as https://ACCOUNT.table.core.windows.net");
    }

    private static string Key(Dictionary<string, string> parts)
    {
        var key = Required(parts, "AccountKey");
        return Convert.TryFromBase64String(key, new byte[key.Length], out _)
            ? key
            : throw Unreadable("its AccountKey is not in base 64; copy it again");
    }

    private static string Required(Dictionary<string, string> parts, string name) =>
        parts.TryGetValue(name, out var value) && value.Length > 0
            ? value
            : throw Unreadable($"it has no {name}; copy the whole connection string and put it in quotes");

    private static ArgumentException Unreadable(string why) =>
        new($"The connection string of the store cannot be read: {why}.");
}
