using Azure.Core;
using Azure.Core.Pipeline;

namespace Serverless.Tables.Azure;

/// <summary>Where a Table service is and what opens it.</summary>
/// <param name="Endpoint">With a slash at the end.</param>
/// <param name="Authentication">Runs for each try of a request.</param>
internal sealed record StorageConnection(Uri Endpoint, HttpPipelinePolicy Authentication)
{
    /// <summary>The account of the emulator and its key are public; see the documentation of Azurite.</summary>
    private const string EmulatorAccount = "devstoreaccount1";

    private const string EmulatorKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private const string EmulatorEndpoint = $"http://127.0.0.1:10002/{EmulatorAccount}";

    /// <summary>Reads a connection string as the portal shows it. No message quotes it, since it holds a secret.</summary>
    /// <exception cref="ArgumentException">Something is missing or cannot be read.</exception>
    public static StorageConnection Parse(string connectionString)
    {
        var settings = Settings(connectionString);
        if (settings.TryGetValue("UseDevelopmentStorage", out var emulator))
            Emulate(settings, emulator);
        var account = settings.GetValueOrDefault("AccountName", "");
        var endpoint = TableEndpoint(settings);
        if (endpoint.Scheme == "http" && !endpoint.IsLoopback && account != EmulatorAccount)
            throw Unreadable("its endpoint begins with http, over which everybody on the way reads along; write https");
        if (settings.TryGetValue("SharedAccessSignature", out var signature))
            return new(endpoint, new SharedAccessSignaturePolicy(signature.TrimStart('?')));
        return new(endpoint, new SharedKeyPolicy(Required(settings, "AccountName"), Key(settings)));
    }

    /// <summary>An endpoint that a token opens: an identity of Azure, or of Azure Cosmos DB for Table.</summary>
    public static StorageConnection WithToken(Uri endpoint, TokenCredential credential)
    {
        var scope = endpoint.Host.EndsWith(".cosmos.azure.com", StringComparison.OrdinalIgnoreCase)
            ? "https://cosmos.azure.com/.default"
            : "https://storage.azure.com/.default";
        return new(WithSlash(endpoint), new BearerTokenAuthenticationPolicy(new CheckedCredential(credential, endpoint), scope));
    }

    private static Dictionary<string, string> Settings(string connectionString)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // Keys and signatures hold more equals signs.
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                throw Unreadable("each part is written Name=value, with a semicolon behind it");
            settings[part[..equals].Trim()] = part[(equals + 1)..].Trim();
        }
        return settings;
    }

    /// <summary>Azurite on its usual port, or where a TableEndpoint says.</summary>
    private static void Emulate(Dictionary<string, string> settings, string value)
    {
        if (!value.Equals("true", StringComparison.OrdinalIgnoreCase))
            throw Unreadable("UseDevelopmentStorage must be true or left out");
        settings["AccountName"] = EmulatorAccount;
        settings["AccountKey"] = EmulatorKey;
        settings.TryAdd("TableEndpoint", EmulatorEndpoint);
    }

    private static Uri TableEndpoint(Dictionary<string, string> settings)
    {
        if (!settings.TryGetValue("TableEndpoint", out var text))
        {
            var protocol = settings.GetValueOrDefault("DefaultEndpointsProtocol", "https");
            var suffix = settings.GetValueOrDefault("EndpointSuffix", "core.windows.net");
            text = $"{protocol}://{Required(settings, "AccountName")}.table.{suffix}";
        }
        // The text is not quoted: somebody may have put a signature there.
        return Uri.TryCreate(text, UriKind.Absolute, out var endpoint)
            && endpoint is { Scheme: "http" or "https", UserInfo: "", Query: "" }
            ? WithSlash(endpoint)
            : throw Unreadable("its endpoint is no address such as https://ACCOUNT.table.core.windows.net");
    }

    private static byte[] Key(Dictionary<string, string> settings)
    {
        try
        {
            return Convert.FromBase64String(Required(settings, "AccountKey"));
        }
        catch (FormatException)
        {
            throw Unreadable("its AccountKey is not in base 64; copy it again");
        }
    }

    private static string Required(Dictionary<string, string> settings, string name) =>
        settings.TryGetValue(name, out var value) && value.Length > 0
            ? value
            : throw Unreadable($"it has no {name}; copy the whole connection string and put it in quotes");

    private static Uri WithSlash(Uri endpoint) =>
        endpoint.AbsoluteUri.EndsWith('/') ? endpoint : new(endpoint.AbsoluteUri + "/");

    private static ArgumentException Unreadable(string why) => new($"The connection string of the store cannot be read: {why}.");
}
