namespace Serverless.News.Model;

/// <summary>Whether the loader derived a relation or the data set states it.</summary>
public enum RelationBasis
{
    Rule,
    Editor,
}
