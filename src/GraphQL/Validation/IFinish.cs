namespace Serverless.GraphQL.Validation;

/// <summary>A rule about the document as a whole, asked once all of it was walked.</summary>
internal interface IFinish : IValidationRule
{
    void Finish();
}
