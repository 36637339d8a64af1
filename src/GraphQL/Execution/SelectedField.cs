using Serverless.GraphQL.Execution.Writing;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Execution;

/// <summary>One entry of a collected fields map: a field of an object type, and the nodes of the document that ask for it.</summary>
/// <param name="nodes">At least one; all have the same response name.</param>
internal sealed class SelectedField(ObjectType parent, FieldDefinition definition, IReadOnlyList<FieldNode> nodes)
{
    /// <summary>A field that is selected thousands of times would otherwise make every one of its errors that long.</summary>
    private const int MaxLocations = 20;

    private byte[]? _locations;

    public FieldDefinition Definition { get; } = definition;

    public IReadOnlyList<FieldNode> Nodes { get; } = nodes;

    public string ResponseName { get; } = nodes[0].ResponseName;

    public bool IsNonNull { get; } = definition.Type is NonNullType;

    /// <summary>As the specification writes it: <c>Article.title</c>.</summary>
    public string Coordinate => $"{parent.Name}.{Definition.Name}";

    /// <summary>What each of its errors says of where it stands in the document: made for the first of them.</summary>
    public ReadOnlySpan<byte> Locations(Source source) =>
        _locations ??= ErrorWriter.Locations([
            .. Nodes.Take(MaxLocations).Select(node => source.LocationAt(node.Location.Start)),
        ]);
}
