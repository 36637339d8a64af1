namespace Serverless.News.Publishing;

/// <summary>
/// Another program published or swept the same data set meanwhile; what readers see was not changed by this load.
/// </summary>
public sealed class EditionConflictException(string dataSet, string what, Exception cause)
    : EditionException(
        $"While data set '{dataSet}' was loaded, {what}. Readers see nothing of this load; load again to put it in front.",
        cause
    );
