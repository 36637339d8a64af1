using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Abstractions;
using Microsoft.AspNetCore.Http.Features;

namespace Serverless.Host.Serving;

/// <summary>Hands Kestrel's requests on. What a request throws, Kestrel logs and answers with 500.</summary>
internal sealed class RequestApplication(RequestDelegate answer) : IHttpApplication<DefaultHttpContext>
{
    /// <summary>A connection keeps its context for the next request.</summary>
    public DefaultHttpContext CreateContext(IFeatureCollection contextFeatures)
    {
        if (contextFeatures is not IHostContextContainer<DefaultHttpContext> connection)
            return new DefaultHttpContext(contextFeatures);
        if (connection.HostContext is not { } kept)
            return connection.HostContext = new DefaultHttpContext(contextFeatures);
        kept.Initialize(contextFeatures);
        return kept;
    }

    public Task ProcessRequestAsync(DefaultHttpContext context) => answer(context);

    public void DisposeContext(DefaultHttpContext context, Exception? exception) => context.Uninitialize();
}
