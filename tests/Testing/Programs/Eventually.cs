namespace Serverless.Testing.Programs;

/// <summary>
/// Waits for what another process will do in its own time; the bound only keeps a broken test from hanging.
/// </summary>
public static class Eventually
{
    public static async Task HoldsAsync(Func<Task<bool>> condition)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            if (await condition())
                return;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Fail("It did not come to hold within a minute.");
    }
}
