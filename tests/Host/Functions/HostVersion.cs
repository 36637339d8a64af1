namespace Serverless.Host.Tests.Functions;

/// <summary>How old a Functions host is.</summary>
public enum HostVersion
{
    /// <summary>It streams requests through a reverse proxy where host.json lets it.</summary>
    Newer,

    /// <summary>It makes a copy of each request and buffers the response.</summary>
    Older,
}
