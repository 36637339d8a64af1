namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>Type</c>: a reference to a type, as written.</summary>
internal abstract class TypeNode : Node;
