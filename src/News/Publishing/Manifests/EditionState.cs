namespace Serverless.News.Publishing.Manifests;

/// <summary>How far a load has come.</summary>
internal enum EditionState
{
    /// <summary>Pages are being written, or were when the load was interrupted.</summary>
    Loading,

    /// <summary>Complete; is or was current.</summary>
    Published,
}
