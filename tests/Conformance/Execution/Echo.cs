using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.GraphQL.Binding;

namespace Serverless.Conformance.Tests.Execution;

/// <summary>Arguments, or fields of an input object, as JSON: those that have a value, in the order they are added.</summary>
internal sealed class Echo(Arguments arguments)
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly JsonObject _values = [];

    public Echo Add<T>(string name)
    {
        var value = arguments.Get<T>(name);
        if (arguments.Has(name))
            _values[name] = ToJson(value);
        return this;
    }

    public override string ToString() => _values.ToJsonString(Plain);

    private static JsonNode? ToJson(object? value) =>
        value switch
        {
            null => null,
            string text => text,
            bool truth => truth,
            int number => number,
            double number => number,
            Color color => color == Color.DarkBlue ? "DARK_BLUE" : color.ToString().ToUpperInvariant(),
            Even even => even.Number,
            Echo echo => echo._values.DeepClone(),
            System.Collections.IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(ToJson)]),
            _ => throw new NotSupportedException(value.GetType().Name),
        };
}
