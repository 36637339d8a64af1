namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>Makes something of the shape of a <typeparamref name="T"/>.</summary>
internal interface IShapeVisitor<T, out TOut>
{
    TOut VisitLeaf(LeafShape<T> shape);

    TOut VisitObject(ObjectShape<T> shape);

    TOut VisitAbstract(AbstractShape<T> shape);

    /// <summary>Here <typeparamref name="T"/> is <c>TValue?</c>.</summary>
    TOut VisitOptional<TValue>(OptionalShape<TValue> shape)
        where TValue : struct;

    TOut VisitList<TItem>(ListShape<T, TItem> shape);
}
