using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.Building;

/// <summary>
/// The types from which operations start (specification, section 3.3.1): those that the schema definition and its
/// extensions name or, in a document without a schema definition, those called Query, Mutation and Subscription.
/// </summary>
internal sealed class RootTypes
{
    private readonly SchemaDocument _document;
    private readonly TypeBuilder _types;

    public RootTypes(SchemaDocument document, TypeBuilder types)
    {
        _document = document;
        _types = types;
        Query = Find(OperationType.Query);
        Mutation = Find(OperationType.Mutation);
        Subscription = Find(OperationType.Subscription);
    }

    public RootType? Query { get; }

    public RootType? Mutation { get; }

    public RootType? Subscription { get; }

    private RootType? Find(OperationType operation)
    {
        var named = _document
            .SchemaNodes.SelectMany(static node => node.OperationTypes)
            .FirstOrDefault(node => node.Operation == operation);
        if (named is not null)
            return new RootType(operation, _types.Resolve(named.Type.Name), named.Type);

        var isDefined = _document.SchemaNodes.Any(static node => !node.IsExtension);
        return !isDefined && _document.FindType(operation.ToString()) is { } node
            ? new RootType(operation, _types.Resolve(node.Name), node)
            : null;
    }
}

/// <summary>A type from which operations of one kind start.</summary>
/// <param name="Operation">The kind of operation.</param>
/// <param name="Type">The type; an object type unless the document is wrong.</param>
/// <param name="Node">The part of the document that names the type, or its definition.</param>
internal sealed record RootType(OperationType Operation, NamedType Type, Node Node);
