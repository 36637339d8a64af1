using Serverless.News.Index;
using Serverless.News.Model;
using Serverless.News.Publishing;

namespace Serverless.Api.Seeding;

/// <summary>Describes for people how many records a data set has.</summary>
internal static class Counts
{
    public static string Of(DataSet dataSet) => Of(EditionCounts.Of(dataSet));

    public static string Of(Edition edition) =>
        $"{edition.Articles.Count} articles, {edition.Claims.Count} claims, {edition.Entities.Count} entities, "
        + $"{edition.Questions.Count} questions";

    public static string Of(EditionCounts counts) =>
        $"{counts.Articles} articles, {counts.Claims} claims with {counts.Attributions} attributions, "
        + $"{counts.Entities} entities, {counts.Questions} questions, {counts.Relations} relations";
}
