using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>An entity that a proposition names, with its part in it.</summary>
public sealed record ParticipantEntry(ParticipantRole Role, EntityEntry Entity);
