using System.Text;
using System.Text.Json;
using Serverless.Conformance.Tests.Execution;
using Serverless.GraphQL;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Validation;

namespace Serverless.Conformance.Tests.World;

/// <summary>
/// Serves any generated schema. Values follow from a hash of the path to them, by the same rules as in
/// scripts/reference/world.mjs. Some are null, some fail, some are not valid for their type.
/// </summary>
internal sealed class WorldServer
{
    private static readonly GraphQLServerOptions Options = new()
    {
        Parser = ParserLimits.Trusted,
        Validation = ValidationLimits.None,
        MaxVariableItems = int.MaxValue,
        MaxCost = double.MaxValue,
        MaxFieldErrors = int.MaxValue,
        MaxPlannedFields = int.MaxValue,
        MaxResponseBytes = 256 * 1024 * 1024,
    };

    private readonly Dictionary<ObjectType, ThingType> _classes = [];
    private readonly GraphQLServer _server;
    private readonly Schema _schema;

    public WorldServer(Schema schema)
    {
        _schema = schema;
        var objects = schema.Types.Values.OfType<ObjectType>().Where(IsOwn).ToList();
        foreach (var (index, type) in objects.Index())
            _classes.Add(type, ThingType.All[index]);
        var values = new WorldValues(schema, _classes);
        var binder = new SchemaBinder(schema);
        foreach (var type in schema.Types.Values.Where(IsOwn))
            BindNamed(binder, type);
        foreach (var type in objects)
        {
            var fields = type.Fields.Select(field => new WorldField(type, field, type == schema.MutationType));
            _classes[type].Bind(binder, type, fields.Select(field => (field, values.Of(field.Type, field.IsWide))));
        }

        _server = new GraphQLServer(binder.Build(), Options);
    }

    public async Task<(JsonElement Response, ResponseOutcome Outcome)> ExecuteAsync(
        WorldRequest request,
        CancellationToken cancellationToken
    )
    {
        var root = _schema.RootType(request.Type)!;
        using var response = await _server.ExecuteAsync(
            new GraphQLRequest
            {
                Query = request.Document,
                Variables = Encoding.UTF8.GetBytes(request.Variables),
                OperationName = request.Operation,
                Root = _classes[root].New(request.Seed),
            },
            cancellationToken
        );
        return (JsonElement.Parse(response.Body.Span), response.Outcome);
    }

    /// <summary>Executes a request in bytes, as it comes from a client.</summary>
    public async Task<(JsonElement Response, ResponseOutcome Outcome)> ExecuteAsync(
        byte[] query,
        byte[] variables,
        CancellationToken cancellationToken
    )
    {
        var root = _classes[_schema.QueryType].New(0);
        using var response = await _server.ExecuteAsync(
            new GraphQLRequest
            {
                QueryJson = query,
                Variables = variables,
                QueriesOnly = true,
                Root = root,
            },
            cancellationToken
        );
        return (JsonElement.Parse(response.Body.Span), response.Outcome);
    }

    private static bool IsOwn(NamedType type) => !type.Name.StartsWith("__", StringComparison.Ordinal);

    private static void BindNamed(SchemaBinder binder, NamedType type)
    {
        switch (type)
        {
            case InterfaceType:
                binder.Interface<Thing>(type.Name);
                break;
            case UnionType:
                binder.Union<Thing>(type.Name);
                break;
            case InputObjectType input:
                var read = InputReader.Of(input.Fields);
                binder.Input(type.Name, fields => new EchoedInput(read(fields)));
                break;
            default:
                BindLeaf(binder, type.Name);
                break;
        }
    }

    private static void BindLeaf(SchemaBinder binder, string name)
    {
        switch (name)
        {
            case "Compass":
                binder.Enum<Compass>(name);
                break;
            case "Flag":
                binder.Enum<Flag>(name);
                break;
            case "Level":
                binder.Enum<Level>(name);
                break;
            case "Even":
                binder.Scalar<Even>(name, WriteEven, Even.TryParse, "an even number");
                break;
            case "Word":
                binder.Scalar<Word>(name, Word.Write, Word.TryParse, "small letters");
                break;
        }
    }

    private static void WriteEven(Even even, ScalarWriter writer)
    {
        if (even.Number % 2 != 0)
            throw new GraphQL.Errors.FieldErrorException("The number is not even.");
        writer.WriteNumber(even.Number);
    }
}

/// <param name="Document">The text of the document.</param>
/// <param name="Variables">The variables as a JSON object.</param>
/// <param name="Operation">The name of the operation; null for the only one.</param>
/// <param name="Type">The type of the operation.</param>
/// <param name="Seed">The seed that all values follow from.</param>
internal sealed record WorldRequest(
    string Document,
    string Variables,
    string? Operation,
    OperationType Type,
    uint Seed
);
