using static Serverless.GraphQL.Tests.Types.SchemaRules.SchemaErrors;

namespace Serverless.GraphQL.Tests.Types.SchemaRules;

public sealed class TypeRulesTests
{
    [Fact]
    public void A_query_root_type_is_needed()
    {
        Expect("type Other { a: Int }", "Query root type must be provided. []");
        Expect("schema { mutation: Other } type Other { a: Int }", "Query root type must be provided. [1:1]");
    }

    [Fact]
    public void Root_types_are_object_types() =>
        Expect(
            "schema { query: A mutation: A subscription: B } scalar A input B { c: Int }",
            "Query root type must be Object type, it cannot be A. [1:17]",
            "All root types must be different, \"A\" type is used as query and mutation root types. [1:17, 1:29]",
            "Mutation root type must be Object type if provided, it cannot be A. [1:29]",
            "Subscription root type must be Object type if provided, it cannot be B. [1:45]"
        );

    [Fact]
    public void A_type_that_is_called_like_a_root_type_is_one_where_no_schema_is_defined()
    {
        ExpectIn("scalar Mutation", "Mutation root type must be Object type if provided, it cannot be Mutation. [1:1]");
        ExpectNone("schema { query: Query } scalar Mutation");
    }

    [Fact]
    public void Names_that_begin_with_two_underscores_are_reserved() =>
        ExpectIn(
            """
            type __A { __b(__c: Int): Int }
            interface I { __b: Int }
            enum E { __B }
            input In { __b: Int }
            directive @__d(__e: Int) on FIELD
            """,
            "Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection. [1:1]",
            "Name \"__b\" must not begin with \"__\", which is reserved by GraphQL introspection. [1:12]",
            "Name \"__c\" must not begin with \"__\", which is reserved by GraphQL introspection. [1:16]",
            "Name \"__b\" must not begin with \"__\", which is reserved by GraphQL introspection. [2:15]",
            "Name \"__B\" must not begin with \"__\", which is reserved by GraphQL introspection. [3:10]",
            "Name \"__b\" must not begin with \"__\", which is reserved by GraphQL introspection. [4:12]",
            "Name \"__d\" must not begin with \"__\", which is reserved by GraphQL introspection. [5:1]",
            "Name \"__e\" must not begin with \"__\", which is reserved by GraphQL introspection. [5:16]"
        );

    [Fact]
    public void Types_are_not_empty() =>
        ExpectIn(
            """
            type A
            extend type A @d
            interface I
            union U
            enum E
            input In
            directive @d on OBJECT
            """,
            "Type A must define one or more fields. [1:1, 2:1]",
            "Type I must define one or more fields. [3:1]",
            "Union type U must define one or more member types. [4:1]",
            "Enum type E must define one or more values. [5:1]",
            "Input Object type In must define one or more fields. [6:1]"
        );

    [Fact]
    public void Fields_return_output_types() =>
        ExpectIn(
            "input In { a: Int } type A { a: In } interface I { a: [In!]! }",
            "The type of A.a must be Output Type but got: In. [1:33]",
            "The type of I.a must be Output Type but got: [In!]!. [1:55]"
        );

    [Fact]
    public void Arguments_and_input_fields_accept_input_types() =>
        ExpectIn(
            """
            type A { a(b: A, c: [I!]): Int }
            interface I { a(b: U): Int }
            union U = A
            input In { b: A! }
            directive @d(b: A) on FIELD
            """,
            "The type of A.a(b:) must be Input Type but got: A. [1:15]",
            "The type of A.a(c:) must be Input Type but got: [I!]. [1:21]",
            "The type of I.a(b:) must be Input Type but got: U. [2:20]",
            "The type of In.b must be Input Type but got: A!. [4:15]",
            "The type of @d(b:) must be Input Type but got: A. [5:14]"
        );

    [Fact]
    public void What_is_required_is_not_deprecated() =>
        ExpectIn(
            """
            type A { a(b: Int! @deprecated, c: Int! = 1 @deprecated, d: Int @deprecated): Int }
            input In { b: Int! @deprecated c: Int! = 1 @deprecated }
            directive @d(b: Int! @deprecated) on FIELD
            """,
            "Required argument A.a(b:) cannot be deprecated. [1:20, 1:15]",
            "Required input field In.b cannot be deprecated. [2:20, 2:15]",
            "Required argument @d(b:) cannot be deprecated. [3:22, 3:17]"
        );

    [Fact]
    public void Default_values_fit_their_types() =>
        ExpectIn(
            """
            type A { a(b: Int = "1", c: [E!] = [B, null, "B"], d: In! = {e: 1, f: B}, g: Int! = null, h: A = 1): Int }
            input In { e: String! = 1 f: E g: Unknown = 1 }
            enum E { B }
            directive @d(b: ID = 1.5) on FIELD
            """,
            "Default value of A.a(b:) is invalid: Int cannot represent non-integer value: \"1\" [1:21]",
            "Default value of A.a(c:) is invalid: Expected value of type \"E!\", found null. [1:40]",
            "Default value of A.a(c:) is invalid: "
                + "Enum \"E\" cannot represent non-enum value: \"B\". Did you mean the enum value \"B\"? [1:46]",
            "Default value of A.a(d:) is invalid: String cannot represent a non string value: 1 [1:65]",
            "Default value of A.a(g:) is invalid: Expected value of type \"Int!\", found null. [1:85]",
            "The type of A.a(h:) must be Input Type but got: A. [1:94]",
            "Default value of In.e is invalid: String cannot represent a non string value: 1 [2:25]",
            "Unknown type \"Unknown\". [2:35]",
            "Default value of @d(b:) is invalid: ID cannot represent a non-string and non-integer value: 1.5 [4:22]"
        );

    [Fact]
    public void Object_literals_give_each_field_once() =>
        ExpectIn(
            """
            input In { a: Int in: In = {in: {a: 1, a: 2, in: null}} }
            directive @d(in: In = {a: 1, in: {a: 2}, a: 3}, list: [In]) on SCALAR
            scalar S @d(list: [{a: 1}, {a: 2, in: null, a: 2}])
            """,
            "There can be only one input field named \"a\". [1:34, 1:40]",
            "There can be only one input field named \"a\". [2:24, 2:42]",
            "There can be only one input field named \"a\". [3:29, 3:45]"
        );

    [Fact]
    public void Unions_include_object_types_each_once() =>
        ExpectIn(
            """
            union U = Query | I | Query | Int
            extend union U = U
            interface I { a: Int }
            """,
            "Union type U can only include type Query once. [1:11, 1:23]",
            "Union type U can only include Object types, it cannot include I. [1:19]",
            "Union type U can only include Object types, it cannot include Int. [1:31]",
            "Union type U can only include Object types, it cannot include U. [2:18]"
        );

    [Fact]
    public void The_fields_of_a_OneOf_Input_Object_are_nullable_and_have_no_default() =>
        ExpectIn(
            """
            input In @oneOf { a: Int! b: Int = 1 c: Int }
            extend input In { d: Int! }
            input Other { a: Int! b: Int = 1 }
            extend input Other @oneOf
            """,
            "OneOf input field In.a must be nullable. [1:22]",
            "OneOf input field In.b cannot have a default value. [1:27]",
            "OneOf input field In.d must be nullable. [2:22]",
            "Input Object type Other cannot be made a OneOf Input Object by an extension. [4:20]"
        );

    [Fact]
    public void No_input_object_needs_itself() =>
        ExpectIn(
            """
            input A { a: A! }
            input B { c: C! }
            input C { d: D! }
            input D { b: B! c: C! }
            """,
            "Input Object A cannot be provided a finite value because it references itself through fields: A.a. [1:11]",
            "Input Object B cannot be provided a finite value "
                + "because it references itself through fields: B.c, C.d, D.b. [2:11, 3:11, 4:11]",
            "Input Object C cannot be provided a finite value "
                + "because it references itself through fields: C.d, D.c. [3:11, 4:17]"
        );

    [Fact]
    public void An_input_object_may_refer_to_itself_where_that_can_end() =>
        ExpectNone("input A { a: A b: [A!]! c: B! } input B { a: A d: [B!]! }");

    [Fact]
    public void No_default_value_needs_itself() =>
        ExpectIn(
            """
            input A { a: A = {} }
            input B { c: [C] = [{}, {d: null}] }
            input C { b: B = {} d: Int = 1 }
            input E { a: E = {a: null, b: null} b: F = {f: {}} }
            input F { e: E = {} f: F }
            """,
            "Default values of input fields refer to each other without end: A.a. [1:18]",
            "Default values of input fields refer to each other without end: B.c, C.b. [2:20, 3:18]",
            "Default values of input fields refer to each other without end: E.b, F.e. [4:44, 5:18]"
        );

    [Fact]
    public void Default_values_that_end_are_fine() =>
        ExpectNone(
            "input A { a: A = null b: A = {b: null c: []} c: [A!] = [] d: B = {e: {b: null d: null}} } input B { e: A }"
        );
}
