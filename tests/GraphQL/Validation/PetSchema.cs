using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Tests.Validation;

/// <summary>A schema with something of everything that rules look at.</summary>
internal static class PetSchema
{
    public static Schema Schema { get; } = Schema.Parse(
        """
        directive @onQuery on QUERY
        directive @onMutation on MUTATION
        directive @onSubscription on SUBSCRIPTION
        directive @onField on FIELD
        directive @onFragmentDefinition on FRAGMENT_DEFINITION
        directive @onFragmentSpread on FRAGMENT_SPREAD
        directive @onInlineFragment on INLINE_FRAGMENT
        directive @onVariableDefinition on VARIABLE_DEFINITION
        directive @tag(name: String!, weight: Int = 1, kinds: [Kind!]) repeatable
          on FIELD | QUERY | FRAGMENT_SPREAD | VARIABLE_DEFINITION
        directive @once(note: String) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT | QUERY
        directive @server(reason: String) on OBJECT | FIELD_DEFINITION

        scalar Date @specifiedBy(url: "https://example.org/date")
        scalar Any

        enum Kind { PERSON PLACE EVENT ORGANISATION }
        enum DogCommand { SIT DOWN HEEL }
        enum CatCommand { JUMP }

        interface Node { id: ID! }
        interface Resource implements Node { id: ID! url: String }
        interface Named { name(surname: Boolean): String }
        interface Sentient { mood: String! }
        interface Pet implements Named { name(surname: Boolean): String mother: Pet siblings: [Pet!] }

        type Picture implements Resource & Node { id: ID! url: String width: Int thumbnail(size: Int = 100): Picture }
        type Page implements Resource & Node { id: ID! url: String title: String! links: [Resource!]! }
        type Dog implements Pet & Named {
          name(surname: Boolean): String
          nickname: String
          mother: Dog
          siblings: [Pet!]
          barkVolume: Int
          barks: Boolean
          doesKnowCommand(dogCommand: DogCommand!): Boolean!
          isHouseTrained(atOtherHomes: Boolean = true): Boolean!
          isAtLocation(x: Int, y: Int): Boolean
          owner: Human
          friends: [Dog]
        }
        type Cat implements Pet & Named {
          name(surname: Boolean): String
          nickname: String
          mother: Cat
          siblings: [Pet!]
          meowVolume: Int
          meows: Boolean
          doesKnowCommand(catCommand: CatCommand!): Boolean!
          owner: Human!
          friends: [Cat!]
          barkVolume: String
        }
        type Human implements Named & Sentient {
          name(surname: Boolean): String
          mood: String!
          pets: [Pet]
          relatives: [Human!]!
          iq: Int
        }
        type Alien implements Named & Sentient {
          name(surname: Boolean): String
          mood: String!
          iq: Int
          homePlanet: String
          numEyes: Int
        }
        type Rock { weight: Float! }

        union CatOrDog = Cat | Dog
        union DogOrHuman = Dog | Human
        union HumanOrAlien = Human | Alien
        union Anything = Cat | Dog | Human | Alien | Rock | Picture | Page

        input Point { x: Int! y: Int! label: String }
        input Filter {
          kinds: [Kind!]
          text: String
          limit: Int! = 10
          near: Point
          and: [Filter!]
          any: Any
          since: Date
          flag: Boolean! = false
        }
        input ComplexInput {
          requiredField: Boolean!
          nonNullField: Boolean! = false
          intField: Int
          stringField: String
          booleanField: Boolean
          stringListField: [String]
        }
        input PetInput @oneOf { cat: CatInput dog: DogInput tag: String }
        input CatInput { name: String! lives: Int }
        input DogInput { name: String! bark: Int nested: PetInput }

        type ComplicatedArgs {
          intArgField(intArg: Int): String
          nonNullIntArgField(nonNullIntArg: Int!): String
          stringArgField(stringArg: String): String
          booleanArgField(booleanArg: Boolean): String
          nonNullBooleanArgField(nonNullBooleanArg: Boolean!): String
          optionalNonNullBooleanArgField(optionalBooleanArg: Boolean! = false): String
          enumArgField(enumArg: Kind): String
          enumListArgField(enumListArg: [Kind!]): String
          floatArgField(floatArg: Float): String
          idArgField(idArg: ID): String
          stringListArgField(stringListArg: [String]): String
          stringListNonNullArgField(stringListNonNullArg: [String!]): String
          nonNullListArgField(nonNullListArg: [String]!): String
          matrixArgField(matrixArg: [[Int!]!]): String
          complexArgField(complexArg: ComplexInput): String
          pointArgField(point: Point!): String
          multipleReqs(x: Int!, y: Int!): String
          nonNullFieldWithDefault(arg: Int! = 0): String
          multipleOpts(opt1: Int = 0, opt2: Int = 0): String
          multipleOptAndReq(req1: Int!, req2: Int!, opt1: Int = 0, opt2: Int = 0): String
          dateArgField(date: Date): String
          anyArgField(any: Any): String
          oneOfArgField(oneOfArg: PetInput): String
          oneOfNonNullArgField(oneOfArg: PetInput!): String
          oneOfListArgField(oneOfListArg: [PetInput!]): String
          filterArgField(filter: Filter): String
        }

        type Query {
          dog: Dog
          cat: Cat
          pet: Pet
          pets(filter: Filter, first: Int = 10): [Pet!]!
          human(id: ID): Human
          alien: Alien
          catOrDog: CatOrDog
          dogOrHuman: DogOrHuman
          humanOrAlien: HumanOrAlien
          anything: [Anything!]
          named: Named
          sentient: Sentient
          resource: Resource
          node(id: ID!): Node
          page: Page
          complicatedArgs: ComplicatedArgs
          version: String!
          rock: Rock
        }
        type Mutation { addPet(pet: PetInput!): Pet addPets(pets: [PetInput!]!): [Pet] rename(id: ID!, name: String!): Human }
        type Subscription { newPet: Pet petRenamed(id: ID): Human tick: Int! }

        """);
}
