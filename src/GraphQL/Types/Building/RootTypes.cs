using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.Building;

/// <summary>
/// Where operations start (specification, section 3.3.1): the types that the schema definition and its extensions name, or, in a
/// document without such a definition, those called Query, Mutation and Subscription.
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

/// <param name="Operation">The kind of operation that starts here.</param>
/// <param name="Type">An object type, unless the document is wrong.</param>
/// <param name="Node">Where the document says so.</param>
internal sealed record RootType(OperationType Operation, NamedType Type, Node Node);
