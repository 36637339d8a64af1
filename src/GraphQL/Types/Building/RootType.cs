using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.Building;

/// <param name="Operation">The kind of operation that starts here.</param>
/// <param name="Type">An object type, unless the document is wrong.</param>
/// <param name="Node">Where the document says so.</param>
internal sealed record RootType(OperationType Operation, NamedType Type, Node Node);
