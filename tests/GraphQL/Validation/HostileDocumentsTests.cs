using Serverless.GraphQL.Language;
using Serverless.GraphQL.Validation;
using Serverless.GraphQL.Validation.Merging;
using Serverless.GraphQL.Validation.Rules;
using Serverless.GraphQL.Validation.Walking;

namespace Serverless.GraphQL.Tests.Validation;

/// <summary>
/// Documents that are made to take long. They are so large that an algorithm that compares pairs would take minutes,
/// one that follows every path would never end, and one that recurses along fragments would overflow the stack.
/// </summary>
public sealed class HostileDocumentsTests
{
    private const int Many = 50_000;

    [Fact]
    public void One_field_many_times() => Valid($"{{ dog {{ {Repeat(Many, static _ => "name ")} }} }}");

    [Fact]
    public void One_field_with_selections_many_times() =>
        Valid($"{{ {Repeat(Many, static _ => "dog { name owner { name } } ")} }}");

    [Fact]
    public void One_field_with_large_arguments_many_times()
    {
        var kinds = Repeat(100, static _ => "PERSON ");

        Valid($"{{ {Repeat(2_000, _ => $"pets(filter: {{kinds: [{kinds}]}}) {{ name }} ")} }}");
    }

    [Fact]
    public void Many_fields() => Valid($"{{ {Repeat(Many, static i => $"a{i}: version ")} }}");

    [Fact]
    public void Many_fields_on_two_objects() =>
        Valid(
            $"{{ catOrDog {{ {Repeat(Many / 2, static _ => "... on Dog { x: barks } ... on Cat { x: meows } ")} }} }}"
        );

    [Fact]
    public void Many_fragments_side_by_side() =>
        Valid(
            $"{{ dog {{ {Repeat(20_000, static i => $"...F{i} ")} }} }} "
                + Repeat(20_000, static i => $"fragment F{i} on Dog {{ a{i}: name }} ")
        );

    [Fact]
    public void Many_fragments_in_a_chain() => Valid(Chain(20_000, static i => $"a{i}: name ...F{i + 1}"));

    [Fact]
    public void Many_fields_within_each_other_through_fragments() =>
        Valid(Chain(20_000, static i => $"mother {{ ...F{i + 1} }}"));

    [Fact]
    public void Fragments_that_double_each_other() =>
        Valid(Chain(200, static i => $"a: mother {{ ...F{i + 1} }} b: mother {{ ...F{i + 1} }}"));

    [Fact]
    public void Fragments_that_double_each_other_on_two_objects() =>
        Valid(
            Chain(
                200,
                static i =>
                    string.Concat(
                        new[] { "Dog", "Cat", "Pet" }.Select(type => $"... on {type} {{ mother {{ ...F{i + 1} }} }} ")
                    ),
                "pet"
            )
        );

    [Fact]
    public void Fragments_in_one_long_cycle()
    {
        var fragments = Repeat(20_000, static i => $"fragment F{i} on Dog {{ ...F{(i + 1) % 20_000} }} ");
        var error = Assert.Single(Verdict.Of($"{{ dog {{ ...F0 }} }} {fragments}", ValidationLimits.None));

        Assert.StartsWith(
            """Cannot spread fragment "F0" within itself via "F1", "F2", """,
            error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Fragments_in_cycles_everywhere()
    {
        var all = Repeat(100, static i => $"...F{i} ");
        var fragments = Repeat(100, i => $"fragment F{i} on Dog {{ name mother {{ {all} }} }} ");
        var errors = Verdict.Of($"{{ dog {{ ...F0 }} }} {fragments}", ValidationLimits.None);

        Assert.Contains("""Cannot spread fragment "F0" within itself. @1:54""", errors);
    }

    [Fact]
    public void A_document_without_fragments_is_looked_at_once()
    {
        var (canMerge, steps) = Check($"{{ {Repeat(1_000, static _ => "dog { name owner { name } } ")} }}");

        Assert.True(canMerge);
        Assert.InRange(steps, 4_000, 8_000);
    }

    /// <summary>
    /// Returns a document of 420 fragments in which 2^14 sets of fragments meet somewhere. The selections at a place
    /// depend on the path to it, like the states of a machine that remembers which of its last 14 steps were <c>a</c>.
    /// </summary>
    [Fact]
    public void Fragments_that_meet_in_too_many_ways_are_compared_by_pairs()
    {
        var document = Remembering(14);

        Assert.False(Check(document).CanMerge);
        Valid(document);
    }

    [Fact]
    public void Fragments_that_are_too_many_to_compare_by_pairs_are_refused() =>
        Assert.Equal(
            [$"{OverlappingFieldsCanBeMergedRule.TooEntangled} @"],
            Verdict.Of(Remembering(100), ValidationLimits.None)
        );

    [Fact]
    public void Conflicts_among_too_many_fields_are_refused() =>
        Assert.Equal(
            [$"{OverlappingFieldsCanBeMergedRule.TooEntangled} @"],
            Verdict.Of(
                $"{{ {Repeat(Many, static _ => "version ")} dog {{ x: name x: nickname }} }}",
                ValidationLimits.None
            )
        );

    [Fact]
    public void Conflicts_beneath_many_fields_end_at_the_limit_of_errors() =>
        Assert.Equal(
            ValidationLimits.Default.MaxValidationErrors + 1,
            Verdict.Of($"{{ dog {{ {Repeat(50, static _ => "x: name x: nickname ")} }} }}").Count()
        );

    [Fact]
    public void Operations_that_all_spread_many_fragments_are_refused()
    {
        var errors = Verdict.Of(
            Repeat(2_000, static i => $"query Q{i} {{ dog {{ ...F0 }} }} ")
                + Repeat(1_000, static i => $"fragment F{i} on Dog {{ ...F{i + 1} }} ")
                + "fragment F1000 on Dog { name }",
            ValidationLimits.None
        );

        Assert.Equal([$"{DocumentWalker.TooManyOperations} @"], errors);
    }

    /// <summary>The document is as deep as the parser ever allows, and the stack as small as any default.</summary>
    [Theory]
    [InlineData("{ dog ", "{ mother ", "{ name }", " }", " }")]
    [InlineData("{ ", "... { ", "version", " }", " }")]
    [InlineData("{ complicatedArgs { anyArgField(any: ", "[", "1", "]", ") } }")]
    [InlineData("{ complicatedArgs { filterArgField(filter: ", "{and: ", "{}", "}", ") } }")]
    [InlineData("query ($a: ", "[", "Int", "]", ") { complicatedArgs { anyArgField(any: {x: $a}) } }")]
    public void Deep_nesting_fits_the_stack(string start, string open, string middle, string close, string end)
    {
        const int depth = 490;
        var text = start + Repeat(depth, _ => open) + middle + Repeat(depth, _ => close) + end;
        var document = Document.Parse(text, ParserLimits.Trusted with { MaxDepth = 500 });

        Assert.Empty(SmallStack.Run(() => Validator.Validate(PetSchema.Schema, document, ValidationLimits.None)));
    }

    private static void Valid(string document) => Assert.Empty(Verdict.Of(document, ValidationLimits.None));

    private static string Chain(int length, Func<int, string> selections, string root = "dog")
    {
        var type = root == "dog" ? "Dog" : "Pet";
        return $"{{ {root} {{ ...F0 }} }} {Repeat(length, i => $"fragment F{i} on {type} {{ {selections(i)} }} ")} "
            + $"fragment F{length} on {type} {{ name }}";
    }

    private static string Remembering(int size)
    {
        var levels = size * 2;
        return "{ dog { ...S0L0 } } "
            + Repeat(levels + 1, level => Repeat(Math.Min(level, size) + 1, state => Fragment(state, level)));

        string Fragment(int state, int level)
        {
            var next = $"...S{state + 1}L{level + 1}";
            var selections = (state, level) switch
            {
                _ when level == levels || state == size => "name",
                (0, _) => $"a: mother {{ ...S0L{level + 1} {next} }} b: mother {{ ...S0L{level + 1} }}",
                _ => $"a: mother {{ {next} }} b: mother {{ {next} }}",
            };
            return $"fragment S{state}L{level} on Dog {{ {selections} }} ";
        }
    }

    private static string Repeat(int count, Func<int, string> part) =>
        string.Concat(Enumerable.Range(0, count).Select(part));

    private static (bool CanMerge, int Steps) Check(string text)
    {
        var context = new ValidationContext(
            PetSchema.Schema,
            Document.Parse(text, ParserLimits.Trusted),
            ValidationLimits.None
        );
        var sets = new FieldSets(context);
        var check = new MergeCheck(sets, 50_000);
        return (check.CanMerge(context.Definitions.Operations.Select(sets.Of)), check.Steps);
    }
}
