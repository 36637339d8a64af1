namespace Serverless.News.Model;

/// <summary>An entity and its part in a proposition.</summary>
public sealed record Participant(ParticipantRole Role, EntityId Entity);
