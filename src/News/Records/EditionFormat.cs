namespace Serverless.News.Records;

/// <summary>The number of the way in which the rows, the index and the derived values of an edition are made.</summary>
internal static class EditionFormat
{
    /// <summary>
    /// Raise it with every change of the columns of a row, of the index or of a rule of derivation. Editions that were
    /// loaded before are then loaded anew, and a program that does not know the number refuses the edition.
    /// </summary>
    public const int Current = 1;
}
