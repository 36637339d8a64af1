namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>Value</c>: a literal, or a variable where the grammar allows one.</summary>
internal abstract class ValueNode : Node;
