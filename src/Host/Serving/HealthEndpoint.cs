using System.Text.Json;
using Serverless.News.Index;

namespace Serverless.Host.Serving;

/// <summary>
/// <c>GET /api/health</c>: 200 while queries are answered, with the edition that answers them; <c>degraded</c> while the store
/// cannot be asked for a newer one; 503 while there is no edition at all.
/// </summary>
internal sealed class HealthEndpoint(CurrentEdition current)
{
    public Task HandleAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            return JsonAnswer.SendMethodNotAllowedAsync(context, "GET, HEAD");
        var edition = current.Latest;
        var status = edition is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        return JsonAnswer.SendAsync(context, status, json => Write(json, edition, current.Trouble));
    }

    private static void Write(Utf8JsonWriter json, Edition? edition, EditionTrouble? trouble)
    {
        var status = (edition, trouble) switch
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

        if (trouble is null) return;
        json.WriteString("code", trouble.Code);
        json.WriteString("reason", trouble.Message);
    }
}
