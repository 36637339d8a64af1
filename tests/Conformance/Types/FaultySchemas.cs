namespace Serverless.Conformance.Tests.Types;

/// <summary>Schemas that break one rule or several.</summary>
internal static class FaultySchemas
{
    private static readonly string[] Alone =
    [
        "type A { b: Int }",
        "schema { mutation: A } type A { b: Int }",
        "schema { query: A } scalar A",
        "schema { query: A mutation: B subscription: C } interface A { d: Int } union B = E input C { d: Int } type E { d: Int }",
        "schema { query: Qery } type Query { a: Int }",
        "schema { query: Query } schema { query: Query } type Query { a: Int }",
        "schema { query: Query query: Query mutation: Query } type Query { a: Int }",
        "schema { query: Query } extend schema { query: Other } type Query { a: Int } type Other { a: Int }",
        "scalar Query", "union Query = A type A { b: Int }", "input Mutation { a: Int } type Query { a: Int }",
        "type Query", "type Query { a: Unknown }", "extend type Query { a: Int }", "type Query { a: Int } type Query { b: Int }",
        "extend schema { query: Query }",
    ];

    private static readonly string[] WithQuery =
    [
        // Names.
        "type A { b: Int } scalar A", "type A { b: Int b: Int b: Int }", "type A { b: Int } extend type A { b: Int }",
        "interface A { b: Int b: Int }", "input A { b: Int b: Int }", "enum A { B B }", "enum A { B } extend enum A { B C }",
        "type A { b(c: Int, c: Int): Int }", "directive @a(b: Int, b: Int) on FIELD",
        "directive @a on FIELD directive @a on FIELD",
        "type __A { __b(__c: Int): Int } enum B { __C } input D { __e: Int } directive @__f(__g: Int) on FIELD", "scalar __A",
        "union __A = Query", "interface __A { a: Int }",

        // References.
        "type A { b: Strin c(d: Boolen): [Quer!]! }", "type A implements Nowhere { a: Int }", "union A = Nowhere | Query",
        "input A { b: [Nowhere!] }", "directive @a(b: Nowhere) on FIELD", "type A { b: __Typ }", "type A { b: __Type }",
        "interface Noode { a: Int } type A implements Node { a: Int }",

        // Kinds of type.
        "input A { b: Int } type B { c: A d: [A!]! }", "input A { b: Query }", "type A { b(c: Query, d: [A]): Int }",
        "directive @a(b: Query) on FIELD", "interface A { b(c: A): Int } union B = Query type C { d(e: B!): Int }",
        "union A = Int", "union A = A", "union A = Query | Query", "union A = Query extend union A = Query", "union A", "enum A",
        "input A",
        "interface A", "type A", "extend type Query @d directive @d on OBJECT type A @d", "union A = B interface B { c: Int }",

        // Interfaces.
        "type A implements Query { a: Int }", "interface A implements A { b: Int }", "type A implements A { b: Int }",
        "interface A { b: Int } type C implements A & A { b: Int }", "interface A { b: Int } type C implements A { c: Int }",
        "interface A { b: Int } type C implements A { b: String }", "interface A { b: Int! } type C implements A { b: Int }",
        "interface A { b: [Int] } type C implements A { b: Int }", "interface A { b: Int } type C implements A { b: [Int] }",
        "interface A { b: [Int!] } type C implements A { b: [Int] }", "interface A { b: A } type C implements A { b: C }",
        "interface A { b: A } type C implements A { b: Query }", "interface A { b: U } union U = C type C implements A { b: C }",
        "interface A { b(c: Int): Int } type D implements A { b: Int }",
        "interface A { b(c: Int): Int } type D implements A { b(c: Int!): Int }",
        "interface A { b: Int } type D implements A { b(c: Int!): Int }",
        "interface A { b: Int } type D implements A { b(c: Int! = 1): Int }",
        "interface A { b: Int } type D implements A { b(c: Int): Int }",
        "interface A { b: Int } interface B implements A { b: Int } type C implements B { b: Int }",
        "interface A implements B { c: Int } interface B implements A { c: Int }",
        "interface A implements B { c: Int } interface B implements C { c: Int } interface C implements A { c: Int }",
        "interface A implements B & A { c: Int } interface B implements A & B { c: Int }",
        "interface A { b: Int } type C implements A { b: Int } extend interface A { d: Int }",
        "interface A { b: Int } type C extend type C implements A", "interface A { b: Int } extend type Query implements A",

        // Input objects.
        "input A { b: A! }", "input A { b: B! } input B { c: C! } input C { a: A! }", "input A { b: [A!]! c: A }",
        "input A { b: B! a: A! } input B { c: C! a: A! } input C { a: A! b: B! c: C! }",
        "input A { b: Int! @deprecated c: Int! = 1 @deprecated }", "type A { b(c: Int! @deprecated): Int }",
        "directive @a(b: Int! @deprecated) on FIELD", "input A @oneOf { b: Int! c: Int = 1 d: Int }",
        "input A @oneOf { b: Int } extend input A { c: Int! d: Int = 2 }",

        // Extensions.
        "extend type Nowhere { a: Int }", "extend type Qery { b: Int }", "extend scalar Query @d directive @d on SCALAR",
        "extend interface Query { b: Int }", "extend union Query = Query", "extend enum Query { B }",
        "extend input Query { b: Int }",
        "scalar A extend type A { b: Int }", "enum A { B } extend input A { b: Int }",
        "extend scalar String @d directive @d on SCALAR",
        "extend type A { b: Int } extend type A { b: Int }",

        // Directives.
        "type A @nowhere { b: Int @nowhere }", "type A @skip(if: true) { b: Int }", "type A @deprecated { b: Int }",
        "enum A @deprecated { B }", "type A { b: Int @deprecated @deprecated }",
        "scalar A @specifiedBy(url: \"a\") @specifiedBy(url: \"b\")",
        "scalar A @specifiedBy", "scalar A @specifiedBy(url: \"a\", uri: \"b\")", "scalar A @specifiedBy(url: \"a\", url: \"b\")",
        "type A { b: Int @deprecated(raeson: \"c\") }", "type A @oneOf { b: Int }",
        "scalar A @specifiedBy(url: \"a\") extend scalar A @specifiedBy(url: \"b\")",
        "directive @d on OBJECT type A @d { b: Int } extend type A @d",
        "directive @d repeatable on OBJECT type A @d @d { b: Int } extend type A @d",
        "directive @d(a: Int!) on OBJECT type A @d { b: Int }", "directive @d(a: Int! = 1) on OBJECT type A @d { b: Int }",
        "directive @d(a: I) on OBJECT input I { b: Int } type A @d(a: {b: 1, b: 2}) { b: Int }",
        "directive @d on SCHEMA extend schema @d extend schema @d", "directive @d on FIELD extend schema @d",
        "directive @d on ENUM_VALUE enum A { B @d @d }", "directive @d on ARGUMENT_DEFINITION type A { b(c: Int @d @d): Int }",
        "directive @d on INPUT_FIELD_DEFINITION input A { b: Int @d } type C { d(e: Int @d): Int }",
    ];

    public static IReadOnlyList<string> All { get; } =
        [.. Alone, .. WithQuery.Select(static sdl => $"{sdl}\ntype Query {{ a: Int }}")];
}
