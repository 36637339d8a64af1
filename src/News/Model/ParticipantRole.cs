namespace Serverless.News.Model;

/// <summary>The part an entity has in a proposition.</summary>
public enum ParticipantRole
{
    Agent,
    Affected,
    Addressee,
    Subject,
    Beneficiary,
    Instrument,
}
