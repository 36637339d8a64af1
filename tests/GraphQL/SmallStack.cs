using System.Runtime.ExceptionServices;

namespace Serverless.GraphQL.Tests;

/// <summary>
/// Runs code that may recurse on a thread with half of the smallest default stack of the supported platforms (1.5 MB).
/// </summary>
internal static class SmallStack
{
    /// <summary>Returns what the function returns, or throws what it throws.</summary>
    public static T Run<T>(Func<T> work, int bytes = 750_000)
    {
        T result = default!;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            bytes
        );
        thread.Start();
        thread.Join();
        if (failure is not null)
            ExceptionDispatchInfo.Throw(failure);
        return result;
    }
}
