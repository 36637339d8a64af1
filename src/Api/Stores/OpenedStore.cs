using Serverless.Tables;

namespace Serverless.Api.Stores;

/// <summary>A store to work with.</summary>
/// <param name="place">The path of its file or the address of its service, for people; holds no secret.</param>
public sealed class OpenedStore(ITableStore tables, string place) : IDisposable
{
    public ITableStore Tables { get; } = tables;

    public string Place { get; } = place;

    public void Dispose() => (Tables as IDisposable)?.Dispose();
}
