using System.Net;
using System.Text;

namespace Serverless.Functions.Tests;

/// <summary>A body without a declared length, which is sent in chunks.</summary>
internal sealed class PushedContent : HttpContent
{
    private readonly string _text;

    public PushedContent(string text)
    {
        _text = text;
        Headers.ContentType = new("application/json");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        await stream.WriteAsync(Encoding.UTF8.GetBytes(_text));

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
