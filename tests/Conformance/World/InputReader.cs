using Serverless.Conformance.Tests.Execution;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.World;

/// <summary>Reads arguments, or the fields of an input object, of any type.</summary>
internal abstract class InputReader
{
    /// <summary>Makes a reader that shows all values that are given, in the order of their definition.</summary>
    public static Func<Arguments, string> Of(IEnumerable<InputValue> definitions)
    {
        var readers = definitions.Select(static definition => (definition.Name, Reader: Of(definition.Type))).ToList();
        return arguments =>
        {
            // All of them are read, because binding reports those that are not.
            var values = readers
                .Select(entry => (entry.Name, Value: entry.Reader.Read(arguments, entry.Name)))
                .ToList();
            var given = values
                .Where(entry => arguments.Has(entry.Name))
                .Select(static entry => $"{entry.Name}:{EchoText.Of(entry.Value)}");
            return $"{{{string.Join(',', given)}}}";
        };
    }

    protected abstract object? Read(Arguments arguments, string name);

    protected abstract InputReader List();

    private static InputReader Of(GraphQLType type) =>
        type.Nullable switch
        {
            ListType list => Of(list.OfType).List(),
            InputObjectType => new Typed<EchoedInput?>(),
            var named => Leaf(named.Named.Name, type is NonNullType),
        };

    private static InputReader Leaf(string name, bool isNonNull) =>
        name switch
        {
            "Int" => Struct<int>(isNonNull),
            "Float" => Struct<double>(isNonNull),
            "Boolean" => Struct<bool>(isNonNull),
            "Even" => Struct<Even>(isNonNull),
            "Compass" => Struct<Compass>(isNonNull),
            "Flag" => Struct<Flag>(isNonNull),
            "Level" => Struct<Level>(isNonNull),
            "Word" => new Typed<Word?>(),
            _ => new Typed<string?>(),
        };

    private static InputReader Struct<T>(bool isNonNull)
        where T : struct => isNonNull ? new Typed<T>() : new Typed<T?>();

    private sealed class Typed<T> : InputReader
    {
        protected override object? Read(Arguments arguments, string name) => arguments.Get<T>(name);

        protected override InputReader List() => new Typed<IReadOnlyList<T>?>();
    }
}

/// <summary>An input object, as the text of its fields.</summary>
internal sealed record EchoedInput(string Text);
