namespace Serverless.Conformance.Tests.Language;

/// <summary>Texts that are no documents.</summary>
internal static class FaultyTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        "", " ", "#", "\uFEFF", "{", "}", "{}", "{ }", "a", "query", "query A", "query (", "query A() { a }", "query A($a) { a }",
        "query A($a:) { a }", "query A(a: Int) { a }", "query A($a: Int = $b) { a }", "query A($a: [Int) { a }",
        "query A($a: Int!!) { a }", "query A { a", "{ a(", "{ a() }", "{ a(b) }", "{ a(b:) }", "{ a(b: 1 }", "{ a(b: [1 }",
        "{ a(b: {c} ) }", "{ a(b: {c:}) }", "{ a(b: {c: 1) }", "{ ...", "{ ... }", "{ ...on }", "{ ... on }", "{ ... on A }",
        "{ ...A", "{ ... @a }", "{ a: }", "{ a: b: c }", "{ @a }", "{ a @ }", "{ a @b( }", "{ : }", "{ $a }",
        "fragment on on A { b }", "fragment A", "fragment A on", "fragment A on B", "fragment A($a: Int) on B { c }",
        "fragment A on B {}", "fragment true on B { c }", "notanoperation A { b }", "subscription { a } b",
        "query A($a: Int @b(c: $d)) { e }", "query A($a: Int = {b: $c}) { e }", "query A($a: Int = [$c]) { e }",
        "{ a(b: null, c: true) } }", "{ a(b: 00) }", "{ a(b: 01) }", "{ a(b: -) }", "{ a(b: -a) }", "{ a(b: +1) }",
        "{ a(b: 1.) }", "{ a(b: .5) }", "{ a(b: 1.e1) }", "{ a(b: 1e) }", "{ a(b: 1e+) }", "{ a(b: 1.0.0) }", "{ a(b: 1a) }",
        "{ a(b: 0x1) }", "{ a(b: 1_000) }", "{ a(b: 1.5a) }", "{ a(b: -0a) }", "{ a(b: 1e5.) }", "{ a(b: 1.5_) }", "{ a(b: \") }",
        "{ a(b: \"", "{ a(b: \"c\nd\") }", "{ a(b: \"c\rd\") }", "{ a(b: \"\\z\") }", "{ a(b: \"\\u\") }", "{ a(b: \"\\u12\") }",
        "{ a(b: \"\\u12G4\") }", "{ a(b: \"\\u{}\") }", "{ a(b: \"\\u{110000}\") }", "{ a(b: \"\\u{D800}\") }",
        "{ a(b: \"\\u{12\") }", "{ a(b: \"\\ud83d\") }", "{ a(b: \"\\ude00\") }", "{ a(b: \"\\ud83d\\u0041\") }",
        "{ a(b: \"\\ude00\\ud83d\") }", "{ a(b: \"\u0007\") }", "{ a(b: \"\u0000\") }", "{ a(b: \"\\\") }", "{ a(b: \"\"\") }",
        "{ a(b: \"\"\"\"\"\"\") }", "{ a(b: \"\"\"c) }", "{ a(b: \"\"\"c\\\"\"\") }", "{ a(b: 'c') }", "{ a(b: `c`) }", "{ a.b }",
        "{ .. a }", "{ ..... a }", "{ a? }", "{ a ! b }", "{ a % b }", "{ é }", "{ 😀 }", "{ a\u00a0b }", "{ a\u200bb }",
        "{ a\u0007b }", "\u0000", "{ a } \u00a9", "a\uFEFF", "{ a }\uFEFF", "{ a # comment }", "type", "type {", "type A {",
        "type A {}", "type A { b }", "type A { b: }", "type A { b: Int = 1 }", "type A { b(): Int }", "type A { b(c): Int }",
        "type A { b(c: Int = ): Int }", "type A { b(c: Int = $d): Int }", "type A { b: [Int }", "type A { b: Int!! }",
        "type A implements", "type A implements {", "type A implements & {", "type A implements B, C { d: Int }",
        "type A implements B C { d: Int }", "type A implements B & { c: Int }", "type A @b( { c: Int }",
        "type A @b(c: $d) { e: Int }", "interface A {}", "interface", "union", "union A =", "union A = |", "union A = B |",
        "union A = | | B", "union A | B", "union A = [B]", "enum A {}", "enum", "enum A { true }", "enum A { false }",
        "enum A { null }", "enum A { B: Int }", "enum A { \"B\" }", "input A {}", "input A { b(c: Int): Int }",
        "input A { b: Int = $c }", "input A { b: Int = }", "scalar", "scalar A { b: Int }", "scalar A = B", "schema", "schema {}",
        "schema { a: B }", "schema { query }", "schema { query: }", "schema { query: [A] }", "schema { query: A! }", "directive",
        "directive a on FIELD", "directive @a", "directive @a FIELD", "directive @a on", "directive @a on |",
        "directive @a on field", "directive @a on FIELD | NOWHERE", "directive @a on FIELD || QUERY", "directive @a() on FIELD",
        "directive @a(b) on FIELD", "directive @a repeated on FIELD", "directive @a on FIELD repeatable", "directive @ on FIELD",
        "extend", "extend a", "extend type", "extend type A", "extend type A {}", "extend type A implements", "extend scalar A",
        "extend union A", "extend union A =", "extend enum A", "extend enum A {}", "extend input A", "extend input A {}",
        "extend interface A", "extend schema", "extend schema {}", "extend query { a }", "extend directive @a on FIELD",
        "\"description\"", "\"description\" { a }", "\"description\" extend type A @b", "\"description\" 1",
        "\"\"\"description\"\"\" extend schema @a", "\"a\" \"b\" type A { b: Int }", "type A { \"description\" }",
        "type A { \"description\" \"again\" b: Int }", "query A(\"description\") { b }", "{ \"description\" a }",
        "query A { \"description\" b }", "\"description\" fragment A on B { c }", "\"description\" query A { b }",
        "\"description\" mutation { b }",
    ];
}
