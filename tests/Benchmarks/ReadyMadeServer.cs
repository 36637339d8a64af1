using System.Buffers;
using System.Globalization;

namespace Serverless.Benchmarks;

/// <summary>
/// The upper bound: reads the request and sends a ready-made response. Responses are files, named by the length in
/// bytes of their request.
/// </summary>
internal static class ReadyMadeServer
{
    public static WebApplication Create(int port, string answersFolder)
    {
        var answers = Directory
            .EnumerateFiles(answersFolder)
            .ToDictionary(
                static file => long.Parse(Path.GetFileName(file), CultureInfo.InvariantCulture),
                File.ReadAllBytes
            );

        var app = BenchServer.Create(port);
        app.MapPost("/graphql", (RequestDelegate)(context => AnswerAsync(context, answers)));
        app.MapFallback((RequestDelegate)BenchServer.AnswerOther);
        return app;
    }

    private static async Task AnswerAsync(HttpContext context, Dictionary<long, byte[]> answers)
    {
        var length = 0L;
        while (true)
        {
            var read = await context.Request.BodyReader.ReadAsync();
            length += read.Buffer.Length;
            context.Request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                break;
        }

        if (!answers.TryGetValue(length, out var answer))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = answer.Length;
        context.Response.BodyWriter.Write(answer);
        await context.Response.BodyWriter.FlushAsync();
    }
}
