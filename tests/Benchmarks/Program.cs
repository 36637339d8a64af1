using Serverless.Benchmarks;

var port = int.Parse(Environment.GetEnvironmentVariable("PORT") ?? "4100", System.Globalization.CultureInfo.InvariantCulture);
switch (args is [var mode] ? mode : null)
{
    case "limit":
        await ReadyMadeServer.Create(port, Environment.GetEnvironmentVariable("ANSWERS")!).RunAsync();
        return 0;
    default:
        await Console.Error.WriteLineAsync("usage: Serverless.Benchmarks limit; started by run.mjs, see README.md");
        return 2;
}
