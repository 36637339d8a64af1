namespace Serverless.Architecture.Tests;

/// <summary>Which room may name which: the arrows of ARCHITECTURE.md, as data.</summary>
internal static class Arrows
{
    /// <summary>
    /// The assemblies beyond the base class library that each of ours may reference. ASP.NET Core counts as one.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, string[]> Assemblies = new Dictionary<string, string[]>
    {
        ["Serverless.GraphQL"] = [],
        ["Serverless.GraphQL.AspNetCore"] = ["Serverless.GraphQL", AspNetCore],
        ["Serverless.Tables"] =
        [
            "Azure.Core",
            "Azure.Data.Tables",
            "Microsoft.Data.Sqlite",
            "SQLitePCLRaw.core",
            "SQLitePCLRaw.batteries_v2",
        ],
        ["Serverless.News"] = ["Serverless.Tables", "YamlDotNet"],
        ["Serverless.Graph"] = ["Serverless.GraphQL", "Serverless.News"],
        ["Serverless.Api"] =
        [
            "Serverless.GraphQL",
            "Serverless.GraphQL.AspNetCore",
            "Serverless.Tables",
            "Serverless.News",
            "Serverless.Graph",
            AspNetCore,
            "Azure.Core",
        ],
        ["Serverless.Functions"] = ["Serverless.Api", AspNetCore, Worker],
        ["serverless"] = ["Serverless.Api", AspNetCore, "System.CommandLine"],
    };

    /// <summary>Inside the engine: which folders a folder may name. The root namespace may name all.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> EngineFolders = new Dictionary<string, string[]>
    {
        ["Errors"] = [],
        ["Language"] = ["Errors"],
        ["Types"] = ["Errors", "Language"],
        ["Validation"] = ["Errors", "Language", "Types"],
        ["Binding"] = ["Errors", "Language", "Types"],
        ["Execution"] = ["Errors", "Language", "Types", "Binding"],
    };

    /// <summary>
    /// The folders inside a folder, in order: one names only those before it, so that neighbours never name each other
    /// in circles. A folder's own files and its inner folders are one room and may name each other.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, string[]> Neighbours = new Dictionary<string, string[]>
    {
        ["Serverless.GraphQL"] = ["Errors", "Language", "Types", "Binding", "Execution", "Validation"],
        ["Serverless.GraphQL/Binding"] = ["Inputs", "Loading", "Shapes", "Fields"],
        ["Serverless.GraphQL/Execution"] =
        [
            "Coercion",
            "Costs",
            "Introspection",
            "Writing",
            "Nodes",
            "Planning",
            "Caching",
        ],
        ["Serverless.GraphQL/Language"] = ["Ast"],
        ["Serverless.GraphQL/Types"] = ["Values", "Specified", "Building", "SchemaRules"],
        ["Serverless.GraphQL/Validation"] = ["Walking", "Merging", "Rules"],
        ["Serverless.GraphQL.AspNetCore"] = ["Requests", "Documents", "Ide", "Responses"],
        ["Serverless.Tables"] = ["Azure", "Sqlite"],
        ["Serverless.News"] = ["Model", "DataSets", "Derivation", "Index", "Records", "Publishing"],
        ["Serverless.News/DataSets"] = ["Checks", "Nodes", "Reading"],
        ["Serverless.News/Publishing"] = ["Pages", "Manifests"],
        ["Serverless.Graph"] = ["Lists", "Relations", "Claims", "Entities", "Articles", "Questions"],
        ["Serverless.Api"] = ["Editions", "Stores", "Seeding", "Settings", "Endpoints"],
        ["Serverless.Host"] = ["Serving", "Commands"],
    };

    public const string AspNetCore = "Microsoft.AspNetCore and Microsoft.Extensions";

    public const string Worker = "Microsoft.Azure.Functions.Worker";

    public static string RootNamespace(string assembly) => assembly == "serverless" ? "Serverless.Host" : assembly;

    /// <summary>
    /// Returns whether a folder such as "Serverless.News/DataSets/Reading" may name another of the same assembly.
    /// </summary>
    public static bool MayName(string folder, string target)
    {
        var (from, to) = (folder.Split('/'), target.Split('/'));
        var shared = from.Zip(to).TakeWhile(static pair => pair.First == pair.Second).Count();
        if (shared == from.Length || shared == to.Length)
            return true;
        var order = Neighbours[string.Join('/', from[..shared])];
        return Array.IndexOf(order, to[shared]) < Array.IndexOf(order, from[shared]);
    }

    public static string Group(string assembly) =>
        assembly.StartsWith(Worker, StringComparison.Ordinal) ? Worker
        : assembly.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.Net.Http", StringComparison.Ordinal)
            ? AspNetCore
        : assembly;

    public static bool IsBaseLibrary(string assembly) =>
        assembly is "mscorlib" or "netstandard"
        || (assembly.StartsWith("System", StringComparison.Ordinal) && assembly != "System.CommandLine");
}
