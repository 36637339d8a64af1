using Serverless.Tables;

namespace Serverless.News.Publishing.Pages;

/// <summary>A page to write.</summary>
/// <param name="Strangers">Rows that stand in its partition and do not belong there.</param>
internal sealed record PageWrite(Page Page, IReadOnlyList<TableRow> Strangers);
