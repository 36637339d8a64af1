namespace Serverless.News.Model;

/// <summary>What sort of name an alias is.</summary>
public enum AliasKind
{
    Name,
    Spelling,
    Abbreviation,
    Metonym,
    Handle,
    Translation,
}
