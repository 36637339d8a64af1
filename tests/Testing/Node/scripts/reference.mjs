// Answers a batch of questions with the reference implementation of GraphQL: an array of { ask, ... } on standard input, an array
// of answers in the same order on standard output. A question about something invalid is answered with { errors }.
import { readFileSync } from 'node:fs';
import {
  buildClientSchema, buildSchema, getIntrospectionQuery, GraphQLError, graphqlSync, isAbstractType, isObjectType, Kind,
  lexicographicSortSchema, parse, print, printSchema, specifiedRules, validate, validateSchema,
} from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';

const questions = {
  // The document printed.
  parse: ({ text }) => ({ printed: print(parse(text)) }),

  // Everything wrong with a schema: what the document breaks, or, if nothing, what the types break. Some wrong types are more
  // than the reference can build; then there are errors, but it has no words for them.
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

  // The answer to a request.
  execute: ({ sdl, data, document, variables, operation }) => ({
    response: graphqlSync({
      schema: remember(scenes, sdl, sceneOf), source: document, rootValue: data, contextValue: { value: 0 },
      variableValues: variables, operationName: operation,
    }),
  }),

  // Everything wrong with a document for a schema.
  validate: ({ sdl, document }) => ({
    errors: describe(validate(schemaOf(sdl), parse(document), specifiedRules, { maxErrors: 1000 })),
  }),
};

// Serves the schema of the execution tests from their data: an object's entry is the value of its field, and { error } fails it.
function sceneOf(sdl) {
  const schema = buildSchema(sdl);
  const echo = (_, args) => JSON.stringify(args);
  const { Query, Mutation, Even } = schema.getTypeMap();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = (source) => valueOf(source[field.name] ?? zeroOf(field.type));
    }
  }

  for (const name of ['echo', 'defaults', 'needs']) Query.getFields()[name].resolve = echo;
  Query.getFields().node.resolve = (source, { id }) => findById(source, id);
  const { add, addStrictly, fail, failStrictly } = Mutation.getFields();
  add.resolve = addStrictly.resolve = (source, { by }, counter) => {
    counter.value += by ?? 0;
    return { value: counter.value, doubled: 2 * counter.value };
  };
  fail.resolve = failStrictly.resolve = () => { throw new Error('Failed.'); };

  const parseEven = (value) => {
    if (!Number.isInteger(value) || value % 2 !== 0) throw new Error('expected an even number');
    return value;
  };
  Even.parseValue = parseEven;
  Even.parseLiteral = (node) => parseEven(node.kind === Kind.INT ? Number(node.value) : NaN);
  for (const abstract of Object.values(schema.getTypeMap()).filter(isAbstractType)) abstract.resolveType = ({ type }) => type;
  return schema;
}

// Resolvers in C# cannot give null where the schema says that a number is never null.
function zeroOf(type) {
  return ['Int!', 'Float!'].includes(String(type)) ? 0 : null;
}

function valueOf(value) {
  if (value?.error) throw new Error(value.error);
  return value ?? null;
}

function findById(value, id) {
  if (value === null || typeof value !== 'object') return null;
  if (value.id === id) return value;
  for (const part of Object.values(value)) {
    const found = findById(part, id);
    if (found) return found;
  }
  return null;
}

const scenes = new Map();
const schemas = new Map();

function schemaOf(sdl) {
  return remember(schemas, sdl, buildSchema);
}

function remember(known, key, make) {
  if (!known.has(key)) known.set(key, make(key));
  return known.get(key);
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
