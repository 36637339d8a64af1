// Parses, prints and validates documents.
import { buildSchema, parse, print, specifiedRules, validate } from 'graphql';
import * as release17 from 'graphql17';
import { describe, places, remember } from './answers.mjs';

// Prints a document.
export const printed = ({ text }) => ({ printed: print(parse(text)) });

// Prints a document, and prints again what our printer printed. The text is in UTF-16, in Base64, because it may
// contain half a surrogate pair.
export function printedTwice({ utf16, ours }) {
  const printed = print(parse(Buffer.from(utf16, 'base64').toString('utf16le')));
  return { printed, again: ours === null ? null : print(parse(ours)) };
}

// Returns all errors of a document for a schema.
export const validated = ({ sdl, document }) => ({
  errors: describe(validate(schemaOf(sdl), parse(document), specifiedRules, { maxErrors: 1000 })),
});

// Release 17 answers for these rules, and release 16 for all others.
const newer = ['KnownOperationTypesRule', 'SingleFieldSubscriptionsRule'];

// Returns the locations of the errors of each rule.
export function validatedByRule({ sdl, document, rules }) {
  const older = { schema: buildSchema(sdl), document: parse(document), rules: specifiedRules, validate };
  const latest = {
    schema: release17.buildSchema(sdl),
    document: release17.parse(document),
    rules: release17.specifiedRules,
    validate: release17.validate,
  };
  return {
    places: rules.map(name => {
      const { schema, document, rules, validate } = newer.includes(name) ? latest : older;
      return places(validate(schema, document, [rules.find(rule => rule.name === name)], { maxErrors: 1000 }));
    }),
  };
}

const schemas = new Map();
const schemaOf = sdl => remember(schemas, sdl, buildSchema);
