// Answers questions about schemas and introspection with release 17. Documents must also parse with release 16, because
// release 17 accepts extensions of directives, which belong to a later draft.
import { parse as parse16 } from 'graphql';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  introspectionFromSchema,
  introspectionTypes,
  lexicographicSortSchema,
  parse,
  parseConstValue,
  print,
  printDirective,
  printSchema,
  printType,
  specifiedDirectives,
  specifiedScalarTypes,
  validateSchema,
} from 'graphql17';
import { validateSDL } from 'graphql17/validation/validate.js';
import { describe } from './answers.mjs';

const wholeSchema = {
  directiveIsRepeatable: true,
  inputValueDeprecation: true,
  oneOf: true,
  schemaDescription: true,
  specifiedByUrl: true,
};

// Returns all errors of a schema: those of the document or, if there are none, those of the types. If the reference
// cannot build the types, the phase is "build" and the errors are unknown.
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

// Prints a schema in alphabetical order.
export const printedSdl = ({ sdl }) => ({ printed: printSorted(buildSchema(sdl)) });

// Prints a schema with all that the specification itself defines: directives, introspection types and scalars.
export function printedWhole({ sdl }) {
  const types = [...introspectionTypes, ...specifiedScalarTypes].map(printType);
  const directives = specifiedDirectives.map(printDirective);
  return { printed: [printSchema(buildSchema(sdl)), ...directives, ...types].join('\n\n') };
}

// Prints a schema from an introspection response, in alphabetical order.
export const printedIntrospection = ({ introspection }) => ({ printed: printSorted(buildClientSchema(introspection)) });

// Returns the full introspection query.
export const introspectionQuery = () => ({ query: getIntrospectionQuery(wholeSchema) });

// Returns an introspection response and that of the reference for the same schema in comparable form: the types and
// directives of the document, sorted, with parsed default values; and both as the reference prints them.
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
  const own = list => list.filter(({ name }) => defined.has(name)).sort(byName);
  const described = { ...told, types: own(told.types), directives: own(told.directives).map(specified) };
  return JSON.stringify(
    described,
    (key, value) => {
      if (key === 'defaultValue' && value !== null) return print(parseConstValue(value));
      const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
      return isObject ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
    },
    1,
  );
}

// The reference reports whether directives are deprecated, which this edition of the specification does not have.
const specified = ({ isDeprecated, deprecationReason, ...directive }) => directive;

function printSorted(schema) {
  return printSchema(lexicographicSortSchema(schema));
}
