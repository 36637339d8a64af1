namespace Serverless.Tables;

/// <summary>Some rows of a range, in ordinal order of their row keys.</summary>
/// <param name="Continuation">Opaque; asks the same store for the rows that follow. Null when there are none.</param>
public sealed record TableQueryPage(IReadOnlyList<TableRow> Rows, string? Continuation);
