using Serverless.GraphQL.Execution.Writing;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Execution;

/// <summary>
/// One entry of a collected fields map: a field of an object type, and the nodes of the document that select it.
/// </summary>
/// <param name="nodes">At least one node; all have the same response name.</param>
internal sealed class SelectedField(ObjectType parent, FieldDefinition definition, IReadOnlyList<FieldNode> nodes)
{
    /// <summary>
    /// How many places an error names: a field that is selected thousands of times would make its errors huge.
    /// </summary>
    private const int MaxLocations = 20;

    private byte[]? _locations;

    public FieldDefinition Definition { get; } = definition;

    public IReadOnlyList<FieldNode> Nodes { get; } = nodes;

    public string ResponseName { get; } = nodes[0].ResponseName;

    public bool IsNonNull { get; } = definition.Type is NonNullType;

    /// <summary>The field's schema coordinate, such as <c>Article.title</c>.</summary>
    public string Coordinate => $"{parent.Name}.{Definition.Name}";

    /// <summary>
    /// Returns the ready bytes of the member <c>locations</c> of its errors, which are made for the first error.
    /// </summary>
    public ReadOnlySpan<byte> Locations(Source source) =>
        _locations ??= ErrorWriter.Locations([
            .. Nodes.Take(MaxLocations).Select(node => source.LocationAt(node.Location.Start)),
        ]);
}
