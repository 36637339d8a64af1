namespace Serverless.News.Index;

/// <summary>What entities are ordered by: the name, or in how many claims or articles they stand.</summary>
public enum EntityOrderField
{
    Name,
    Claims,
    Articles,
}
