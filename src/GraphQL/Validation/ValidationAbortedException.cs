namespace Serverless.GraphQL.Validation;

/// <summary>
/// Ends a walk that has nothing to gain from going on; the errors found so far stand. It never leaves <see cref="Validator"/>.
/// </summary>
internal sealed class ValidationAbortedException : Exception;
