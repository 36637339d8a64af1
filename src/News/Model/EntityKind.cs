namespace Serverless.News.Model;

/// <summary>What sort of thing an entity is.</summary>
public enum EntityKind
{
    State,
    Government,
    Organization,
    ArmedGroup,
    Delegation,
    Person,
    Outlet,
    Place,
    Event,
    Anonymous,
}
