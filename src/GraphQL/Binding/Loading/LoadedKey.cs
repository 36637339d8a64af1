namespace Serverless.GraphQL.Binding.Loading;

/// <summary>Where the value of a key is, or will be. The default stands for a key that was null.</summary>
internal readonly record struct LoadedKey<TKey, TValue>(LoaderCall<TKey, TValue>? Call, int Index)
    where TKey : notnull;
