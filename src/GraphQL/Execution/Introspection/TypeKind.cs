namespace Serverless.GraphQL.Execution.Introspection;

/// <summary><c>__TypeKind</c>.</summary>
internal enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
    List,
    NonNull,
}
