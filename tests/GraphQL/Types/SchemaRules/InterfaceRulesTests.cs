using static Serverless.GraphQL.Tests.Types.SchemaRules.SchemaErrors;

namespace Serverless.GraphQL.Tests.Types.SchemaRules;

public sealed class InterfaceRulesTests
{
    [Fact]
    public void Types_implement_interfaces_alone_each_once_and_never_themselves() =>
        ExpectIn(
            """
            interface I implements I { a: Int }
            interface J { a: Int }
            type A implements J & B & J { a: Int }
            extend type A implements J & Int
            type B { a: Int }
            """,
            "Type I cannot implement itself because it would create a circular reference. [1:24]",
            "Type A can only implement J once. [3:19, 3:27, 4:26]",
            "Type A must only implement Interface types, it cannot implement B. [3:23]",
            "Type A must only implement Interface types, it cannot implement Int. [4:30]"
        );

    [Fact]
    public void Interfaces_do_not_implement_each_other_in_a_circle() =>
        ExpectIn(
            """
            interface I implements J { a: Int }
            interface J implements I { a: Int }
            """,
            "Type J cannot implement I because it would create a circular reference. [1:24, 2:24]",
            "Type I cannot implement J because it would create a circular reference. [2:24, 1:24]"
        );

    [Fact]
    public void What_an_implemented_interface_implements_is_implemented_too() =>
        ExpectIn(
            """
            interface I { a: Int }
            interface J implements I { a: Int }
            type A implements J { a: Int }
            """,
            "Type A must implement I because it is implemented by J. [2:24, 3:19]"
        );

    [Fact]
    public void The_fields_of_an_interface_are_provided() =>
        ExpectIn(
            """
            interface I { a: Int b: Int }
            extend interface I { c: Int }
            type A implements I { a: Int }
            extend type A { b: Int }
            """,
            "Interface field I.c expected but A does not provide it. [2:22, 3:1, 4:1]"
        );

    [Fact]
    public void Fields_have_the_type_the_interface_expects_or_a_sub_type()
    {
        ExpectIn(
            """
            interface I { a: I b: [I] c: Int! d: U e: [Int] }
            union U = Query
            type A implements I { a: Int b: [Query] c: Int d: A e: Int }
            """,
            "Interface field I.a expects type I but A.a is type Int. [1:18, 3:26]",
            "Interface field I.b expects type [I] but A.b is type [Query]. [1:23, 3:33]",
            "Interface field I.c expects type Int! but A.c is type Int. [1:30, 3:44]",
            "Interface field I.d expects type U but A.d is type A. [1:38, 3:51]",
            "Interface field I.e expects type [Int] but A.e is type Int. [1:43, 3:56]"
        );
        ExpectNone(
            """
            interface I { a: I b: [I] c: Int d: U e: J }
            interface J implements I { a: J! b: [J!]! c: Int! d: U! e: J }
            union U = Query
            type A implements I & J { a: A! b: [A!]! c: Int! d: Query! e: A! }
            """
        );
    }

    [Fact]
    public void Fields_have_the_arguments_the_interface_expects_and_require_no_others()
    {
        ExpectIn(
            """
            interface I { a(b: Int, c: Int): Int }
            type A implements I { a(b: Int!, d: Int!, e: Int, f: Int! = 1): Int }
            """,
            "Interface field argument I.a(b:) expects type Int but A.a(b:) is type Int!. [1:20, 2:28]",
            "Interface field argument I.a(c:) expected but A.a does not provide it. [1:25, 2:23]",
            "Argument \"A.a(d:)\" must not be required type \"Int!\" "
                + "if not provided by the Interface field \"I.a\". [2:34, 1:15]"
        );
        ExpectNone("interface I { a(b: [Int!]): Int } type A implements I { a(b: [Int!] = [1], c: Int): Int }");
    }

    [Fact]
    public void A_field_is_deprecated_only_with_that_of_the_interface()
    {
        ExpectIn(
            "interface I { a: Int } type A implements I { a: Int @deprecated }",
            "Interface field I.a is not deprecated, so implementation field A.a must not be deprecated. [1:53, 1:49]"
        );
        ExpectNone("interface I { a: Int @deprecated } type A implements I { a: Int @deprecated }");
        ExpectNone("interface I { a: Int @deprecated } type A implements I { a: Int }");
    }

    [Fact]
    public void An_unknown_type_is_not_reported_as_a_misfit_too() =>
        ExpectIn(
            """
            interface I { a(b: Mistaken): Int }
            type A implements I & Missing { a(b: Int): Absent }
            """,
            "Unknown type \"Mistaken\". [1:20]",
            "Unknown type \"Missing\". [2:23]",
            "Unknown type \"Absent\". [2:44]"
        );
}
