using System.Text;
using Serverless.GraphQL.AspNetCore.Requests;

namespace Serverless.GraphQL.AspNetCore.Tests.Requests;

public sealed class UrlParametersTests
{
    [Theory]
    [InlineData("?query={a}", "{a}")]
    [InlineData("query={a}", "{a}")]
    [InlineData("?query=%7Ba%7D", "{a}")]
    [InlineData("?query=%7ba%7d+%23+b", "{a} # b")]
    [InlineData("?query=a%2Bb%3D%26%25", "a+b=&%")]
    [InlineData("?query=a=b", "a=b")]
    [InlineData("?q%75ery=a", "a")]
    [InlineData("?x=1&&query=a&y", "a")]
    [InlineData("?query=%C3%A9%F0%9F%93%B0", "\u00E9\U0001F4F0")]
    [InlineData("?query=\u00E9\U0001F4F0%20", "\u00E9\U0001F4F0 ")]
    [InlineData("?query=%zz%4%", "%zz%4%")]
    [InlineData("?query=%EF%BB%BFa", "\uFEFFa")]
    [InlineData("?query=a&operationName=&variables=&extensions=", "a")]
    [InlineData("?query=a&variables=null&extensions=null", "a")]
    public void The_query_is_decoded_as_a_form(string url, string query)
    {
        Assert.Null(UrlParameters.TryRead(url, out var parameters));
        Assert.Equal(query, parameters.Query);
        Assert.Null(parameters.OperationName);
        Assert.True(parameters.Variables.IsEmpty);
    }

    [Fact]
    public void All_parameters_are_read()
    {
        const string Url = "?operationName=null&variables=%7B%22a%22%3A+%5B1%5D%7D&extensions={}&query=a";

        Assert.Null(UrlParameters.TryRead(Url, out var parameters));
        Assert.Equal("null", parameters.OperationName);
        Assert.Equal("{\"a\": [1]}", Encoding.UTF8.GetString(parameters.Variables.Span));
    }

    [Theory]
    [InlineData(null, "The parameter 'query' is missing")]
    [InlineData("", "The parameter 'query' is missing")]
    [InlineData("?", "The parameter 'query' is missing")]
    [InlineData("?query", "The parameter 'query' is missing")]
    [InlineData("?query=", "The parameter 'query' is missing")]
    [InlineData("?Query=a", "The parameter 'query' is missing")]
    [InlineData("?query=a&query=a", "The URL contains the parameter 'query' more than once")]
    [InlineData("?query=a&variables={}&variables={}", "The URL contains the parameter 'variables' more than once")]
    [InlineData("?query=%FF", "The parameter 'query' is not valid URL-encoded UTF-8")]
    [InlineData("?query=a&operationName=%ED%A0%80", "The parameter 'operationName' is not valid URL-encoded UTF-8")]
    [InlineData("?query=a&variables=[]", "The parameter 'variables' must be a URL-encoded JSON object")]
    [InlineData("?query=a&variables=7", "The parameter 'variables' must be a URL-encoded JSON object")]
    [InlineData("?query=a&variables=%22x%22", "The parameter 'variables' must be a URL-encoded JSON object")]
    [InlineData("?query=a&extensions=[]", "The parameter 'extensions' must be a URL-encoded JSON object")]
    [InlineData("?query=a&variables={", "The parameter 'variables' is not JSON: ")]
    [InlineData("?query=a&variables={}{}", "The parameter 'variables' is not JSON: ")]
    [InlineData("?query=a&variables=nil", "The parameter 'variables' is not JSON: ")]
    [InlineData("?query=a&extensions={,}", "The parameter 'extensions' is not JSON: ")]
    public void Unreadable_parameters_are_a_bad_request_that_names_them(string? url, string message)
    {
        var problem = UrlParameters.TryRead(url, out _);

        Assert.Equal(400, problem?.Status);
        Assert.StartsWith(message, problem?.Message, StringComparison.Ordinal);
    }
}
