namespace Serverless.News.Records;

/// <summary>How rows, index and derived values of an edition are made.</summary>
internal static class EditionFormat
{
    /// <summary>
    /// Raised by every change of a row's columns, of the index or of a rule of derivation: editions loaded before are then loaded
    /// anew, and a program that does not know the number refuses the edition.
    /// </summary>
    public const int Current = 1;
}
