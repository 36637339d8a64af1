// Parsing, printing and validation of documents.
import { buildSchema, parse, print, specifiedRules, validate } from 'graphql';
import * as release17 from 'graphql17';
import { describe, places, remember } from './answers.mjs';

// The document printed.
export const printed = ({ text }) => ({ printed: print(parse(text)) });

// The document printed, and what our print of it prints as. The text comes in UTF-16, which may hold half a surrogate pair.
export function printedTwice({ utf16, ours }) {
  const printed = print(parse(Buffer.from(utf16, 'base64').toString('utf16le')));
  return { printed, again: ours === null ? null : print(parse(ours)) };
}

// Everything wrong with a document for a schema.
export const validated = ({ sdl, document }) => ({
  errors: describe(validate(schemaOf(sdl), parse(document), specifiedRules, { maxErrors: 1000 })),
});

// The places at which each rule finds something wrong: these rules of release 17, all others of release 16.
const newer = ['KnownOperationTypesRule', 'SingleFieldSubscriptionsRule'];

export function validatedByRule({ sdl, document, rules }) {
  const older = { schema: buildSchema(sdl), document: parse(document), ...{ rules: specifiedRules, validate } };
  const latest = {
    schema: release17.buildSchema(sdl), document: release17.parse(document),
    rules: release17.specifiedRules, validate: release17.validate,
  };
  return {
    places: rules.map((name) => {
      const { schema, document, rules, validate } = newer.includes(name) ? latest : older;
      return places(validate(schema, document, [rules.find((rule) => rule.name === name)], { maxErrors: 1000 }));
    }),
  };
}

const schemas = new Map();
const schemaOf = (sdl) => remember(schemas, sdl, buildSchema);
