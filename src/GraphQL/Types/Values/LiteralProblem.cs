using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.Values;

/// <summary>Why a literal, or a part of one, does not fit the type expected of it.</summary>
/// <param name="Node">The part that does not fit.</param>
/// <param name="Message">A whole sentence.</param>
internal readonly record struct LiteralProblem(Node Node, string Message);
