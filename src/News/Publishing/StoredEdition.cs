using Serverless.News.Model;

namespace Serverless.News.Publishing;

/// <summary>
/// An edition as read from a store: its records in the order in which they are stored, not that of the loaded files.
/// </summary>
public sealed record StoredEdition(EditionInfo Info, DataSet DataSet);
