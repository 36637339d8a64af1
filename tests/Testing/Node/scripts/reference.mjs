// Answers questions with the reference implementation of GraphQL while standard input is open. Each line is an array of
// { ask, ... }; the response is a line with an array of answers in the same order. The answer to a question about
// something invalid is { errors }; if the reference itself fails, it is { crashed }. Release 16 answers unless
// reference/ says otherwise.
import { createInterface } from 'node:readline';
import { GraphQLError } from 'graphql';
import { GraphQLError as GraphQLError17 } from 'graphql17';
import * as documents from './reference/documents.mjs';
import * as requests from './reference/requests.mjs';
import * as schemas from './reference/schemas.mjs';

const questions = { ...documents, ...requests, ...schemas };

function answer({ ask, ...question }) {
  try {
    return questions[ask](question);
  } catch (error) {
    const isRefusal = error instanceof GraphQLError || error instanceof GraphQLError17;
    if (!isRefusal) return { crashed: error.stack };
    return { phase: 'syntax', errors: [{ message: error.message, locations: error.locations ?? [] }] };
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(`${JSON.stringify(JSON.parse(line).map(answer))}\n`);
}
