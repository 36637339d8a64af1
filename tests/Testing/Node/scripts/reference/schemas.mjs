// Schemas and introspection, by release 17; what is a document at all, by release 16: 17 knows extensions of directives, which are
// of a later draft.
import { parse as parse16 } from 'graphql';
import {
  buildClientSchema, buildSchema, getIntrospectionQuery, introspectionFromSchema, introspectionTypes,
  lexicographicSortSchema, parse, parseConstValue, print, printDirective, printSchema, printType, specifiedDirectives,
  specifiedScalarTypes, validateSchema,
} from 'graphql17';
import { validateSDL } from 'graphql17/validation/validate.js';
import { describe } from './answers.mjs';

const wholeSchema = {
  directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true, schemaDescription: true, specifiedByUrl: true,
};

// Everything wrong with a schema: what the document breaks, or, if nothing, what the types break. Some wrong types are more
// than the reference can build or judge; then there are errors, but it has no words for them.
export function schemaErrors({ sdl }) {
  parse16(sdl);
  const errors = validateSDL(parse(sdl));
  if (errors.length > 0) return { phase: 'document', errors: describe(errors) };

  try {
    return { phase: 'types', errors: describe(validateSchema(buildSchema(sdl, { assumeValidSDL: true }))) };
  } catch {
    return { phase: 'build', errors: [] };
  }
}

// A schema as the reference prints it, in alphabetical order.
export const printedSdl = ({ sdl }) => ({ printed: printSorted(buildSchema(sdl)) });

// A schema with all that the specification itself defines: directives, introspection types and scalars.
export function printedWhole({ sdl }) {
  const types = [...introspectionTypes, ...specifiedScalarTypes].map(printType);
  const directives = specifiedDirectives.map(printDirective);
  return { printed: [printSchema(buildSchema(sdl)), ...directives, ...types].join('\n\n') };
}

// A schema as the reference prints what introspection tells of it, in alphabetical order.
export const printedIntrospection = ({ introspection }) => ({ printed: printSorted(buildClientSchema(introspection)) });

// The query for everything that introspection tells.
export const introspectionQuery = () => ({ query: getIntrospectionQuery(wholeSchema) });

// What introspection told, and what the reference tells of the same schema: the types and directives of its document, sorted,
// with default values as they parse; and both as the reference prints them.
export function introspected({ sdl, introspection }) {
  const schema = buildSchema(sdl);
  const defined = new Set(parse(sdl).definitions.flatMap(({ name }) => name?.value ?? []));
  return {
    ours: comparable(introspection, defined),
    theirs: comparable(introspectionFromSchema(schema, wholeSchema), defined),
    ourPrint: printSorted(buildClientSchema(introspection)),
    theirPrint: printSorted(schema),
  };
}

function comparable({ __schema: told }, defined) {
  const byName = (first, second) => (first.name < second.name ? -1 : 1);
  const own = (list) => list.filter(({ name }) => defined.has(name)).sort(byName);
  const described = { ...told, types: own(told.types), directives: own(told.directives).map(specified) };
  return JSON.stringify(described, (key, value) => {
    if (key === 'defaultValue' && value !== null) return print(parseConstValue(value));
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
    return isObject ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
  }, 1);
}

// The reference tells of directives that they are deprecated, which no directive is in this edition of the specification.
const specified = ({ isDeprecated, deprecationReason, ...directive }) => directive;

function printSorted(schema) {
  return printSchema(lexicographicSortSchema(schema));
}
