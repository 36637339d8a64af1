namespace Serverless.GraphQL.Validation;

/// <summary>A rule that sees each <typeparamref name="T"/> of a document after what is inside of it.</summary>
internal interface ILeave<T> : IValidationRule
{
    void Leave(T node);
}
