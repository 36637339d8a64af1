namespace Serverless.News.Model;

/// <summary>What other claims make of a claim; see schema.graphql for the order in which they apply.</summary>
public enum Standing
{
    SingleSource,
    Corroborated,
    Disputed,
    Superseded,
}
