namespace Serverless.Testing.Programs;

/// <summary>Waits for another process; the limit only keeps a broken test from hanging.</summary>
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

        Assert.Fail("The condition did not become true within a minute.");
    }
}
