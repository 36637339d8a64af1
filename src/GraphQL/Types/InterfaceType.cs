namespace Serverless.GraphQL.Types;

internal sealed class InterfaceType(string name) : FieldsType(name);
