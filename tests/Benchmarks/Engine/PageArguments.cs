using Serverless.GraphQL.Binding;

namespace Serverless.Benchmarks.Engine;

internal readonly record struct PageArguments(int First, string? After)
{
    public static PageArguments Read(Arguments arguments) =>
        new(arguments.Get<int?>("first") ?? 20, arguments.Get<string?>("after"));
}
