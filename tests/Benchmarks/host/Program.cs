using System.Text.Json;
using Serverless.HostPlayer;

// Plays the Functions host for worker.mjs, which writes a line of JSON for each step and gets one back. A step with a
// folder starts the worker that was published there and sends it one request; any other step stops it.
var round = new Round();
while (await Console.In.ReadLineAsync() is { } line)
{
    var step = JsonSerializer.Deserialize<Step>(line, JsonSerializerOptions.Web)!;
    var result = step.Folder is null ? await round.StopAsync() : await round.StartAsync(step);
    await Console.Out.WriteLineAsync(JsonSerializer.Serialize(result, JsonSerializerOptions.Web));
}
await round.StopAsync();
