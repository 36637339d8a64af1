using System.Globalization;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Transport;
using GraphQL.Validation;
using GraphQLParser.AST;
using Serverless.Benchmarks;
using Serverless.Benchmarks.Engine;
using Serverless.Benchmarks.GraphQLDotNet;

var store = BenchStore.Load(Environment.GetEnvironmentVariable("DATA")!);
var schema = new BenchGraph();
schema.Initialize();

// No field waits here, and executing fields in turn costs less than a task for each.
var strategies = new DefaultExecutionStrategySelector([
    new ExecutionStrategyRegistration(new SerialExecutionStrategy(), OperationType.Query),
]);
var executer = new DocumentExecuter(
    new GraphQLDocumentBuilder(),
    new DocumentValidator(),
    strategies,
    [new DocumentCache()]
);
var serializer = new GraphQLSerializer();

var port = int.Parse(Environment.GetEnvironmentVariable("PORT") ?? "4100", CultureInfo.InvariantCulture);
var app = BenchServer.Create(port);
app.MapPost("/graphql", (RequestDelegate)AnswerAsync);
app.MapFallback((RequestDelegate)BenchServer.AnswerOther);
await app.RunAsync();

async Task AnswerAsync(HttpContext context)
{
    var request = await serializer.ReadAsync<GraphQLRequest>(context.Request.Body, context.RequestAborted);
    var result = await executer.ExecuteAsync(
        new ExecutionOptions
        {
            Schema = schema,
            Query = request!.Query,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Root = store,
            CancellationToken = context.RequestAborted,
        }
    );
    context.Response.ContentType = "application/json; charset=utf-8";
    await serializer.WriteAsync(context.Response.Body, result, context.RequestAborted);
}
