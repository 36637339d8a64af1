using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Serverless.ReadyMadeWorker;

/// <summary>The function to compare the real one with: it reads the request and writes a ready-made response.</summary>
public sealed class ReadyMadeFunction(ReadyMadeAnswers answers)
{
    /// <summary>Handles a request by its length.</summary>
    [Function("graphql")]
    public async Task RunAsync(
        [HttpTrigger(
            AuthorizationLevel.Anonymous,
            "get",
            "head",
            "post",
            "options",
            "put",
            "patch",
            "delete",
            Route = "api/graphql/{*rest}"
        )]
            HttpRequest request
    )
    {
        var length = 0L;
        while (true)
        {
            var read = await request.BodyReader.ReadAsync();
            length += read.Buffer.Length;
            request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                break;
        }

        var response = request.HttpContext.Response;
        if (answers.Find(length) is not { } answer)
        {
            response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        response.ContentLength = answer.Body.Length;
        response.BodyWriter.Write(answer.Body);
        await response.BodyWriter.FlushAsync();
    }
}
