using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Serverless.Api.Editions;
using Serverless.News.Index;

namespace Serverless.Api.Endpoints;

/// <summary>
/// Handles <c>GET /api/health</c>. The status is 200 while queries are answered, with the edition that answers them;
/// <c>degraded</c> while the store cannot be asked for a newer one. Without any edition the status is 503.
/// </summary>
internal sealed class HealthEndpoint(CurrentEdition current)
{
    /// <summary>Handles a request with any method.</summary>
    public Task HandleAsync(HttpContext context) => SendAsync(context, current.Latest, current.Problem);

    /// <summary>Handles a request to an app that cannot start.</summary>
    internal static Task SendUnavailableAsync(HttpContext context, EditionProblem problem) =>
        SendAsync(context, null, problem);

    private static Task SendAsync(HttpContext context, Edition? edition, EditionProblem? problem)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            return JsonResponse.SendMethodNotAllowedAsync(context, "GET, HEAD");
        var status = edition is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        return JsonResponse.SendAsync(context, status, json => Write(json, edition, problem));
    }

    private static void Write(Utf8JsonWriter json, Edition? edition, EditionProblem? problem)
    {
        var status = (edition, problem) switch
        {
            (null, null) => "starting",
            (null, _) => "unavailable",
            (_, null) => "ok",
            _ => "degraded",
        };
        json.WriteString("status", status);
        if (edition is not null)
        {
            json.WriteString("dataset", edition.DataSet);
            json.WriteString("edition", edition.Id);
            json.WriteString("publishedAt", edition.PublishedAt);
        }

        if (problem is null)
            return;
        json.WriteString("code", problem.Code);
        json.WriteString("reason", problem.Message);
    }
}
