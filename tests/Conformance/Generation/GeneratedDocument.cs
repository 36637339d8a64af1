using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.Generation;

/// <summary>A document with what is needed to execute it.</summary>
/// <param name="Text">Operations and fragments.</param>
/// <param name="Operations">Their names, the empty one for an anonymous operation, and kinds.</param>
/// <param name="Variables">Of all operations.</param>
internal sealed record GeneratedDocument(
    string Text,
    IReadOnlyList<(string Name, OperationType Type)> Operations,
    IReadOnlyList<(string Name, GraphQLType Type, bool HasDefault)> Variables
);
