using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>The shapes of input types, wrappers included.</summary>
internal sealed class InputShapes(IReadOnlyDictionary<string, NamedInput> named)
{
    /// <summary>Null where the named type inside was not bound.</summary>
    public InputShape? Of(GraphQLType type) => Of(type, type is NonNullType nonNull ? nonNull.OfType : type);

    private InputShape? Of(GraphQLType type, GraphQLType nullable) =>
        nullable switch
        {
            ListType list => Of(list.OfType) is { } item ? new ListInputShape(type, item) : null,
            NamedType namedType when named.TryGetValue(namedType.Name, out var input) => new NamedInputShape(
                type,
                input
            ),
            _ => null,
        };
}
