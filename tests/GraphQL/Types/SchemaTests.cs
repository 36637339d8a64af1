using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Tests.Types;

public sealed class SchemaTests
{
    private static readonly Schema Schema = NewsSchema.Schema;

    [Theory]
    [InlineData("Node", "Article", "Entity")]
    [InlineData("Text", "Article")]
    [InlineData("Anything", "Article", "Entity")]
    [InlineData("Article", "Article")]
    public void Possible_types_are_objects_in_the_order_of_the_document(string name, params string[] possible)
    {
        var type = NewsSchema.Type<CompositeType>(name);

        Assert.Equal(possible, Schema.GetPossibleTypes(type).Select(static t => t.Name));
        Assert.Equal(possible.Contains("Entity"), Schema.IsPossibleType(type, NewsSchema.Type<ObjectType>("Entity")));
    }

    [Theory]
    [InlineData("Node", "Text", true)]
    [InlineData("Anything", "Node", true)]
    [InlineData("Text", "Entity", false)]
    [InlineData("Entity", "Entity", true)]
    [InlineData("Query", "Anything", false)]
    public void Types_overlap_when_an_object_can_be_of_both(string first, string second, bool overlap)
    {
        Assert.Equal(
            overlap,
            Schema.DoTypesOverlap(NewsSchema.Type<CompositeType>(first), NewsSchema.Type<CompositeType>(second))
        );
        Assert.Equal(
            overlap,
            Schema.DoTypesOverlap(NewsSchema.Type<CompositeType>(second), NewsSchema.Type<CompositeType>(first))
        );
    }

    [Theory]
    [InlineData("Article", "Article", true)]
    [InlineData("Article", "Node", true)]
    [InlineData("Text", "Node", true)]
    [InlineData("Article", "Anything", true)]
    [InlineData("Article!", "Node", true)]
    [InlineData("[Article!]!", "[Node]", true)]
    [InlineData("Node", "Article", false)]
    [InlineData("Node", "Node!", false)]
    [InlineData("[Node]", "Node", false)]
    [InlineData("Node", "[Node]", false)]
    [InlineData("Node", "Anything", false)]
    public void Sub_types_are_covariant(string type, string superType, bool isSubType)
    {
        Assert.Equal(isSubType, Schema.IsSubType(NewsSchema.Reference(type), NewsSchema.Reference(superType)));
    }
}
