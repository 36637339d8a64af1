namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>A class and lists of it.</summary>
internal sealed class ClassFamily<T>(ShapeOf<T> shape) : ShapeFamily
    where T : class
{
    public override Type ClrType => typeof(T);

    public override Shape? Find(Type clrType) => clrType == typeof(T) ? shape : FindList(shape, clrType);
}
