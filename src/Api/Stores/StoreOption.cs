using System.Text.RegularExpressions;
using Serverless.News.Model;

namespace Serverless.Api.Stores;

/// <summary>
/// Reads the value of <c>--store</c>: the path of a file, a connection string, or the endpoint of a Table service.
/// </summary>
public static partial class StoreOption
{
    public const string Name = "--store";

    /// <summary>
    /// The starts of connection strings. A text with one of them, or with several parts, is never taken for a file.
    /// </summary>
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

    /// <summary>The ends of hosts that a person may write without https.</summary>
    private static readonly string[] ServiceHosts =
    [
        ".core.windows.net",
        ".azure.com",
        ".chinacloudapi.cn",
        ".usgovcloudapi.net",
    ];

    /// <param name="text">The value of the option.</param>
    /// <param name="identity">Returns the identity that opens an endpoint; called only for an endpoint.</param>
    /// <exception cref="ProblemException">The text is none of them.</exception>
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
        // No message quotes the text before the equals sign, which may be the end of a key in base 64.
        return IsPartOfConnectionString(text)
            ? throw new ProblemException(
                $"{Name} is not a complete connection string{Guess(text)}"
                    + " Copy all of it and put it in quotes, or write ./ before the name of a file."
            )
            : new FileLocation(text);
    }

    private static string Guess(string text) => MeantSetting(text) is { } meant ? $"; did you mean '{meant}'?" : ".";

    private static string? MeantSetting(string text) =>
        Suggestion.Nearest(text[..(text.IndexOf('=', StringComparison.Ordinal) + 1)], ConnectionSettings);

    /// <summary>
    /// Returns whether a text is part of a connection string. A key may contain slashes as a path does, but a name
    /// before it or an equals sign at its end reveals it.
    /// </summary>
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

    /// <summary>Matches a name and a value without a folder, such as <c>UseDevelopmentStorag=true</c>.</summary>
    [GeneratedRegex(@"^[^/\\=]+=[^/\\]*$")]
    private static partial Regex Parameter();

    /// <summary>Matches a host and a port. One letter is the drive of a file, so a host has at least two.</summary>
    [GeneratedRegex(@"^(\[[0-9A-Fa-f:]+\]|[\w.-]{2,}):\d{1,5}$")]
    private static partial Regex HostAndPort();

    private static bool IsConnectionString(string text) =>
        (text.Contains(';', StringComparison.Ordinal) && text.Contains('=', StringComparison.Ordinal))
        || Array.Exists(ConnectionSettings, setting => text.StartsWith(setting, StringComparison.OrdinalIgnoreCase));
}
