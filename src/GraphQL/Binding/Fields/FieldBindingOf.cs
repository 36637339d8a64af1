namespace Serverless.GraphQL.Binding.Fields;

/// <summary>A field that knows the C# type of its object.</summary>
internal abstract class FieldBindingOf<T>(string name) : FieldBinding(name)
{
    public abstract TOut Accept<TOut>(IFieldVisitor<T, TOut> visitor);
}
