namespace Serverless.Testing.Programs;

/// <summary>The packaged data set, and copies that a test may change.</summary>
public static class Seeds
{
    public static string Folder => Path.Combine(ServerlessProcess.HostFolder, "seeds");

    public static string CopyTo(Workspace workspace)
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
            workspace.Write(Path.Combine("seeds", Path.GetRelativePath(Folder, file)), File.ReadAllText(file));
        return Path.Combine(workspace.Folder, "seeds");
    }

    /// <summary>Misspells the claimant of one claim.</summary>
    public static void Break(string folder)
    {
        var file = Path.Combine(folder, "claims", "casualties.yaml");
        var text = File.ReadAllText(file);
        File.WriteAllText(
            file,
            text.Replace("claimant: pakistani-military", "claimant: pakistani-militry", StringComparison.Ordinal)
        );
    }

    /// <summary>Changes one word of one claim.</summary>
    public static void Change(string folder)
    {
        var file = Path.Combine(folder, "claims", "casualties.yaml");
        var text = File.ReadAllText(file);
        var changed = text.Replace("More than 70 people", "Over 70 people", StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        File.WriteAllText(file, changed);
    }
}
