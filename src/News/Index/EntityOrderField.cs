namespace Serverless.News.Index;

/// <summary>
/// The value by which entities are ordered: the name, or the number of claims or articles that they are in.
/// </summary>
public enum EntityOrderField
{
    Name,
    Claims,
    Articles,
}
