namespace Serverless.GraphQL.Validation;

/// <summary>
/// One requirement on documents. It implements <see cref="IEnter{T}"/>, <see cref="ILeave{T}"/> or
/// <see cref="IFinish"/>, or several of them, to see what it looks at, and reports what is wrong to its
/// <see cref="ValidationContext"/>. An instance validates one document. A rule is called only for the types that
/// <see cref="Walking.DocumentWalker"/> shows: each has a <see cref="Walking.Listeners{T}"/> there.
/// </summary>
#pragma warning disable CA1040 // Empty on purpose: the interfaces below are what a rule is made of.
internal interface IValidationRule;

/// <summary>A rule that sees each <typeparamref name="T"/> of a document before what is inside it.</summary>
internal interface IEnter<T> : IValidationRule
{
    void Enter(T node);
}

/// <summary>A rule that sees each <typeparamref name="T"/> of a document after what is inside it.</summary>
internal interface ILeave<T> : IValidationRule
{
    void Leave(T node);
}

/// <summary>A rule about the document as a whole, which is asked after the walk.</summary>
internal interface IFinish : IValidationRule
{
    void Finish();
}
