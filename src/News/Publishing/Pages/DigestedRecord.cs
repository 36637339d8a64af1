namespace Serverless.News.Publishing.Pages;

/// <summary>
/// A record and the digest of its canonical form, which is computed once for its page and for the whole content.
/// </summary>
internal readonly record struct DigestedRecord<T>(T Record, string Id, byte[] Digest);
