namespace Serverless.News.Model;

/// <summary>Whether the proposition tells what is, what would be, what ought to be or what will be.</summary>
public enum Modality
{
    Factual,
    Conditional,
    Normative,
    Predictive,
}
