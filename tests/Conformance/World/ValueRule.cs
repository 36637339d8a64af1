using Serverless.GraphQL.Binding;

namespace Serverless.Conformance.Tests.World;

/// <summary>The values of one type, and how fields give them.</summary>
internal abstract class ValueRule
{
    /// <summary>As a list, or a list of lists.</summary>
    public abstract ValueRule List(bool isNonNull);

    /// <summary>Binds a field, in one of the ways there are.</summary>
    public abstract void Bind<TParent>(ObjectBinder<TParent> binder, WorldField field)
        where TParent : Thing;
}
