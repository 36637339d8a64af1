using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Serverless.GraphQL;

namespace Serverless.Benchmarks.Engine;

/// <summary>
/// The engine without HTTP, to find out where its time goes: processor time and bytes allocated for each request,
/// beside the time that copying a ready-made answer of the same length takes.
/// </summary>
internal static class EngineAlone
{
    public static async Task RunAsync(string dataFolder, string requestsFolder)
    {
        var store = BenchStore.Load(dataFolder);
        var server = new GraphQLServer(BenchSchema.Build());
        var seconds = double.Parse(Environment.GetEnvironmentVariable("SECONDS") ?? "3", CultureInfo.InvariantCulture);
        Console.WriteLine("request  us of processor  bytes allocated  bytes of answer  us to copy it");
        foreach (var file in Directory.EnumerateFiles(requestsFolder, "Q*.json").Order())
        {
            if (
                Environment.GetEnvironmentVariable("ONLY") is { } only
                && Path.GetFileNameWithoutExtension(file) != only
            )
                continue;
            var request = Read(File.ReadAllBytes(file), store);
            await MeasureAsync(server, request, seconds);
            var (microseconds, allocated) = await MeasureAsync(server, request, seconds);
            using var answer = await server.ExecuteAsync(request);
            Console.WriteLine(
                $"{Path.GetFileNameWithoutExtension(file), -7}  {microseconds, 15:F2}  {allocated, 15:F0}  "
                    + $"{answer.Body.Length, 15}  {CopyTime(answer.Body), 13:F2}"
            );
        }
    }

    private static GraphQLRequest Read(byte[] body, BenchStore store)
    {
        using var json = JsonDocument.Parse(body);
        var query = json.RootElement.GetProperty("query").GetRawText();
        return new GraphQLRequest
        {
            QueryJson = System.Text.Encoding.UTF8.GetBytes(query).AsMemory()[1..^1],
            OperationName = json.RootElement.TryGetProperty("operationName", out var name) ? name.GetString() : null,
            Variables = json.RootElement.TryGetProperty("variables", out var values)
                ? System.Text.Encoding.UTF8.GetBytes(values.GetRawText())
                : default,
            Root = store,
        };
    }

    /// <summary>The least of many rounds: whatever else the machine does only adds to it.</summary>
    private static async Task<(double Microseconds, double Allocated)> MeasureAsync(
        GraphQLServer server,
        GraphQLRequest request,
        double seconds
    )
    {
        const int requests = 200;
        var (least, allocated) = (double.MaxValue, 0L);
        for (var watch = Stopwatch.StartNew(); watch.Elapsed.TotalSeconds < seconds; )
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < requests; i++)
                (await server.ExecuteAsync(request)).Dispose();
            least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMicroseconds / requests);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (least, (double)allocated / requests);
    }

    private static double CopyTime(ReadOnlyMemory<byte> answer)
    {
        var target = new byte[answer.Length];
        var least = double.MaxValue;
        for (var round = 0; round < 1000; round++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < 10; i++)
                answer.Span.CopyTo(target);
            least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMicroseconds / 10);
        }

        return least;
    }
}
