// Answers a batch of questions with the reference implementation of GraphQL: an array of { ask, ... } on standard input, an array
// of answers in the same order on standard output. A question about something invalid is answered with { errors }.
import { readFileSync } from 'node:fs';
import {
  buildClientSchema, buildSchema, getIntrospectionQuery, GraphQLError, lexicographicSortSchema, parse, print, printSchema, specifiedRules,
  validate, validateSchema,
} from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';

const questions = {
  // The document printed.
  parse: ({ text }) => ({ printed: print(parse(text)) }),

  // Everything wrong with a schema: what the document breaks, or, if nothing, what the types break. Some wrong types are more than
  // the reference can build; then there are errors, but it has no words for them.
  schemaErrors: ({ sdl }) => {
    const errors = validateSDL(parse(sdl));
    if (errors.length > 0) return { phase: 'document', errors: describe(errors) };

    let schema;
    try {
      schema = buildSchema(sdl);
    } catch {
      return { phase: 'build', errors: [] };
    }
    return { phase: 'types', errors: describe(validateSchema(schema)) };
  },

  // A schema as the reference prints it, in alphabetical order.
  printSdl: ({ sdl }) => ({ printed: printSorted(buildSchema(sdl)) }),

  // A schema as the reference prints what introspection tells of it, in alphabetical order.
  printIntrospection: ({ introspection }) => ({ printed: printSorted(buildClientSchema(introspection)) }),

  // The query for everything that introspection tells.
  introspectionQuery: () => ({
    query: getIntrospectionQuery({
      directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true, schemaDescription: true, specifiedByUrl: true,
    }),
  }),

  // Everything wrong with a document for a schema.
  validate: ({ sdl, document }) => ({
    errors: describe(validate(schemaOf(sdl), parse(document), specifiedRules, { maxErrors: 1000 })),
  }),
};

const schemas = new Map();

function schemaOf(sdl) {
  if (!schemas.has(sdl)) schemas.set(sdl, buildSchema(sdl));
  return schemas.get(sdl);
}

function printSorted(schema) {
  return printSchema(lexicographicSortSchema(schema));
}

function describe(errors) {
  return errors.map(({ message, locations }) => ({ message, locations: locations ?? [] }));
}

function answer({ ask, ...question }) {
  try {
    return questions[ask](question);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { phase: 'syntax', errors: describe([error]) };
  }
}

const asked = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(asked.map(answer)));
