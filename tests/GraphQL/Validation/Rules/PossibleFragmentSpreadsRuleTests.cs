namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsRuleTests
{
    [Fact]
    public void Types_that_overlap_may_be_spread_in_each_other() =>
        Verdict.Valid(
            """
            { dog { ... on Pet { name ... on CatOrDog { __typename } } ...Dog } catOrDog { ... on DogOrHuman { __typename }
              } node(id: 1) { ... on Resource { url } } }
            fragment Dog on Dog { name }
            """
        );

    [Fact]
    public void An_object_in_another_is_refused() =>
        Verdict.Errors(
            "{ dog { ... on Cat { name } ...Cat } } fragment Cat on Cat { name }",
            """Fragment cannot be spread here as objects of type "Dog" can never be of type "Cat". @1:9""",
            """Fragment "Cat" cannot be spread here as objects of type "Dog" can never be of type "Cat". @1:29"""
        );

    [Fact]
    public void An_object_that_is_not_part_of_an_abstract_type_is_refused() =>
        Verdict.Errors(
            "{ pet { ... on Human { name } } catOrDog { ...Alien } } fragment Alien on Alien { name }",
            """Fragment cannot be spread here as objects of type "Pet" can never be of type "Human". @1:9""",
            """Fragment "Alien" cannot be spread here as objects of type "CatOrDog" can never be of """
                + """type "Alien". @1:44"""
        );

    [Fact]
    public void Abstract_types_without_a_common_object_are_refused() =>
        Verdict.Errors(
            "{ pet { ... on Sentient { mood } ... on HumanOrAlien { __typename } } }",
            """Fragment cannot be spread here as objects of type "Pet" can never be of type "Sentient". @1:9""",
            """Fragment cannot be spread here as objects of type "Pet" can never be of type "HumanOrAlien". @1:34"""
        );
}
