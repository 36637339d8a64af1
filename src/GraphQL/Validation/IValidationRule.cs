namespace Serverless.GraphQL.Validation;

/// <summary>
/// One requirement on documents. What it looks at is said by the <see cref="IEnter{T}"/>, <see cref="ILeave{T}"/> and
/// <see cref="IFinish"/> that it implements; what it finds wrong it reports to its <see cref="ValidationContext"/>. An
/// instance validates one document.
/// </summary>
#pragma warning disable CA1040 // Empty on purpose: the interfaces above are what a rule is made of.
internal interface IValidationRule;
