using Serverless.News.Model;

namespace Serverless.News.Publishing;

/// <summary>How many authored records of each kind an edition holds.</summary>
public sealed record EditionCounts(
    int Articles,
    int Claims,
    int Attributions,
    int Entities,
    int Questions,
    int Relations
)
{
    public static EditionCounts Of(DataSet dataSet) =>
        new(
            dataSet.Articles.Count,
            dataSet.Claims.Count,
            dataSet.Attributions.Count,
            dataSet.Entities.Count,
            dataSet.Questions.Count,
            dataSet.Relations.Count
        );
}
