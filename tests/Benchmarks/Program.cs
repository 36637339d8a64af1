using System.Globalization;
using Serverless.Benchmarks;
using Serverless.Benchmarks.Engine;

var port = int.Parse(Environment.GetEnvironmentVariable("PORT") ?? "4100", CultureInfo.InvariantCulture);
switch (args is [var mode] ? mode : null)
{
    case "limit":
        await ReadyMadeServer.Create(port, Environment.GetEnvironmentVariable("ANSWERS")!).RunAsync();
        return 0;
    case "engine":
        await EngineServer.Create(port, Environment.GetEnvironmentVariable("DATA")!).RunAsync();
        return 0;
    case "alone":
        await EngineAlone.RunAsync(
            Environment.GetEnvironmentVariable("DATA")!,
            Environment.GetEnvironmentVariable("REQUESTS")!
        );
        return 0;
    default:
        await Console.Error.WriteLineAsync(
            "usage: Serverless.Benchmarks limit|engine|alone; started by run.mjs, see README.md"
        );
        return 2;
}
