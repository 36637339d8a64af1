using System.Text.Json;

namespace Serverless.Host.Tests.Functions;

/// <summary>What the Functions host reads from an app's folder: host.json, and function.json of each folder directly below.</summary>
internal sealed record AppRoot
{
    public required string Folder { get; init; }

    public required string Executable { get; init; }

    public required IReadOnlyList<string> Arguments { get; init; }

    public required bool Proxying { get; init; }

    public required bool Forwarding { get; init; }

    public required IReadOnlyList<Function> Functions { get; init; }

    public static AppRoot Read(string folder)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "host.json")));
        var host = file.RootElement;
        Assert.Equal("2.0", host.GetProperty("version").GetString());
        var handler = host.GetProperty("customHandler");
        var description = handler.GetProperty("description");
        var prefix = host.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString()!;
        return new()
        {
            Folder = folder,
            Executable = Path.Combine(folder, description.GetProperty("defaultExecutablePath").GetString()!),
            Arguments = description.TryGetProperty("arguments", out var arguments)
                ? [.. arguments.EnumerateArray().Select(static argument => argument.GetString()!)]
                : [],
            Proxying = IsOn(handler, "enableProxyingHttpRequest"),
            Forwarding = IsOn(handler, "enableForwardingHttpRequest"),
            Functions =
            [
                .. Directory.EnumerateDirectories(folder)
                    .Where(static function => File.Exists(Path.Combine(function, "function.json")))
                    .Select(function => Function.Read(function, prefix))
                    .OrderBy(static function => function.Precedence),
            ],
        };
    }

    private static bool IsOn(JsonElement handler, string setting) => handler.TryGetProperty(setting, out var value) && value.GetBoolean();
}
