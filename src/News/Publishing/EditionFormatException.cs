using System.Globalization;

namespace Serverless.News.Publishing;

/// <summary>An edition was written by a version of the program with another format.</summary>
public sealed class EditionFormatException(string dataSet, string edition, int format)
    : EditionException(
        string.Create(
            CultureInfo.InvariantCulture,
            $"Edition {edition} of data set '{dataSet}' has format {format}, and this program reads format {EditionFormat.Current}. "
        ) + "Load the data set again with this program: serverless load <folder>."
    );
