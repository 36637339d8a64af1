using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Binding.Loading;

/// <summary>One call of a loader: its distinct keys, then their values, and the requests that wait for them.</summary>
internal sealed class LoaderCall<TKey, TValue>
    where TKey : notnull
{
    private readonly List<LoadRequest<TKey, TValue>> _waiting = [];
    private Results<TValue>? _results;
    private Exception? _failure;

    public List<TKey> Keys { get; } = [];

    public bool IsAnswered => _results is not null || _failure is not null;

    /// <exception cref="LoaderException">The call failed as a whole.</exception>
    public TValue ValueAt(int index) => Answered()[index];

    /// <exception cref="LoaderException">The call failed as a whole.</exception>
    public FieldError? ErrorAt(int index) => Answered().ErrorAt(index);

    public void AddWaiting(LoadRequest<TKey, TValue> request)
    {
        if (_waiting.Count > 0 && _waiting[^1] == request)
            return;
        _waiting.Add(request);
        request.UnansweredCalls++;
    }

    /// <summary>Takes the results, and returns the requests that wait for no other call.</summary>
    public IReadOnlyList<LoadRequest<TKey, TValue>> Answer(Results<TValue>? results, Exception? failure)
    {
        _results = results;
        _failure = failure;
        return [.. _waiting.Where(static request => --request.UnansweredCalls == 0)];
    }

    private Results<TValue> Answered() => _results ?? throw new LoaderException(_failure!);
}

/// <summary>Is thrown where a loader threw: every request that asked for a key in that call fails with it.</summary>
internal sealed class LoaderException(Exception inner) : Exception("A loader failed: " + inner.Message, inner);
