namespace Serverless.GraphQL.Tests.Language;

/// <summary>Documents that use every production of the grammar, in disorderly layout, and how they print.</summary>
internal static class KitchenSink
{
    public const string Executable = """"
        # What a reader of the weekly edition asks for
        """
          The edition and its lead stories,
            newest first.
        """ query Edition("Which week" $week: Week! , $first:Int=10@range(min:1,max:50)
          $filter: [[Filter!]] ! = [{kinds:[REPORT OPINION],since:null}] $draft : Boolean = false)
          @cached(seconds: -1) @traced {
          edition(week:$week){ ...Lead @defer(if : $draft)
            stories : articles ( first : $first , filter:$filter order:{by:DATE, descending:true} ) @include(if:true) {
              title
              ... on Opinion @skip(if: $draft) { columnist { name } }
              ...@include(if:$draft){ notes(contains:"a \"quoted\" \\ tab\t, \u{1F4F0} and \uD83D\uDCF0") }
              ...{byline} weight(scale:6.02e23, base:-0.5 exact: 0)
            }
          }
        }
        mutation Publish($text:String=""){ publish(text:$text body:"""
            Line one
              Line \""" two
            """) {id} }
        subscription{ breaking(topics: [], options: {}) { id type query fragment on true false null } }
        "What every lead story shows" fragment Lead on Edition@traced{lead{title}} fragment type on on { mutation }
        query on {
          input(on: on, veryLongArgument: "that does not fit into a line together", another: [ONE, TWO, THREE]) }
        """";

    public const string ExecutablePrinted = """"
        """
        The edition and its lead stories,
          newest first.
        """
        query Edition(
        "Which week"
        $week: Week!
        $first: Int = 10 @range(min: 1, max: 50)
        $filter: [[Filter!]]! = [{kinds: [REPORT, OPINION], since: null}]
        $draft: Boolean = false
        ) @cached(seconds: -1) @traced {
          edition(week: $week) {
            ...Lead @defer(if: $draft)
            stories: articles(
              first: $first
              filter: $filter
              order: {by: DATE, descending: true}
            ) @include(if: true) {
              title
              ... on Opinion @skip(if: $draft) {
                columnist {
                  name
                }
              }
              ... @include(if: $draft) {
                notes(contains: "a \"quoted\" \\ tab\t, 📰 and 📰")
              }
              ... {
                byline
              }
              weight(scale: 6.02e23, base: -0.5, exact: 0)
            }
          }
        }

        mutation Publish($text: String = "") {
          publish(text: $text, body: """
          Line one
            Line \""" two
          """) {
            id
          }
        }

        subscription {
          breaking(topics: [], options: {}) {
            id
            type
            query
            fragment
            on
            true
            false
            null
          }
        }

        "What every lead story shows"
        fragment Lead on Edition @traced {
          lead {
            title
          }
        }

        fragment type on on {
          mutation
        }

        query on {
          input(
            on: on
            veryLongArgument: "that does not fit into a line together"
            another: [ONE, TWO, THREE]
          )
        }
        """";

    public const string TypeSystem = """"
        "The newsroom" schema @link(url:"https://example.org/spec"){query:Query,mutation:Mutation
          subscription:Subscription}
        extend schema @traced extend schema { subscription: Later } extend schema@traced{mutation:Other}
        """Seconds since the epoch.""" scalar Instant @specifiedBy(url: "https://example.org/instant")
        extend scalar Instant@traced
        """
        A piece of writing
        """
        type Article implements & Node&Dated @key(fields:"id") { "Unique" id : ID ! , title(
          """ In which language """ language : Language = EN @deprecated(reason:"use locale")
          locale: [String!]! = ["en" "de"]): String @deprecated words(a:Int,b:Int=1):[[Int!]!]! }
        type Bare type WithInterfaces implements Node type Empty @traced
        extend type Article{author:Person} extend type Article@traced
        extend type Article implements Searchable & Indexed
        interface Node{id:ID!} interface Dated implements Node @traced {id:ID! date:Instant} interface Marker
        extend interface Dated implements Marker extend interface Dated{zone:String} extend interface Dated@traced
        union Source @traced=|Person|Agency|Document union Single=Article union None union Tagged@traced
        extend union Source=Anonymous|Rumour extend union Source@traced
        "Languages" enum Language { "English" EN DE @deprecated on type } enum Unknown enum Marked@traced
        extend enum Language{FR} extend enum Language@traced
        input Filter @oneOf { "Words" text:String="x" @range(max:9)
          nested:[Filter!]={a:{b:[1,-2.5E3,null,true,ONE,"s"]}} }
        input Nothing input Flagged@traced extend input Filter{since:Instant} extend input Filter@traced
        "Where it applies" directive@range("Low" min:Int=0,max:Int)repeatable
          on|VARIABLE_DEFINITION|INPUT_FIELD_DEFINITION
        directive @traced on SCHEMA | SCALAR|OBJECT|FIELD_DEFINITION|ARGUMENT_DEFINITION|INTERFACE|UNION|ENUM
        directive @hidden on|ENUM_VALUE|INPUT_OBJECT|INPUT_FIELD_DEFINITION
        directive @any on QUERY|MUTATION|SUBSCRIPTION|FIELD
        directive @part on FRAGMENT_DEFINITION|FRAGMENT_SPREAD|INLINE_FRAGMENT|VARIABLE_DEFINITION
        """";

    public const string TypeSystemPrinted = """"
        "The newsroom"
        schema @link(url: "https://example.org/spec") {
          query: Query
          mutation: Mutation
          subscription: Subscription
        }

        extend schema @traced

        extend schema {
          subscription: Later
        }

        extend schema @traced {
          mutation: Other
        }

        """Seconds since the epoch."""
        scalar Instant @specifiedBy(url: "https://example.org/instant")

        extend scalar Instant @traced

        """A piece of writing"""
        type Article implements Node & Dated @key(fields: "id") {
          "Unique"
          id: ID!
          title(
            """ In which language """
            language: Language = EN @deprecated(reason: "use locale")
            locale: [String!]! = ["en", "de"]
          ): String @deprecated
          words(a: Int, b: Int = 1): [[Int!]!]!
        }

        type Bare

        type WithInterfaces implements Node

        type Empty @traced

        extend type Article {
          author: Person
        }

        extend type Article @traced

        extend type Article implements Searchable & Indexed

        interface Node {
          id: ID!
        }

        interface Dated implements Node @traced {
          id: ID!
          date: Instant
        }

        interface Marker

        extend interface Dated implements Marker

        extend interface Dated {
          zone: String
        }

        extend interface Dated @traced

        union Source @traced = Person | Agency | Document

        union Single = Article

        union None

        union Tagged @traced

        extend union Source = Anonymous | Rumour

        extend union Source @traced

        "Languages"
        enum Language {
          "English"
          EN
          DE @deprecated
          on
          type
        }

        enum Unknown

        enum Marked @traced

        extend enum Language {
          FR
        }

        extend enum Language @traced

        input Filter @oneOf {
          "Words"
          text: String = "x" @range(max: 9)
          nested: [Filter!] = {a: {b: [1, -2.5E3, null, true, ONE, "s"]}}
        }

        input Nothing

        input Flagged @traced

        extend input Filter {
          since: Instant
        }

        extend input Filter @traced

        "Where it applies"
        directive @range(
          "Low"
          min: Int = 0
          max: Int
        ) repeatable on VARIABLE_DEFINITION | INPUT_FIELD_DEFINITION

        directive @traced on SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM

        directive @hidden on ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION

        directive @any on QUERY | MUTATION | SUBSCRIPTION | FIELD

        directive @part on FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
        """";
}
