using Serverless.Testing;
using Snapshooter;
using Snapshooter.Exceptions;
using Snapshooter.Xunit3;
using Xunit.Sdk;

namespace Serverless.Architecture.Tests;

/// <summary>Holds that an answer counts as approved only when somebody has put its snapshot where it belongs.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Approved => _folder.File("__snapshots__/answer.snap");

    private string Received => _folder.File("__snapshots__/__mismatch__/answer.snap");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_snapshot_fails_the_test_and_is_not_accepted()
    {
        Assert.Throws<SnapshotNotFoundException>(() => Match("new\n"));

        Assert.False(File.Exists(Approved));
        Assert.Equal("new\n", File.ReadAllText(Received));
    }

    [Fact]
    public void A_snapshot_that_differs_fails_the_test_and_stays_as_it_was()
    {
        Approve("old\n");

        Assert.Throws<EqualException>(() => Match("new\n"));

        Assert.Equal("old\n", File.ReadAllText(Approved));
        Assert.Equal("new\n", File.ReadAllText(Received));
    }

    [Fact]
    public void A_received_snapshot_that_is_moved_to_its_parent_folder_is_accepted()
    {
        Assert.Throws<SnapshotNotFoundException>(() => Match("new\n"));
        File.Move(Received, Approved);

        Match("new\n");
    }

    private void Approve(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Approved)!);
        File.WriteAllText(Approved, text);
    }

    private void Match(string text) => Snapshot.Match(text, new SnapshotFullName("answer.snap", _folder.Path));
}
