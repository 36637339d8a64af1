using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>An entity and its part in a proposition.</summary>
public sealed record ParticipantEntry(ParticipantRole Role, EntityEntry Entity);
