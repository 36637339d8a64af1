using System.Text.RegularExpressions;
using Serverless.News.DataSets;

namespace Serverless.Api.Stores;

/// <summary>The value of <c>--store</c>: the path of a file, a connection string, or the endpoint of a Table service.</summary>
public static partial class StoreOption
{
    public const string Name = "--store";

    /// <summary>A text with one of these, or with parts, is a connection string and never becomes the name of a file.</summary>
    private static readonly string[] ConnectionSettings =
    [
        "AccountKey=",
        "AccountName=",
        "DefaultEndpointsProtocol=",
        "EndpointSuffix=",
        "SharedAccessSignature=",
        "TableEndpoint=",
        "UseDevelopmentStorage=",
    ];

    /// <summary>Ends of the names of hosts, which somebody may write without https.</summary>
    private static readonly string[] ServiceHosts =
    [
        ".core.windows.net",
        ".azure.com",
        ".chinacloudapi.cn",
        ".usgovcloudapi.net",
    ];

    /// <param name="text">The value of the option.</param>
    /// <param name="identity">Gives who opens an endpoint; called only for an endpoint.</param>
    /// <exception cref="ProblemException">It is none of them.</exception>
    internal static StoreLocation Read(string text, Func<Identity> identity)
    {
        if (IsConnectionString(text))
            return new ConnectionLocation(Name, text);
        if (text.Contains("://", StringComparison.Ordinal))
            return EndpointLocation.Read(Name, text, identity());
        if (File.Exists(text))
            return new FileLocation(text);
        if (IsHost(text))
            throw new ProblemException(
                $"{Name} is a host and not an endpoint: write https:// before it, or ./ if it is a file."
            );
        // What stands before the sign may be a secret, as in the end of a key in base 64, so no message quotes it.
        return IsPartOfConnectionString(text)
            ? throw new ProblemException(
                $"{Name} is not a whole connection string{Guess(text)}"
                    + " Copy the connection string and put it in quotes, or write ./ before the name of a file."
            )
            : new FileLocation(text);
    }

    private static string Guess(string text) => MeantSetting(text) is { } meant ? $"; did you mean '{meant}'?" : ".";

    private static string? MeantSetting(string text) =>
        Suggestion.Nearest(text[..(text.IndexOf('=', StringComparison.Ordinal) + 1)], ConnectionSettings);

    /// <summary>A key in base 64 may hold slashes, as a path does; the name before it or the sign at its end gives it away.</summary>
    private static bool IsPartOfConnectionString(string text) =>
        Parameter().IsMatch(text)
        || MeantSetting(text) is not null
        || (text.EndsWith('=') && Convert.TryFromBase64String(text, new byte[text.Length], out _));

    private static bool IsHost(string text)
    {
        var host = text.Split('/')[0];
        return HostAndPort().IsMatch(host)
            || Array.Exists(ServiceHosts, end => host.EndsWith(end, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A name and a value without a folder before them, such as <c>UseDevelopmentStorag=true</c>.</summary>
    [GeneratedRegex(@"^[^/\\=]+=[^/\\]*$")]
    private static partial Regex Parameter();

    /// <summary>Two letters at least: one is the drive of a file.</summary>
    [GeneratedRegex(@"^(\[[0-9A-Fa-f:]+\]|[\w.-]{2,}):\d{1,5}$")]
    private static partial Regex HostAndPort();

    private static bool IsConnectionString(string text) =>
        (text.Contains(';', StringComparison.Ordinal) && text.Contains('=', StringComparison.Ordinal))
        || Array.Exists(ConnectionSettings, setting => text.StartsWith(setting, StringComparison.OrdinalIgnoreCase));
}
