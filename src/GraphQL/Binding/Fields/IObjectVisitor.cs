namespace Serverless.GraphQL.Binding.Fields;

/// <summary>Makes something of the binding of an object type whose C# type it does not know.</summary>
internal interface IObjectVisitor<out TOut>
{
    TOut Visit<T>(ObjectBindingOf<T> binding);
}
