using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Template;

namespace Serverless.Host.Tests.Functions;

/// <summary>One function as its function.json describes it.</summary>
internal sealed class Function
{
    private readonly TemplateMatcher? _route;

    private Function(string name, JsonElement trigger, string prefix)
    {
        Name = name;
        Type = trigger.GetProperty("type").GetString()!;
        Binding = trigger.GetProperty("name").GetString()!;
        if (Type != "httpTrigger") return;
        AuthLevel = trigger.TryGetProperty("authLevel", out var level) ? level.GetString()! : "function";
        Methods = trigger.TryGetProperty("methods", out var methods)
            ? [.. methods.EnumerateArray().Select(static method => method.GetString()!.ToUpperInvariant())]
            : [];
        Route = $"{prefix}/{(trigger.TryGetProperty("route", out var route) ? route.GetString() : name)}";
        var template = TemplateParser.Parse(Route);
        _route = new TemplateMatcher(template, []);
        Precedence = RoutePrecedence.ComputeInbound(template);
    }

    public string Name { get; }

    /// <summary>The trigger's type.</summary>
    public string Type { get; }

    /// <summary>The name of the trigger's binding, under which an envelope holds its data.</summary>
    public string Binding { get; }

    public string Route { get; } = "";

    public string AuthLevel { get; } = "";

    /// <summary>In upper case; none means all.</summary>
    public IReadOnlyList<string> Methods { get; } = [];

    public decimal Precedence { get; }

    public static Function Read(string folder, string prefix)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "function.json")));
        var bindings = file.RootElement.GetProperty("bindings").EnumerateArray();
        var trigger = bindings.Single(static binding => binding.GetProperty("type").GetString()!.EndsWith("Trigger", StringComparison.Ordinal));
        return new(Path.GetFileName(folder), trigger, prefix);
    }

    public bool Takes(HttpRequest request) => _route?.TryMatch(request.Path, []) == true
        && (Methods.Count == 0 || Methods.Contains(request.Method));
}
