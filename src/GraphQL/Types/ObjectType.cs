namespace Serverless.GraphQL.Types;

internal sealed class ObjectType(string name) : FieldsType(name);
