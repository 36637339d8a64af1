namespace Serverless.News.DataSets;

/// <summary>A name that must turn out to be the id of something.</summary>
/// <param name="Noun">What it must name.</param>
/// <param name="Slug">As written, without the noun; it need not have the form of a slug.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Use">For entities, what for.</param>
internal sealed record Reference(Noun Noun, string Slug, Place Place, EntityUse? Use = null);
