using Serverless.GraphQL.Language.Ast;

namespace Serverless.Conformance.Tests.World;

/// <param name="Document">GraphQL.</param>
/// <param name="Variables">A JSON object.</param>
/// <param name="Operation">Its name; null for the only one.</param>
/// <param name="Type">Of the operation.</param>
/// <param name="Seed">Everything follows from it.</param>
internal sealed record WorldRequest(
    string Document,
    string Variables,
    string? Operation,
    OperationType Type,
    uint Seed
);
