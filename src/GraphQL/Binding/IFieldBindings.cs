namespace Serverless.GraphQL.Binding;

/// <summary>The bindings of one noun of a schema.</summary>
public interface IFieldBindings
{
    void Bind(SchemaBinder schema);
}
