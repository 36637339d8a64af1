using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Binding.Shapes;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding;

/// <summary>Holds everything that was bound, by the name of its type in the schema.</summary>
internal sealed class BindingRegistry
{
    private readonly Schema _schema;
    private readonly List<string> _problems;
    private readonly Dictionary<string, List<ShapeFamily>> _families = [];

    public BindingRegistry(Schema schema, List<string> problems)
    {
        (_schema, _problems) = (schema, problems);
        foreach (var (scalar, families) in BuiltInFamilies.All)
            _families.Add(scalar, [.. families]);
        foreach (var scalar in schema.Types.Values.OfType<ScalarType>())
            if (BuiltInBinding.Of(scalar) is { } input)
                Inputs.Add(scalar.Name, input);
    }

    public Dictionary<string, ObjectBinding> Objects { get; } = [];

    public Dictionary<string, InputBinding> Inputs { get; } = [];

    public List<AbstractBinding> Abstracts { get; } = [];

    /// <summary>Finds a type of the schema, and reports a problem where there is none of that kind.</summary>
    public TType? Find<TType>(string name)
        where TType : NamedType
    {
        if (_schema.Types.GetValueOrDefault(name) is TType type)
            return type;
        _problems.Add($"{name} is bound as {KindOf<TType>()}, but the schema has no such type.");
        return null;
    }

    /// <summary>
    /// Adds the bindings of an object type. False, with a problem reported, where the type is bound already.
    /// </summary>
    public bool Add(ObjectBinding binding)
    {
        if (Objects.TryAdd(binding.Name, binding))
            return true;
        _problems.Add($"{binding.Name} is bound twice.");
        return false;
    }

    public void AddFamily(string name, ShapeFamily family)
    {
        if (!_families.TryGetValue(name, out var families))
            _families.Add(name, families = []);
        families.Add(family);
    }

    public void AddInput(InputBinding input)
    {
        if (!Inputs.TryAdd(input.Type.Name, input))
            _problems.Add($"{input.Type.Name} is bound twice.");
    }

    /// <summary>Returns the C# types that stand for the type of that name; empty where nothing was bound.</summary>
    public IReadOnlyList<ShapeFamily> Families(string name) =>
        _families.TryGetValue(name, out var families) ? families : [];

    private static string KindOf<TType>() =>
        typeof(TType).Name switch
        {
            nameof(ObjectType) => "an object type",
            nameof(InterfaceType) => "an interface",
            nameof(UnionType) => "a union",
            nameof(EnumType) => "an enum",
            nameof(InputObjectType) => "an input object",
            _ => "a scalar",
        };
}

/// <summary>An interface or union that is bound to a C# type.</summary>
internal sealed record AbstractBinding(CompositeType Type, Type ClrType);
