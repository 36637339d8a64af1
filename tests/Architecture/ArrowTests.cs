using Mono.Cecil;

namespace Serverless.Architecture.Tests;

public sealed class ArrowTests
{
    public static TheoryData<string> Projects => [.. Arrows.Assemblies.Keys];

    public static TheoryData<string> EngineFolders => [.. Arrows.EngineFolders.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void An_assembly_references_only_what_its_arrows_allow(string assembly)
    {
        using var module = Read(assembly);

        var others = module
            .AssemblyReferences.Select(static reference => reference.Name)
            .Where(static name => !Arrows.IsBaseLibrary(name))
            .Select(Arrows.Group)
            .Distinct()
            .Except(Arrows.Assemblies[assembly]);

        Assert.Empty(others);
    }

    [Fact]
    public void Only_one_type_names_an_identity()
    {
        var naming =
            from assembly in Arrows.Assemblies.Keys
            from type in Read(assembly).GetTypes()
            where
                TypeReferences
                    .Of(type)
                    .Any(static named => named.Namespace.StartsWith("Azure.Identity", StringComparison.Ordinal))
            select type.FullName;

        Assert.Equal(["Serverless.Api.Stores.Credentials"], naming);
    }

    [Theory]
    [MemberData(nameof(EngineFolders))]
    public void A_folder_of_the_engine_names_only_the_folders_below_it(string folder)
    {
        using var module = Read("Serverless.GraphQL");
        var allowed = Arrows.EngineFolders[folder].Append(folder).ToHashSet();

        var breaches =
            from type in module.GetTypes()
            where FolderOf(type) == folder
            from named in TypeReferences.Of(type)
            let target = FolderOf(named)
            where target is not null && !allowed.Contains(target)
            select $"{type.FullName} names {named.FullName}";

        Assert.Empty(breaches.Distinct());
    }

    [Fact]
    public void Every_folder_of_the_engine_has_its_arrows()
    {
        using var module = Read("Serverless.GraphQL");

        var folders = module
            .GetTypes()
            .Select(FolderOf)
            .OfType<string>()
            .Where(static folder => folder.Length > 0)
            .Distinct();

        Assert.Equal(Arrows.EngineFolders.Keys.Order(), folders.Order());
    }

    /// <summary>Null for types of other assemblies, empty for the root namespace.</summary>
    private static string? FolderOf(TypeReference type)
    {
        const string Root = "Serverless.GraphQL";
        var outermost = type;
        while (outermost.DeclaringType is { } declaring)
            outermost = declaring;
        var name = outermost.Namespace;
        if (name != Root && !name.StartsWith(Root + ".", StringComparison.Ordinal))
            return null;
        return name.Length == Root.Length ? "" : name[(Root.Length + 1)..].Split('.')[0];
    }

    private static ModuleDefinition Read(string assembly) =>
        ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
}
