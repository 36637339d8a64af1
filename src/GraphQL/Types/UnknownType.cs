namespace Serverless.GraphQL.Types;

/// <summary>
/// Stands for a name that nothing defines while a schema is built, so that one wrong name is reported once and hides no other
/// problem. No finished schema holds one.
/// </summary>
internal sealed class UnknownType(string name) : NamedType(name);
