using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Validation.Walking;

/// <summary>
/// What the schema says about the place in the document that is being walked. What the schema does not know is null.
/// </summary>
/// <remarks>
/// It is a class since the walk holds several at each level of its recursion: structs would take 1 KB of stack for a
/// level.
/// </remarks>
internal sealed record TypePosition
{
    public static TypePosition Unknown { get; } = new();

    /// <summary>The type of the selection set around this place.</summary>
    public CompositeType? ParentType { get; init; }

    /// <summary>The type of this field's value, of this fragment's condition, or of this operation's root.</summary>
    public GraphQLType? OutputType { get; init; }

    public FieldDefinition? Field { get; init; }

    public DirectiveDefinition? Directive { get; init; }

    /// <summary>
    /// The directive location, in the specification's spelling, of the directives that are being walked.
    /// </summary>
    public string? DirectiveLocation { get; init; }

    /// <summary>The argument or input field whose value this is; null within a list.</summary>
    public InputValue? InputDefinition { get; init; }

    /// <summary>The type expected of this value.</summary>
    public GraphQLType? InputType { get; init; }

    /// <summary>The type expected of the list or input object around this value.</summary>
    public GraphQLType? ParentInputType { get; init; }
}
