using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Template;
using Serverless.FunctionsHosting.Rpc;

namespace Serverless.FunctionsHosting;

/// <summary>A function, as the worker describes it to the host.</summary>
internal sealed class HostedFunction
{
    private readonly TemplateMatcher? _route;

    public HostedFunction(FunctionMetadata metadata, string routePrefix)
    {
        Metadata = metadata;
        var trigger = metadata
            .RawBindings.Select(static binding => JsonElement.Parse(binding))
            .Single(static binding => Text(binding, "type")!.EndsWith("Trigger", StringComparison.OrdinalIgnoreCase));
        TriggerName = Text(trigger, "name")!;
        if (Text(trigger, "type") != "httpTrigger")
            return;
        AuthLevel = Text(trigger, "authLevel")!;
        Methods =
        [
            .. trigger
                .GetProperty("methods")
                .EnumerateArray()
                .Select(static method => method.GetString()!.ToUpperInvariant()),
        ];
        Route = routePrefix.Length == 0 ? Text(trigger, "route")! : $"{routePrefix}/{Text(trigger, "route")}";
        _route = new TemplateMatcher(TemplateParser.Parse(Route), []);
    }

    public FunctionMetadata Metadata { get; }

    public string Name => Metadata.Name;

    public string Id => Metadata.FunctionId;

    /// <summary>The name of the trigger's parameter.</summary>
    public string TriggerName { get; }

    /// <summary>The route; empty if the trigger is not HTTP.</summary>
    public string Route { get; } = "";

    /// <summary>The authorization level, in the case that the worker writes.</summary>
    public string AuthLevel { get; } = "";

    /// <summary>The methods in upper case.</summary>
    public IReadOnlyList<string> Methods { get; } = [];

    /// <summary>Creates the message that tells the worker to load the function.</summary>
    public FunctionLoadRequest ToLoadRequest(string appFolder)
    {
        var metadata = Metadata.Clone();
        metadata.Directory = appFolder;
        metadata.ScriptFile = Path.Combine(appFolder, metadata.ScriptFile);
        foreach (var binding in metadata.RawBindings.Select(static binding => JsonElement.Parse(binding)))
        {
            var isOut = string.Equals(Text(binding, "direction"), "out", StringComparison.OrdinalIgnoreCase);
            metadata.Bindings[Text(binding, "name")!] = new BindingInfo
            {
                Type = Text(binding, "type"),
                Direction = isOut ? 1 : 0,
            };
        }

        return new FunctionLoadRequest { FunctionId = Id, Metadata = metadata };
    }

    public bool Takes(HttpRequest request) =>
        _route?.TryMatch(request.Path, []) == true && Methods.Contains(request.Method);

    private static string? Text(JsonElement binding, string name) =>
        binding
            .EnumerateObject()
            .FirstOrDefault(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Value
            is { ValueKind: JsonValueKind.String } value
            ? value.GetString()
            : null;
}
