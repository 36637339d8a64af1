namespace Serverless.News.Publishing.Manifests;

/// <summary>A page as a manifest lists it.</summary>
/// <param name="Digest">Lower-case hex.</param>
internal readonly record struct PageReference(string Table, string Digest);
