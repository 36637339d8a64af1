namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>How a C# type stands for a GraphQL type in a response. What is inside a list is a shape of its own.</summary>
internal abstract class Shape
{
    public abstract Type ClrType { get; }

    /// <summary>True of <c>T?</c> of a struct: the schema must allow null here. (Of classes the compiler's marks are not known.)</summary>
    public virtual bool IsOptional => false;

    /// <summary>The shape of the items, where this is a list.</summary>
    public virtual Shape? Item => null;
}
