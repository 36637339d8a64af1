namespace Serverless.GraphQL.Binding;

/// <summary>What a client wrote where a custom scalar is expected.</summary>
public enum ScalarInputKind
{
    String,
    Int,
    Float,
    Boolean,
}
