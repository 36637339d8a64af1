namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>ScalarTypeDefinition</c> or <c>ScalarTypeExtension</c>.</summary>
internal sealed class ScalarTypeDefinitionNode : TypeDefinitionNode;
