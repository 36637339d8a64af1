using System.Globalization;
using Serverless.News.Records;

namespace Serverless.News.Publishing;

/// <summary>An edition could not be published or read; the message says why and what to do.</summary>
public abstract class EditionException(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>
/// Another program published the data set, or deleted part of it, meanwhile. This load has not changed what
/// readers see.
/// </summary>
public sealed class EditionConflictException(string dataSet, string what, Exception cause)
    : EditionException(
        $"While data set '{dataSet}' was loaded, {what}. "
            + "Readers see nothing of this load; load again to put it in front.",
        cause
    );

/// <summary>The store lacks something that an edition lists.</summary>
public sealed class EditionDamagedException(string dataSet, string edition, string what)
    : EditionException(
        $"Edition {edition} of data set '{dataSet}' cannot be read: {what}. "
            + "Load the data set again: serverless load <folder>."
    );

/// <summary>A version of the program that has another format wrote the edition.</summary>
public sealed class EditionFormatException(string dataSet, string edition, int format)
    : EditionException(
        string.Create(
            CultureInfo.InvariantCulture,
            $"Edition {edition} of data set '{dataSet}' has format {format}, "
                + $"and this program reads format {EditionFormat.Current}. "
                + $"Load the data set again with this program: serverless load <folder>."
        )
    );
