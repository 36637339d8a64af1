namespace Serverless.News.Model;

/// <summary>Whether the source states a value or an editor inferred it.</summary>
public enum Provenance
{
    Stated,
    Inferred,
}
