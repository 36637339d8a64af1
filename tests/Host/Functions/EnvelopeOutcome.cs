namespace Serverless.Host.Tests.Functions;

/// <summary>What the host makes of the answer to an envelope.</summary>
internal enum EnvelopeOutcome
{
    /// <summary>200 with JSON.</summary>
    Succeeded,

    /// <summary>Anything but 2xx.</summary>
    Failed,

    /// <summary>A success without JSON: the host waits for ever.</summary>
    HangsForever,
}
