namespace Serverless.GraphQL.Validation;

/// <summary>
/// One requirement on documents. What it looks at is said by the <see cref="IEnter{T}"/>, <see cref="ILeave{T}"/> and
/// <see cref="IFinish"/> that it implements; what it finds wrong it reports to its <see cref="ValidationContext"/>. An
/// instance validates one document.
/// </summary>
#pragma warning disable CA1040 // Empty on purpose: the interfaces above are what a rule is made of.
internal interface IValidationRule;

/// <summary>A rule that sees each <typeparamref name="T"/> of a document before what is inside of it.</summary>
internal interface IEnter<T> : IValidationRule
{
    void Enter(T node);
}

/// <summary>A rule that sees each <typeparamref name="T"/> of a document after what is inside of it.</summary>
internal interface ILeave<T> : IValidationRule
{
    void Leave(T node);
}

/// <summary>A rule about the document as a whole, asked once all of it was walked.</summary>
internal interface IFinish : IValidationRule
{
    void Finish();
}
