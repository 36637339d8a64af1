namespace Serverless.News.Publishing;

/// <summary>Something that an edition lists is not in the store.</summary>
public sealed class EditionDamagedException(string dataSet, string edition, string what)
    : EditionException(
        $"Edition {edition} of data set '{dataSet}' cannot be read: {what}. Load the data set again: serverless load <folder>."
    );
