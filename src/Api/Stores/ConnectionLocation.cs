using Serverless.Tables.Azure;

namespace Serverless.Api.Stores;

/// <summary>A Table service that a key or a signature opens. Not a record's usual text, since it holds a secret.</summary>
/// <param name="Where">The option or setting that it stands in.</param>
internal sealed record ConnectionLocation(string Where, string ConnectionString) : StoreLocation
{
    public override OpenedStore Open()
    {
        try
        {
            var store = new AzureTableStore(ConnectionString);
            return new(store, store.Endpoint.AbsoluteUri);
        }
        catch (ArgumentException error)
        {
            throw new FailureException($"{Where}: {error.Message}");
        }
    }

    public override string ToString() => $"{nameof(ConnectionLocation)} of {Where}";
}
