namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>Definition</c>: one entry of a document.</summary>
internal abstract class DefinitionNode : Node;
