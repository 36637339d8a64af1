using Serverless.GraphQL.Http;
using Serverless.Host.Seeding;

namespace Serverless.Host.Serving;

/// <summary>What answers requests.</summary>
/// <param name="Seed">Only where somebody checks keys before us.</param>
internal sealed record Endpoints(GraphQLEndpoint GraphQL, HealthEndpoint Health, SeedFunction? Seed);
