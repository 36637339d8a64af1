namespace Serverless.News.Records;

/// <summary>The number of the format in which the rows of an edition are written.</summary>
internal static class EditionFormat
{
    /// <summary>
    /// Raise it when the columns of a row or a rule of derivation change. A program refuses an edition with another
    /// number until its data set is loaded again.
    /// </summary>
    public const int Current = 1;
}
