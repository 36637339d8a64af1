using System.Text;
using System.Text.Json;
using Serverless.GraphQL.AspNetCore.Requests;

namespace Serverless.GraphQL.AspNetCore.Documents;

/// <summary>Reads a folder of documents and manifests, in the order of their names.</summary>
internal sealed class DocumentFolder(string folder, DocumentCollector documents)
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    public void Read()
    {
        if (!Directory.Exists(folder))
        {
            documents.Refuse(folder, "the folder of documents does not exist.");
            return;
        }

        foreach (
            var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        )
        {
            var extension = Path.GetExtension(file);
            if (extension is ".graphql" or ".gql")
                ReadText(file, text => documents.Add(file, IdOf(file, extension), text));
            else if (extension == ".json")
                ReadText(file, text => ReadManifest(file, text));
        }
    }

    private string IdOf(string file, string extension) =>
        Path.GetRelativePath(folder, file)[..^extension.Length].Replace('\\', '/');

    private void ReadText(string file, Action<string> use)
    {
        try
        {
            var text = Strict.GetString(File.ReadAllBytes(file));
            use(text.StartsWith('\uFEFF') ? text[1..] : text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            documents.Refuse(file, exception.Message);
        }
        catch (DecoderFallbackException)
        {
            documents.Refuse(file, "the file is not valid UTF-8.");
        }
    }

    private void ReadManifest(string file, string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                documents.Refuse(file, "the file is not a manifest: write a JSON object of ids and documents.");
            else if (
                root.TryGetProperty("operations", out var operations)
                && operations.ValueKind == JsonValueKind.Array
            )
                ReadOperations(file, operations);
            else
                foreach (var entry in root.EnumerateObject())
                    Add(file, entry.Name, entry.Value);
        }
        catch (JsonException exception)
        {
            documents.Refuse(file, $"the file is not a manifest: {JsonProblem.Describe(exception)}");
        }
        catch (InvalidOperationException)
        {
            // GetString throws this at half of a surrogate pair.
            documents.Refuse(file, "the file is not a manifest: a string in it is not valid Unicode.");
        }
    }

    /// <summary>Reads the format of Apollo's tools: <c>{"operations": [{"id": "...", "body": "..."}]}</c>.</summary>
    private void ReadOperations(string file, JsonElement operations)
    {
        foreach (var operation in operations.EnumerateArray())
        {
            if (
                operation.ValueKind == JsonValueKind.Object
                && operation.TryGetProperty("id", out var id)
                && id.ValueKind == JsonValueKind.String
                && operation.TryGetProperty("body", out var body)
            )
                Add(file, id.GetString()!, body);
            else
                documents.Refuse(file, "an entry of 'operations' has no 'id' or no 'body'.");
        }
    }

    private void Add(string file, string id, JsonElement document)
    {
        if (document.ValueKind == JsonValueKind.String)
            documents.Add($"{file} ({id})", id, document.GetString()!);
        else
            documents.Refuse($"{file} ({id})", "the document is not a string.");
    }
}
