using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Claims;

/// <summary>Binds <c>type Attribution</c> to the attributions of an edition.</summary>
internal sealed class AttributionFields : ISchemaBindings
{
    public void Bind(SchemaBinder schema)
    {
        schema.Enum<Voice>("Voice");
        schema.Enum<SpeechForm>("SpeechForm");
        schema.Enum<Hedge>("Hedge");
        schema.BindConnection<AttributionEntry>("Attribution");

        schema
            .Object<AttributionEntry>("Attribution")
            .Field("id", static attribution => attribution.Id)
            .Field("claim", static attribution => attribution.Claim)
            .Field("article", static attribution => attribution.Article)
            .Field("voice", static attribution => attribution.Record.Voice)
            .Field("claimant", static attribution => attribution.Claimant)
            .Field("chain", static attribution => attribution.Chain)
            .Field("form", static attribution => attribution.Record.Form)
            .Field("hedge", static attribution => attribution.Record.Hedge)
            .Field("uttered", static attribution => attribution.Record.Uttered)
            .Field("locators", static attribution => attribution.Record.Locators);
        schema
            .Object<Locator>("Locator")
            .Field("line", static locator => locator.Line)
            .Field("start", static locator => locator.Start)
            .Field("end", static locator => locator.End);
    }
}
