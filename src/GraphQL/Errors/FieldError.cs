namespace Serverless.GraphQL.Errors;

/// <summary>Why one position of a batch has no value; the other positions live. Location and path are the executor's to add.</summary>
/// <param name="Message">For the client: what is wrong, with what, and what to do instead.</param>
/// <param name="Code">Written as <c>extensions.code</c>, upper snake case.</param>
public sealed record FieldError(string Message, string? Code = null)
{
    /// <summary>Further entries of <c>extensions</c>: strings, numbers, booleans, and lists of strings.</summary>
    public IReadOnlyDictionary<string, object>? Extensions { get; init; }

    /// <summary>Where in the document, in UTF-16 units, if that is more exact than where the field is.</summary>
    internal int? Offset { get; init; }
}

/// <summary>
/// Fails the position that is being resolved with an error for the client. For <c>Field</c> resolvers and readers of arguments,
/// which have no other way to refuse; any other exception counts as our bug and is masked. A batch says <see cref="FieldError"/>
/// through its results instead, which costs no exception.
/// </summary>
public sealed class FieldErrorException(FieldError error) : Exception(error.Message)
{
    public FieldErrorException(string message, string? code = null)
        : this(new FieldError(message, code)) { }

    public FieldError Error { get; } = error;
}
