using Serverless.News.Model;

namespace Serverless.News.DataSets;

/// <summary>The purpose for which a record names an entity, and the kinds of entity that fit it.</summary>
internal sealed class EntityUse
{
    private readonly string _role;

    private readonly string _hint;

    private readonly EntityKind[] _kinds;

    private readonly bool _areAllowed;

    private EntityUse(string role, string hint, EntityKind[] kinds, bool areAllowed)
    {
        _role = role;
        _hint = hint;
        _kinds = kinds;
        _areAllowed = areAllowed;
    }

    public static EntityUse Any { get; } = AnyExcept("entity", "any entity");

    public static EntityUse Outlet { get; } = Only("outlet", "an OUTLET", EntityKind.Outlet);

    public static EntityUse Syndicator { get; } = Only("syndicator", "an OUTLET", EntityKind.Outlet);

    public static EntityUse Author { get; } =
        AnyExcept(
            "author",
            "a person or organisation with a name",
            EntityKind.Place,
            EntityKind.Event,
            EntityKind.Anonymous
        );

    public static EntityUse NamedClaimant { get; } =
        AnyExcept(
            "claimant with voice NAMED",
            "somebody with a name; an unnamed source has voice ANONYMOUS or COLLECTIVE",
            EntityKind.Place,
            EntityKind.Event,
            EntityKind.Anonymous
        );

    public static EntityUse CollectiveClaimant { get; } =
        AnyExcept(
            "claimant with voice COLLECTIVE",
            "a group; a person has voice NAMED",
            EntityKind.Place,
            EntityKind.Event,
            EntityKind.Person
        );

    public static EntityUse AnonymousClaimant { get; } =
        Only(
            "claimant with voice ANONYMOUS",
            "an ANONYMOUS entity; one with a name has voice NAMED or COLLECTIVE",
            EntityKind.Anonymous
        );

    public static EntityUse Relay { get; } =
        AnyExcept("relay", "somebody who speaks", EntityKind.Place, EntityKind.Event);

    public static EntityUse Place { get; } = Only("place", "a PLACE or a STATE", EntityKind.Place, EntityKind.State);

    public static EntityUse Event { get; } = Only("event", "an EVENT", EntityKind.Event);

    public static EntityUse WholeOfEvent { get; } = Only("partOf of an EVENT", "an EVENT", EntityKind.Event);

    public static EntityUse Whole { get; } =
        AnyExcept(
            "partOf",
            "an organisation, state or place",
            EntityKind.Event,
            EntityKind.Person,
            EntityKind.Anonymous
        );

    /// <summary>An entity that is only told apart from another does not count as named.</summary>
    public static EntityUse Distinction { get; } = AnyExcept("notToConfuseWith", "any entity");

    public bool Allows(EntityKind kind) => Array.IndexOf(_kinds, kind) >= 0 == _areAllowed;

    /// <summary>Returns the message about an entity of a kind that this use does not allow.</summary>
    public string Refuse(string slug, EntityKind kind) =>
        $"{_role} '{slug}' is of kind {EnumText.NameOf(kind)}; it must be {_hint}";

    private static EntityUse Only(string role, string hint, params EntityKind[] kinds) =>
        new(role, hint, kinds, areAllowed: true);

    private static EntityUse AnyExcept(string role, string hint, params EntityKind[] kinds) =>
        new(role, hint, kinds, areAllowed: false);
}
