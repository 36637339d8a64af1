using System.Text.Json;
using Serverless.Testing.Node;
using Snapshooter.Xunit3;

namespace Serverless.Graph.Tests;

public sealed class SchemaTests
{
    /// <summary>All that the specification's introspection tells, section 4.</summary>
    private const string Introspection = """
        {
          __schema {
            description
            queryType { name }
            mutationType { name }
            subscriptionType { name }
            types {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) {
                name description isDeprecated deprecationReason
                args(includeDeprecated: true) { ...Value }
                type { ...Type }
              }
              inputFields(includeDeprecated: true) { ...Value }
              interfaces { ...Type }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...Type }
            }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...Value } }
          }
        }
        fragment Value on __InputValue { name description type { ...Type } defaultValue isDeprecated deprecationReason }
        fragment Type on __Type {
          kind name ofType {
            kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
          }
        }
        """;

    [Fact]
    public void Every_field_of_the_schema_has_a_resolver_that_fits()
    {
        Assert.NotNull(GraphSchema.Build());
    }

    [Fact]
    public async Task The_served_schema_is_what_the_reference_prints_of_its_introspection()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var answer = JsonElement.Parse((await Served.Harbour.Data(Introspection)).ToJsonString());

        var printed = await ReferenceImplementation.PrintIntrospectionAsync(answer, cancellationToken);

        Assert.Equal(await ReferenceImplementation.PrintSdlAsync(GraphSchema.Text, cancellationToken), printed);
        Snapshot.Match(printed, "schema.graphql");
    }

    [Fact]
    public async Task The_schema_holds_nothing_that_the_contract_does_not()
    {
        var data = await Served.Harbour.Data("{ __schema { queryType { fields { name } } } }");

        Assert.Equal(
            "node nodes article articles claim claims entity entities question questions relations edition",
            string.Join(
                ' ',
                data["__schema"]!["queryType"]!["fields"]!.AsArray().Select(static field => field!["name"])
            )
        );
    }
}
