using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Tests.Language;

/// <summary>
/// Walks and compares syntax trees by their properties, so that no kind of node and no part can be forgotten.
/// </summary>
internal static class SyntaxTree
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> PropertiesByType = new();

    public static IEnumerable<Node> Walk(Node node) => Children(node).SelectMany(Walk).Prepend(node);

    /// <summary>Returns the nodes below a node, in the order of its properties.</summary>
    public static IEnumerable<Node> Children(Node node) =>
        Properties(node)
            .SelectMany(property =>
                property.GetValue(node) switch
                {
                    Node child => [child],
                    IEnumerable<Node> children => children,
                    _ => Enumerable.Empty<Node>(),
                }
            );

    /// <summary>Returns kinds, values and structure as text, without locations.</summary>
    public static string Shape(Document document) => string.Join('\n', document.Definitions.Select(Shape));

    private static string Shape(object? value) =>
        value switch
        {
            null => "-",
            Node node => $"{node.GetType().Name}({string.Join(' ', Shapes(node))})",
            string text => $"<{text}>",
            IEnumerable items => $"[{string.Join(' ', items.Cast<object>().Select(Shape))}]",
            _ => $"{value}",
        };

    private static IEnumerable<string> Shapes(Node node) => Properties(node).Select(part => Shape(part.GetValue(node)));

    private static PropertyInfo[] Properties(Node node) =>
        PropertiesByType.GetOrAdd(
            node.GetType(),
            static type =>
                [
                    .. type.GetProperties()
                        .Where(static property =>
                            property.Name is not (nameof(Node.Location) or nameof(FieldNode.ResponseName))
                        ),
                ]
        );
}
