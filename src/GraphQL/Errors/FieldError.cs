namespace Serverless.GraphQL.Errors;

/// <summary>
/// The reason why one index of a batch has no value; the other indexes keep theirs. The executor adds location and
/// path.
/// </summary>
/// <param name="Message">A message for the client: what is wrong, with what, and what to do instead.</param>
/// <param name="Code">The value of <c>extensions.code</c>, in upper snake case.</param>
public sealed record FieldError(string Message, string? Code = null)
{
    /// <summary>Further entries of <c>extensions</c>: strings, numbers, booleans, and lists of strings.</summary>
    public IReadOnlyDictionary<string, object>? Extensions { get; init; }

    /// <summary>The offset in the document, in UTF-16 units, if it is more exact than where the field is.</summary>
    internal int? Offset { get; init; }
}

/// <summary>
/// Fails the position that is being resolved with an error that the client sees. <c>Field</c> resolvers and readers of
/// arguments throw it, since they have no other way to refuse. Any other exception counts as a fault of the server, and
/// its message is hidden from the client. A batch puts a <see cref="FieldError"/> into its results instead, which costs
/// no exception.
/// </summary>
public sealed class FieldErrorException(FieldError error) : Exception(error.Message)
{
    public FieldErrorException(string message, string? code = null)
        : this(new FieldError(message, code)) { }

    public FieldError Error { get; } = error;
}
