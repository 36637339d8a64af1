namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>TypeSystemDefinitionOrExtension</c>: a definition that belongs to a schema and not to a request.</summary>
internal abstract class TypeSystemNode : DefinitionNode;
