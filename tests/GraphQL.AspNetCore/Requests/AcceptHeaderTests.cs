using Microsoft.Extensions.Primitives;
using Serverless.GraphQL.AspNetCore.Requests;

namespace Serverless.GraphQL.AspNetCore.Tests.Requests;

public sealed class AcceptHeaderTests
{
    private const string Json = "application/json";
    private const string GraphQLJson = "application/graphql-response+json";

    [Theory]
    [InlineData(Json, Json)]
    [InlineData(GraphQLJson, GraphQLJson)]
    [InlineData("APPLICATION/JSON", Json)]
    [InlineData("application/GraphQL-Response+JSON; charset=UTF-8", GraphQLJson)]
    [InlineData("application/json;charset=\"utf-8\"", Json)]
    [InlineData("application/json; odata=verbose", Json)]
    [InlineData(GraphQLJson + ", " + Json + ";q=0.9", GraphQLJson)]
    [InlineData(Json + ";q=0.9, " + GraphQLJson, GraphQLJson)]
    [InlineData(GraphQLJson + ";q=0.5, " + Json + ";q=0.6", Json)]
    [InlineData(GraphQLJson + ";q=0.5," + Json + ";q=0.5", GraphQLJson)]
    [InlineData(Json + ";q=0.5," + GraphQLJson + ";q=0.5", Json)]
    [InlineData(GraphQLJson + "," + Json, GraphQLJson)]
    [InlineData(Json + "," + GraphQLJson, Json)]
    [InlineData("text/html, " + GraphQLJson + ";q=0.1", GraphQLJson)]
    [InlineData("application/json-seq, " + GraphQLJson + ";q=0.1", GraphQLJson)]
    public void The_named_type_of_the_highest_quality_is_chosen(string header, string expected) =>
        Chooses(header, expected);

    [Theory]
    [InlineData("*/*", Json)]
    [InlineData("", Json)]
    [InlineData("application/*", Json)]
    [InlineData("text/html, */*;q=0.8", Json)]
    [InlineData("*/*, " + GraphQLJson, GraphQLJson)]
    [InlineData("application/*, " + GraphQLJson, GraphQLJson)]
    [InlineData(GraphQLJson + ";q=0.8, */*;q=0.9", Json)]
    [InlineData("*/*, " + Json + ";q=0", GraphQLJson)]
    [InlineData("application/*;q=0.5, */*;q=0.8, " + Json + ";q=0.4", GraphQLJson)]
    public void A_wildcard_covers_what_is_not_named(string header, string expected) => Chooses(header, expected);

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/*")]
    [InlineData("application/graphql")]
    [InlineData(Json + ";q=0")]
    [InlineData("*/*;q=0")]
    [InlineData(Json + ";q=0, " + GraphQLJson + ";q=0, */*")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("nonsense")]
    public void Nothing_is_chosen_where_neither_is_accepted(string header) => Assert.Null(AcceptHeader.Choose(header));

    [Fact]
    public void Without_the_header_JSON_is_chosen() =>
        Assert.Equal(ResponseMediaType.Json, AcceptHeader.Choose(StringValues.Empty));

    [Fact]
    public void Several_headers_are_one_list() =>
        Assert.Equal(
            ResponseMediaType.GraphQLResponse,
            AcceptHeader.Choose(new StringValues(["text/html", GraphQLJson]))
        );

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8", true)]
    [InlineData("text/html", true)]
    [InlineData("TEXT/HTML;q=0.5", true)]
    [InlineData("application/json;q=0.5, text/html", true)]
    [InlineData("application/json, text/html;q=0.9", false)]
    [InlineData("application/graphql-response+json, text/html;q=0.9", false)]
    [InlineData("text/html;q=0", false)]
    [InlineData("text/*", false)]
    [InlineData("*/*", false)]
    [InlineData("application/json", false)]
    [InlineData("", false)]
    public void A_page_is_wanted_if_HTML_is_named_and_not_less_preferred(string header, bool expected) =>
        Assert.Equal(expected, AcceptHeader.WantsHtml(header));

    private static void Chooses(string header, string expected) =>
        Assert.Equal(
            expected == Json ? ResponseMediaType.Json : ResponseMediaType.GraphQLResponse,
            AcceptHeader.Choose(header)
        );
}
