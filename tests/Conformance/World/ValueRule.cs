using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;

namespace Serverless.Conformance.Tests.World;

/// <summary>Makes the values of one type, and binds fields that return them.</summary>
internal abstract class ValueRule
{
    /// <summary>Returns the rule for lists of these values.</summary>
    public abstract ValueRule List(bool isNonNull);

    /// <summary>Binds a field in the way that <see cref="WorldField.Way"/> names.</summary>
    public abstract void Bind<TParent>(ObjectBinder<TParent> binder, WorldField field)
        where TParent : Thing;
}

/// <inheritdoc />
/// <param name="make">Makes a value, null included. It throws nothing.</param>
internal sealed class ValueRule<T>(Func<Draw, T> make) : ValueRule
{
    private static readonly FieldError Failure = new("Fate.");

    public override ValueRule List(bool isNonNull) =>
        new ValueRule<T[]?>(draw =>
        {
            if (Fate.IsNull(draw.Hash, isNonNull))
                return null;
            var items = new T[draw.Roll("length") % 4];
            for (var i = 0; i < items.Length; i++)
                items[i] = make(draw with { Hash = Fate.Hash(draw.Hash, $"[{i}") });
            return items;
        });

    public override void Bind<TParent>(ObjectBinder<TParent> binder, WorldField field)
    {
        if (field.Read is { } read)
            BindWithArguments(binder, field, read);
        else
            BindPlain(binder, field);
    }

    private void BindPlain<TParent>(ObjectBinder<TParent> binder, WorldField field)
        where TParent : Thing
    {
        _ = field.Way switch
        {
            FieldWay.Field => binder.Field(field.Name, parent => Value(field.Draw(parent, null))),
            FieldWay.Batch => binder.Batch(field.Name, batch => Values(batch, field, null)),
            FieldWay.Waiting => binder.Batch(field.Name, batch => ValuesLater(batch, field, null)),
            _ => BindLoader(binder, field),
        };
    }

    private void BindWithArguments<TParent>(
        ObjectBinder<TParent> binder,
        WorldField field,
        Func<Arguments, string> read
    )
        where TParent : Thing
    {
        _ = field.Way switch
        {
            FieldWay.Field => binder.Field(field.Name, read, (parent, echo) => Value(field.Draw(parent, echo))),
            FieldWay.Batch => binder.Batch(field.Name, read, (batch, echo) => Values(batch, field, echo)),
            FieldWay.Waiting => binder.Batch(field.Name, read, (batch, echo) => ValuesLater(batch, field, echo)),
            _ => binder.Field(field.Name, (parent, context) => Value(field.Draw(parent, read(context.Arguments)))),
        };
    }

    private ObjectBinder<TParent> BindLoader<TParent>(ObjectBinder<TParent> binder, WorldField field)
        where TParent : Thing
    {
        var loader = new Loader<Draw, T>(keys => Results(keys.Span, static key => key));
        return binder.Batch(field.Name, batch => batch.Load(loader, parent => field.Draw(parent, null)));
    }

    /// <exception cref="FieldErrorException">The hash says that the field fails.</exception>
    private T Value(Draw draw) =>
        Fate.Of(draw.Hash) == Fate.Throws ? throw new FieldErrorException(Failure) : make(draw);

    private Results<T> Values<TParent>(Batch<TParent> batch, WorldField field, string? echo)
        where TParent : Thing => Results(batch.Span, parent => field.Draw(parent, echo));

    private async ValueTask<Results<T>> ValuesLater<TParent>(Batch<TParent> batch, WorldField field, string? echo)
        where TParent : Thing
    {
        await Task.Yield();
        return Values(batch, field, echo);
    }

    private Results<T> Results<TItem>(ReadOnlySpan<TItem> items, Func<TItem, Draw> drawOf)
    {
        var results = new Results<T>(items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            var draw = drawOf(items[i]);
            if (Fate.Of(draw.Hash) == Fate.Throws)
                results.Fail(i, Failure);
            else
                results[i] = make(draw);
        }

        return results;
    }
}
