using System.Collections.Concurrent;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>
/// Completes a value of an interface or union, whose class tells which of the possible types it is (specification,
/// section 6.4.3).
/// </summary>
internal sealed class AbstractCompletion<T>(Position position, AbstractCase<T>[] cases) : Completion<T>(position)
{
    private readonly Type[] _types = [.. cases.Select(static possible => possible.ClrType)];
    private readonly ConcurrentDictionary<Type, AbstractCase<T>?> _derived = [];

    public override int[] Scopes { get; } = [.. cases.SelectMany(static possible => possible.Scopes)];

    public override bool Write(OperationContext context, int variant, T value)
    {
        if (value is null)
            return WriteNull(context, variant);
        if (CaseOf(value) is { } possible)
            return possible.Write(context, variant, value);
        throw new InvalidOperationException(
            $"{Position.Field.Coordinate} returned a {value.GetType()}, "
                + "which is not bound to any of its possible types."
        );
    }

    public override void Gather(OperationContext context, T value)
    {
        if (value is not null)
            CaseOf(value)?.Gather(context, value);
    }

    public override void Skip(OperationContext context, T value)
    {
        if (value is not null)
            CaseOf(value)?.Skip(context, value);
    }

    private AbstractCase<T>? CaseOf(T value)
    {
        var type = value!.GetType();
        for (var i = 0; i < _types.Length; i++)
            if (_types[i] == type)
                return cases[i];
        return _derived.TryGetValue(type, out var known) ? known : _derived.GetOrAdd(type, MostDerived(value));
    }

    private AbstractCase<T>? MostDerived(T value) =>
        cases.Where(possible => possible.Accepts(value)).MaxBy(static possible => Depth(possible.ClrType));

    private static int Depth(Type type) => type.BaseType is { } parent ? 1 + Depth(parent) : 0;
}

/// <summary>Completes values of one possible type of an abstract type.</summary>
internal abstract class AbstractCase<T>
{
    public abstract Type ClrType { get; }

    public abstract int[] Scopes { get; }

    public abstract bool Accepts(T value);

    public abstract bool Write(OperationContext context, int variant, T value);

    public abstract void Gather(OperationContext context, T value);

    public abstract void Skip(OperationContext context, T value);
}

/// <summary>Completes values of a possible type that is bound to <typeparamref name="TConcrete"/>.</summary>
internal sealed class ConcreteCase<T, TConcrete>(Completion<TConcrete> completion) : AbstractCase<T>
{
    public override Type ClrType => typeof(TConcrete);

    public override int[] Scopes => completion.Scopes;

    public override bool Accepts(T value) => value is TConcrete;

    public override bool Write(OperationContext context, int variant, T value) =>
        completion.Write(context, variant, (TConcrete)(object)value!);

    public override void Gather(OperationContext context, T value) =>
        completion.Gather(context, (TConcrete)(object)value!);

    public override void Skip(OperationContext context, T value) => completion.Skip(context, (TConcrete)(object)value!);
}
