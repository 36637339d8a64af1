namespace Serverless.Functions.Tests;

/// <summary>Holds transactions up until a test lets them go.</summary>
/// <param name="first">The number of the first one.</param>
internal sealed class Hold(int first)
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private volatile bool _othersPass;

    /// <summary>Done once the first transaction stands and waits: all before it have taken effect or are on their way.</summary>
    public Task Reached => _reached.Task;

    /// <summary>From now on only what waits already is held up.</summary>
    public void LetOthersPass() => _othersPass = true;

    public void Release() => _released.TrySetResult();

    public async Task PassAsync(int transaction, CancellationToken token)
    {
        if (transaction < first || _othersPass)
            return;
        _reached.TrySetResult();
        await _released.Task.WaitAsync(token);
    }
}
