using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Tests.Types;

public sealed class GraphQLTypeTests
{
    private static readonly Schema Schema = NewsSchema.Schema;

    [Fact]
    public void Equal_types_are_one_object()
    {
        Assert.Same(NewsSchema.Reference("[Article!]!"), NewsSchema.Reference("[Article!]!"));
        Assert.Same(Schema.QueryType.FindField("articles")!.Type, NewsSchema.Reference("[Article!]!"));
        Assert.NotSame(NewsSchema.Reference("[Article]"), NewsSchema.Reference("[Article!]"));
        Assert.Null(Schema.TypeFromNode(Parser.ParseType("[Unknown!]")));
    }

    [Fact]
    public void Types_that_only_requests_name_are_not_kept()
    {
        Assert.NotSame(NewsSchema.Reference("[[[Article!]!]]!"), NewsSchema.Reference("[[[Article!]!]]!"));
        Assert.True(
            Schema.IsSubType(NewsSchema.Reference("[[[Article!]!]]!"), NewsSchema.Reference("[[[Article!]!]]!"))
        );
    }
}
