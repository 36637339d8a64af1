namespace Serverless.GraphQL.Types;

/// <summary>The part that holds introspection types and built-in directives in SDL.</summary>
internal static partial class SpecifiedDefinitions
{
    private const string OfType =
        "A type: a named one, or a list or non-null wrapper around another type. "
        + "Which fields are not null depends on the kind.";

    private const string Text = $$""""
        "Leaves out the field or fragment unless `if` is true."
        directive @include(
          "Whether it is part of the answer."
          if: Boolean!
        ) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Leaves out the field or fragment if `if` is true."
        directive @skip(
          "Whether it is left out of the answer."
          if: Boolean!
        ) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Marks a part of the schema that should no longer be used."
        directive @deprecated(
          "Why, and what to use instead, in Markdown (CommonMark)."
          reason: String! = "No longer supported"
        ) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE

        "Says where the format of a custom scalar is specified."
        directive @specifiedBy("The address of a text that people can read." url: String!) on SCALAR

        "Makes an input object one of which exactly one field is given, and not null."
        directive @oneOf on INPUT_OBJECT

        "What a service can be asked: its types, its directives, and where each kind of operation starts."
        type __Schema {
          description: String
          "All named types."
          types: [__Type!]!
          "Where queries start."
          queryType: __Type!
          "Where mutations start; null if there are none."
          mutationType: __Type
          "Where subscriptions start; null if there are none."
          subscriptionType: __Type
          "All directives, those of the specification included."
          directives: [__Directive!]!
        }

        """
        {{OfType}}
        """
        type __Type {
          kind: __TypeKind!
          "Null for LIST and NON_NULL."
          name: String
          description: String
          "For a custom SCALAR that says where its format is specified."
          specifiedByURL: String
          "For OBJECT and INTERFACE."
          fields(includeDeprecated: Boolean! = false): [__Field!]
          "For OBJECT and INTERFACE: what it implements."
          interfaces: [__Type!]
          "For INTERFACE and UNION: the object types that a value can have."
          possibleTypes: [__Type!]
          "For ENUM."
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          "For INPUT_OBJECT."
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          "For LIST and NON_NULL: what is wrapped."
          ofType: __Type
          "For INPUT_OBJECT: whether exactly one of its fields has to be given."
          isOneOf: Boolean
        }

        "The kinds of type."
        enum __TypeKind {
          "A leaf with a format of its own."
          SCALAR
          "An object: `fields` and `interfaces` are set."
          OBJECT
          "What several object types have in common: `fields`, `interfaces` and `possibleTypes` are set."
          INTERFACE
          "One of several object types: `possibleTypes` is set."
          UNION
          "A leaf that is one of several names: `enumValues` is set."
          ENUM
          "An object given as input: `inputFields` is set."
          INPUT_OBJECT
          "A list of `ofType`."
          LIST
          "What `ofType` is, but never null."
          NON_NULL
        }

        "A field of an object or interface."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          "Null unless deprecated."
          deprecationReason: String
        }

        "An argument of a field or directive, or a field of an input object."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "What holds if no value is given, as a GraphQL literal; null if there is no such value."
          defaultValue: String
          isDeprecated: Boolean!
          "Null unless deprecated."
          deprecationReason: String
        }

        "One of the names that an enum may be."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          "Null unless deprecated."
          deprecationReason: String
        }

        "A way to change how a part of a document is treated."
        type __Directive {
          name: String!
          description: String
          "Whether it may stand several times at one place."
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "Where a directive may stand: first the places of a request, then those of a schema."
        enum __DirectiveLocation {
          QUERY
          MUTATION
          SUBSCRIPTION
          FIELD
          FRAGMENT_DEFINITION
          FRAGMENT_SPREAD
          INLINE_FRAGMENT
          VARIABLE_DEFINITION
          SCHEMA
          SCALAR
          OBJECT
          FIELD_DEFINITION
          ARGUMENT_DEFINITION
          INTERFACE
          UNION
          ENUM
          ENUM_VALUE
          INPUT_OBJECT
          INPUT_FIELD_DEFINITION
        }
        """";
}
