namespace Serverless.GraphQL.Validation;

/// <summary>A rule that sees each <typeparamref name="T"/> of a document before what is inside of it.</summary>
internal interface IEnter<T> : IValidationRule
{
    void Enter(T node);
}
