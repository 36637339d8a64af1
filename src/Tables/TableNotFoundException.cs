namespace Serverless.Tables;

/// <summary>A table does not exist: it was never ensured, or somebody deleted it.</summary>
public sealed class TableNotFoundException(string table, Exception? cause = null)
    : TableStoreException(
        $"There is no table '{table}' in the store: nothing was loaded into it yet, or another program deleted it.",
        cause
    )
{
    public string Table { get; } = table;
}
