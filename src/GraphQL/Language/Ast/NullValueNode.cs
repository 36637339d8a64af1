namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>NullValue</c>.</summary>
internal sealed class NullValueNode : ValueNode;
