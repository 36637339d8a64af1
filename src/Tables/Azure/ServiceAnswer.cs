namespace Serverless.Tables.Azure;

/// <summary>What a Table service answered.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Continuation">What to add to a query to go on; null where there is no more.</param>
/// <param name="WasRetried">Whether the request was sent more than once, so that an earlier try may have taken effect.</param>
internal sealed record ServiceAnswer(int Status, BinaryData Content, string? Continuation, bool WasRetried)
{
    /// <summary>For an answer that is none of the expected.</summary>
    public ServiceError Error => ServiceError.Read(Status, Content.ToString());
}
