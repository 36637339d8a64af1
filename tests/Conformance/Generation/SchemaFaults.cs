namespace Serverless.Conformance.Tests.Generation;

/// <summary>
/// Makes schemas that are nearly valid: it adds, repeats and removes definitions of a valid schema, and changes names.
/// </summary>
internal static class SchemaFaults
{
    private static readonly string[] Additions =
    [
        "type Query { again: Int }",
        "extend type Tree { id: Int extra: Int }",
        "extend interface Node { more(a: Int!): Int }",
        "extend input Point { x: Int self: Point! }",
        "input Point { x: Point! }",
        "input Self { self: Self! next: Self = {} }",
        "input Ring { ring: Ring = {} other: Circle = {} } "
            + "input Circle { ring: Ring = {other: {}} list: [Ring!] = [{}] }",
        "extend enum Compass { NORTH UP }",
        "extend union Thing = Tree | Nowhere",
        "extend scalar Even @specifiedBy(url: 1)",
        "directive @tag on FIELD",
        "directive @again(a: Int @again) on ARGUMENT_DEFINITION",
        "type __Hidden { __a(__b: Int): Int }",
        "directive @once(note: Int! @deprecated) on FIELD",
        "schema { query: Tree mutation: Tree }",
        "extend schema { query: Tree }",
        "scalar String",
        "scalar Int scalar Int extend scalar Int @tag",
        "type __Type { name: String }",
        "enum __TypeKind { TUPLE }",
        "type Empty",
        "enum None",
        "input Nothing",
        "union Nobody",
        "interface Void",
        "interface Left implements Right { a: Int } interface Right implements Left { a: Int }",
        "type Odd implements Node & Node & Tree & Odd { id: Int }",
        "input Either @oneOf { a: Int! b: Int = 1 c: Either }",
        "extend input Point @oneOf { z: Int! }",
        "type Wrong { a: Point b(c: Tree): [Choice!]! }",
        "extend type Nowhere { a: Int }",
        "type Args { a(b: Int = \"x\", b: Int): Int @deprecated(reason: 5) @deprecated }",
        "extend type Query @skip(if: true)",
        "input Defaults { a: Int! = null b: [Int!] = [1, null] c: Point = {nothing: 1} d: Compass = UP "
            + "e: Choice = {} }",
        "enum Level { LOW LOW }",
        "extend enum Tree { A }",
        "directive @where(a: Point = {x: \"\"}) on FIELD | FIELD",
        "type Late implements Late2 { a: Int @deprecated b: Int } interface Late2 { a: Int b(c: Int!): Int! }",
        "extend scalar Int @tag",
        "enum Flags { true }",
        "directive @deprecated on FIELD",
    ];

    /// <summary>Returns the schema with one or more faults, some of which may leave it valid.</summary>
    public static string Next(Dice dice, string sdl)
    {
        var definitions = sdl.Split("\n}\n")
            .Where(static part => part.Length > 0)
            .Select(static part => $"{part}\n}}")
            .ToList();
        var broken = dice.Below(4) switch
        {
            0 => $"{sdl}\n{string.Join("\n", dice.Pick(Additions, 1 + dice.Below(3)))}",
            1 => string.Join("\n", definitions.Where((_, index) => index == 0 || !dice.OneIn(definitions.Count))),
            2 => $"{dice.Pick(Additions)}\n{sdl}\n{dice.Pick(definitions)}",
            _ => Mutations.OfNames(sdl, dice.Below(int.MaxValue), 1).Single(),
        };
        return dice.OneIn(3) ? Mutations.OfNames(broken, dice.Below(int.MaxValue), 1 + dice.Below(3)).Last() : broken;
    }
}
