using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Binding.Shapes;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding;

/// <summary>
/// Collects which C# types and resolvers stand for the types of a schema. Nothing is looked up by reflection: what is
/// not bound here is reported by <see cref="Build"/>, with every other mismatch.
/// </summary>
public sealed class SchemaBinder
{
    private readonly List<string> _problems = [];
    private readonly BindingRegistry _registry;
    private readonly Func<NamedType, bool> _covers;

    public SchemaBinder(Schema schema)
        : this(schema, static type => !type.Name.StartsWith("__", StringComparison.Ordinal)) { }

    /// <param name="covers">The types that this binder has to bind, and no others.</param>
    internal SchemaBinder(Schema schema, Func<NamedType, bool> covers)
    {
        Schema = schema;
        _covers = covers;
        _registry = new BindingRegistry(schema, _problems);
    }

    public Schema Schema { get; }

    /// <summary>
    /// Binds an object type whose objects are of class <typeparamref name="T"/>, and with it lists of any depth.
    /// </summary>
    public ObjectBinder<T> Object<T>(string name)
        where T : class => AddObject<T>(name, static shape => new ClassFamily<T>(shape));

    /// <summary>Binds an interface: the object type of a value is the one whose class the value is of.</summary>
    public void Interface<T>(string name)
        where T : class => AddAbstract<InterfaceType, T>(name);

    /// <summary>Binds a union: the object type of a value is the one whose class the value is of.</summary>
    public void Union<T>(string name)
        where T : class => AddAbstract<UnionType, T>(name);

    /// <summary>
    /// Binds an enum: <c>PRESS_RELEASE</c> of the schema is the member <c>PressRelease</c>. Each value needs a member,
    /// and each member a value.
    /// </summary>
    public void Enum<TEnum>(string name)
        where TEnum : struct, Enum
    {
        if (_registry.Find<EnumType>(name) is not { } type)
            return;
        var members = EnumMembers.Match<TEnum>(type, _problems);
        _registry.AddFamily(name, new StructFamily<TEnum>(members.ToShape()));
        _registry.AddInput(new EnumBinding<TEnum>(type, members.ByName));
    }

    /// <summary>Binds a custom scalar that is a class.</summary>
    /// <param name="write">Writes a value into a response.</param>
    /// <param name="parse">Reads a value that a client gives.</param>
    /// <param name="expected">
    /// Describes a valid value in words that follow "expected", such as <c>an absolute URL</c>.
    /// </param>
    public void Scalar<T>(string name, Action<T, ScalarWriter> write, ScalarParser<T> parse, string expected)
        where T : class
    {
        if (_registry.Find<ScalarType>(name) is not { } type)
            return;
        AddScalar(
            name,
            new ClassFamily<T>(new ScalarShape<T>(name, write)),
            new ClassScalarBinding<T>(type, parse, expected)
        );
    }

    /// <summary>Binds an input object, which is made from its coerced fields.</summary>
    /// <param name="read">
    /// Reads all fields. It is also run once without values when the schema is bound: a field that it never reads is
    /// reported.
    /// </param>
    public void Input<T>(string name, Func<Arguments, T> read)
        where T : class
    {
        if (_registry.Find<InputObjectType>(name) is { } type)
            _registry.AddInput(new InputObjectBinding<T>(type, read));
    }

    /// <summary>Checks all bindings against the schema.</summary>
    /// <exception cref="BindingException">
    /// Something does not fit the schema; the exception lists every mismatch.
    /// </exception>
    public BoundSchema Build()
    {
        var bound = new BoundSchema(Schema, _registry.Objects, new InputShapes(_registry.Inputs));
        new BindingCheck(bound, _registry, _covers, _problems).Run();
        return _problems.Count == 0 ? bound : throw new BindingException(_problems);
    }

    internal ObjectBinder<T> AddObject<T>(string name, Func<Shape<T>, ShapeFamily> family)
    {
        var binding = new ObjectBinding<T>(name);
        if (_registry.Find<ObjectType>(name) is not null && _registry.Add(binding))
            _registry.AddFamily(name, family(new ObjectShape<T>(name)));
        return new ObjectBinder<T>(binding, _problems);
    }

    internal void AddScalar(string name, ShapeFamily family, ScalarBinding input)
    {
        if (BuiltInBinding.Of((ScalarType)input.Type) is not null)
        {
            _problems.Add($"{name} is a scalar of the specification and cannot be bound again.");
            return;
        }

        _registry.AddFamily(name, family);
        _registry.AddInput(input);
    }

    internal ScalarType? FindScalar(string name) => _registry.Find<ScalarType>(name);

    private void AddAbstract<TType, T>(string name)
        where TType : CompositeType
        where T : class
    {
        if (_registry.Find<TType>(name) is not { } type)
            return;
        _registry.AddFamily(name, new ClassFamily<T>(new AbstractShape<T>(type)));
        _registry.Abstracts.Add(new AbstractBinding(type, typeof(T)));
    }
}

/// <summary>Binds a part of a schema, such as one type and what belongs to it.</summary>
public interface ISchemaBindings
{
    void Bind(SchemaBinder schema);
}

/// <summary>Is thrown where bindings and schema do not fit; the message lists every mismatch, one on a line.</summary>
public sealed class BindingException(IReadOnlyList<string> problems)
    : Exception(
        $"The bindings do not fit the schema:{string.Concat(problems.Select(static problem => $"\n- {problem}"))}"
    )
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
