using static Serverless.GraphQL.Tests.Types.SchemaRules.SchemaErrors;

namespace Serverless.GraphQL.Tests.Types.SchemaRules;

public sealed class SpecifiedDefinitionsRuleTests
{
    private const string TypeProblem = "is built in. Define it as the specification does, or leave it out.";

    [Theory]
    [InlineData("scalar Int scalar Float scalar String scalar Boolean scalar ID")]
    [InlineData("\"Described\" scalar ID @specifiedBy(url: \"https://example.org\")")]
    [InlineData("scalar Int extend scalar Int @mark directive @mark on SCALAR")]
    public void A_document_may_define_the_built_in_scalars(string sdl) => ExpectNone(sdl);

    [Fact]
    public void A_document_may_define_the_introspection_types() =>
        ExpectNone(
            """
            type __Schema { types: [__Type!]! queryType: __Type! directives: [__Directive!]! }
            type __Type { kind: __TypeKind! fields(includeDeprecated: Boolean = false): [__Field!] }
            enum __TypeKind { SCALAR OBJECT }
            extend enum __TypeKind { LIST }
            """
        );

    [Fact]
    public void Introspection_types_may_be_those_of_another_edition() =>
        ExpectNone(
            """
            type __Schema { directives(includeDeprecated: Boolean! = false): [__Directive!]! }
            type __Directive { isDeprecated: Boolean! }
            enum __DirectiveLocation { DIRECTIVE_DEFINITION }
            directive @deprecated(reason: String! = "No longer supported") on FIELD_DEFINITION | DIRECTIVE_DEFINITION
            """
        );

    [Fact]
    public void A_document_may_define_the_built_in_directives() =>
        ExpectNone(
            """
            directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
            directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
            directive @deprecated(reason: String = "No longer supported") on FIELD_DEFINITION | ENUM_VALUE
            directive @specifiedBy(url: String!) on SCALAR
            directive @oneOf on INPUT_OBJECT
            """
        );

    [Fact]
    public void A_built_in_type_is_defined_only_once() =>
        ExpectIn("scalar Int scalar Int", "There can be only one type named \"Int\". [1:8, 1:19]");

    [Theory]
    [InlineData("type ID { a: Int }", "ID", "1:6")]
    [InlineData("scalar __Type", "__Type", "1:8")]
    [InlineData("interface __Schema { description: String }", "__Schema", "1:11")]
    [InlineData("type __Field { name: String type: __Type! }", "__Field", "1:16")]
    [InlineData("type __Field { args(includeDeprecated: Int): [__InputValue!]! }", "__Field", "1:16")]
    [InlineData("type __Field { name: String! } extend type __Field { type: String }", "__Field", "1:54")]
    public void The_definition_of_a_built_in_type_does_not_contradict_the_specification(
        string sdl,
        string name,
        string place
    ) => ExpectIn(sdl, $"Type \"{name}\" {TypeProblem} [{place}]");

    [Theory]
    [InlineData("directive @skip(if: String!) on FIELD")]
    [InlineData("directive @skip(if: Boolean) on FIELD")]
    [InlineData("directive @skip(if: Boolean! = true) on FIELD")]
    [InlineData("directive @skip on FIELD")]
    [InlineData("directive @skip(if: Boolean!, unless: Boolean) on FIELD")]
    [InlineData("directive @skip(if: Boolean!) on QUERY")]
    [InlineData("directive @skip(if: Boolean!) repeatable on FIELD")]
    public void The_definition_of_a_built_in_directive_does_not_contradict_the_specification(string sdl) =>
        ExpectIn(
            sdl,
            "Directive @skip is built in. "
                + "Define it as \"directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT\", "
                + "or leave it out. [1:1]"
        );

    [Theory]
    [InlineData(
        "directive @deprecated on FIELD_DEFINITION",
        "directive @deprecated(reason: String! = \"No longer supported\") "
            + "on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE"
    )]
    [InlineData("directive @oneOf on OBJECT", "directive @oneOf on INPUT_OBJECT")]
    public void The_error_shows_the_definition_that_is_allowed(string sdl, string allowed) =>
        ExpectIn(
            sdl,
            $"Directive @{sdl.Split(' ')[1].TrimStart('@')} is built in. "
                + $"Define it as \"{allowed}\", or leave it out. [1:1]"
        );
}
