using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Execution;

/// <summary>What a client sees of an exception: that there was one.</summary>
internal static class InternalError
{
    public const string Code = "INTERNAL_ERROR";

    public static readonly FieldError Error = new("Internal error.", Code);
}
