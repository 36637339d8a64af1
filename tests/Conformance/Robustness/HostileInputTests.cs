using System.Globalization;
using System.Text.Json;
using Serverless.Conformance.Tests.Generation;
using Serverless.Conformance.Tests.World;
using Serverless.GraphQL;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Validation;

namespace Serverless.Conformance.Tests.Robustness;

/// <summary>
/// Sends hostile input through the engine on a stack of 1 MB. Any schema is built or refused, any document is parsed,
/// printed and validated or refused, and any request gets a response in JSON that is not an internal error.
/// <c>ROBUSTNESS_SEEDS=17</c> runs one seed again, and <c>ROBUSTNESS_SEEDS=0-499999</c> runs many.
/// </summary>
public sealed class HostileInputTests
{
    private const int SeedsInCi = 6_000;
    private const int MostShown = 5;
    private const int SmallStack = 1024 * 1024;

    private static readonly Schema Schema = Schema.Parse(SchemaGenerator.Next(new Dice(7)));
    private static readonly WorldServer Server = new(Schema);

    private int _executed;

    [Fact]
    public void Hostile_input_neither_ends_the_process_nor_causes_an_internal_error()
    {
        var faults = new List<string>();
        var (first, last) = Seeds();
        var seeds = Enumerable.Range(first, last - first + 1);
        var thread = new Thread(
            () => faults.AddRange(seeds.Select(FaultOf).OfType<string>().Take(MostShown)),
            SmallStack
        );
        thread.Start();
        thread.Join();

        Assert.True(faults.Count == 0, string.Join("\n\n", faults));

        // If all requests were refused before execution, the test would prove little.
        if (last - first > 1_000)
            Assert.InRange(_executed, (last - first) / 20, last - first);
    }

    private string? FaultOf(int seed)
    {
        try
        {
            var input = HostileInput.Of(Schema, seed);
            Build(input.Sdl);
            Read(input.Sdl);
            Answer(input);
            return null;
        }
        catch (Exception exception)
        {
            return $"ROBUSTNESS_SEEDS={seed}\n{exception}";
        }
    }

    private static void Build(string sdl)
    {
        try
        {
            Schema.Parse(sdl);
        }
        catch (GraphQLException exception)
        {
            Assert.NotEmpty(exception.Errors);
        }
    }

    private static void Read(string text)
    {
        try
        {
            var document = Document.Parse(text);
            Assert.Equal(
                Printer.Print(document),
                Printer.Print(Document.Parse(Printer.Print(document), ParserLimits.Trusted))
            );
            Assert.InRange(Validator.Validate(Schema, document).Count, 0, 101);
        }
        catch (GraphQLException exception)
        {
            Assert.Single(Assert.Single(exception.Errors).Locations);
        }
    }

    private void Answer(HostileInput input)
    {
        var (response, outcome) = Server
            .ExecuteAsync(input.Query, input.Variables, CancellationToken.None)
            .GetAwaiter()
            .GetResult();

        Assert.NotEqual(ResponseOutcome.InternalError, outcome);
        Assert.Equal(JsonValueKind.Object, response.ValueKind);
        if (outcome == ResponseOutcome.Executed)
            _executed++;
    }

    private static (int First, int Last) Seeds()
    {
        var asked = Environment.GetEnvironmentVariable("ROBUSTNESS_SEEDS") ?? $"0-{SeedsInCi - 1}";
        var ends = asked.Split('-').Select(static number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return (ends[0], ends[^1]);
    }
}
