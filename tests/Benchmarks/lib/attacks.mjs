// Requests that cost a server much and their sender little. Each is as near to a limit of ours as possible, or beyond
// it. XXXXXXXX is replaced by another number in each request, so that no cache of documents helps. An attack that needs
// more than a request has a function `send`.
import zlib from 'node:zlib';
import { sendSlowBodies } from './slowBodies.mjs';

const once = 'XXXXXXXX';
const times = (count, make) => Array.from({ length: count }, (_, i) => make(i)).join(' ');
const ask = query => ({ body: JSON.stringify({ query: `${query} #${once}` }) });
const json = value => ({ body: JSON.stringify(value) });
const escaped = text => text.replace(/./g, character => `\\u00${character.charCodeAt(0).toString(16)}`);

// The query of the README, as an example of what a front end sends.
export const plain = json({
  query:
    '{ question(id: "question:pakistani-soldiers-killed-in-october") { text contested ' +
    'positions { label claimants { name } articles { id } independentSourceCount } } }',
});

const everything = `{ description queryType { name } types { ...T } directives { name args { ...V } } }`;
const introspectionFragments = `fragment T on __Type { kind name description
  fields(includeDeprecated: true) { name description args { ...V } type { ...R } }
  inputFields { ...V } interfaces { ...R } enumValues(includeDeprecated: true) { name } possibleTypes { ...R } }
fragment V on __InputValue { name description type { ...R } defaultValue }
fragment R on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }`;
const ids = value => ({
  query: `query ($ids: [ID!]!) { nodes(ids: $ids) { id } } #${once}`,
  variables: { ids: value },
});

export const attacks = {
  'alias flood': ask(`{ ${times(95, i => `a${i}: article(id: "a") { title }`)} }`),
  'alias flood below root': ask(`{ edition { ${times(330, i => `a${i}: id`)} } }`),
  'alias flood of tokens': ask(`{ ${times(900, i => `a${i}: id`)} }`),
  'deep nesting': ask(`${'{ node(id: "a") { ... on Article '.repeat(48)}{ id }${' } }'.repeat(48)}`),
  'nesting without end': ask('{a'.repeat(6_000)),
  'lists without end': ask(`{ nodes(ids: ${'['.repeat(12_000)}`),
  'circular fragments': ask(`{ ...F0 } ${times(50, i => `fragment F${i} on Query { ...F${(i + 1) % 50} }`)}`),
  'many fragments': ask(`{ ...F0 } ${times(120, i => `fragment F${i} on Query { ...F${(i + 1) % 120} }`)}`),
  'fragments that double': ask(
    `{ ...F0 } ${times(49, i => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} ` +
      'fragment F49 on Query { __typename }',
  ),
  'directive overload': ask(`{ edition { id ${'@include(if: true) '.repeat(140)} } }`),
  'unknown directives': ask(`{ edition { id ${times(199, i => `@a${i}`)} } }`),
  'field duplication': ask(`{ edition { ${'id '.repeat(498)} } }`),
  'objects duplicated': ask(`{ ${'edition { id digest } '.repeat(195)} }`),
  'fields that might not merge': ask(
    `{ ${times(49, i => `edition { x: ${i % 2 ? 'id' : 'digest'} ${i % 3 ? 'y: id' : 'y: digest'} }`)} }`,
  ),
  'fragments that might not merge': ask(
    `{ ${times(13, i => `...F${i}`)} } ` +
      times(13, i => `fragment F${i} on Query { edition { ${times(15, j => `a${j}: id`)} } }`),
  ),
  'huge lists': ask(
    '{ articles(first: 100) { nodes { claims(first: 100) { nodes { attributions(first: 100) { nodes { id } } } } } } }',
  ),
  'huge lists by variables': json({
    query:
      'query ($n: Int) { articles(first: $n) { nodes { claims(first: $n) { nodes { attributions(first: $n) ' +
      `{ nodes { id } } } } } } } #${once}`,
    variables: { n: 100 },
  }),
  'introspection flood': ask(`{ ${times(10, i => `a${i}: __schema ${everything}`)} } ${introspectionFragments}`),
  'introspection in circles': ask(`{ __schema { types ${'{ fields { type '.repeat(5)}{ name }${' } }'.repeat(5)} } }`),
  'unknown fields': ask(`{ edition { ${times(490, i => `artikel${i}`)} } }`),
  'unknown fields of long names': ask(`{ edition { ${times(150, i => `${'article'.repeat(11)}${i}`)} } }`),
  'unknown arguments': ask(`{ articles(${times(330, i => `firs${i}: 1`)}) { totalCount } }`),
  'unknown variables': ask(`{ articles(${times(245, i => `a${i}: $b${i}`)}) { totalCount } }`),
  'unused variables': ask(`query (${times(245, i => `$a${i}: Int`)}) { edition { id } }`),
  'many operations': ask(times(195, i => `query Q${i} { __typename }`)),
  'operations at the limit': ask(times(50, i => `query Q${i} { ...F }`) + ' fragment F on Query { edition { id } }'),
  'a list as an argument': ask(`{ nodes(ids: [${'1, '.repeat(980)}]) { id } }`),
  'a string without end': ask(`{ article(id: "${'a'.repeat(12_200)}`),
  'a long string': ask(`{ article(id: "${'a'.repeat(12_200)}") { id } }`),
  escapes: ask(`{ article(id: "${'\\u0061'.repeat(2_000)}") { id } }`),
  'comments at the limit': ask(`{ edition { id } } ${'#\n'.repeat(980)}`),
  comments: ask(`{ edition { id } } ${'#\n'.repeat(6_100)}`),
  'a document of escapes': {
    body: `{"query":"${escaped(`{ edition { id } } ${' '.repeat(4_000)}`)} #${once}"}`,
  },
  'a document that is too long': ask(`{ edition { id } } ${' '.repeat(23_500)}`),
  'invalid UTF-8': {
    body: Buffer.concat([
      Buffer.from(`{"query":"{ edition { id } } #${once} `),
      Buffer.alloc(24_000, 0xff),
      Buffer.from('"}'),
    ]),
  },
  'invalid UTF-8 at the end': {
    body: Buffer.concat([
      Buffer.from(`{"query":"{ edition { id } } #${once} `),
      Buffer.alloc(24_000, 0x20),
      Buffer.from([0xff]),
    ]),
  },
  'JSON that nests': { body: `{"query":"{ edition { id } }","variables":${'['.repeat(24_000)}` },
  'many variables': json(ids(Array(6_000).fill('a'))),
  'wrong variables': json(ids(Array(4_800).fill(true))),
  'many variables at the limit': json(ids(Array(1_000).fill('a'))),
  'wrong variables at the limit': json(ids(Array(999).fill(true))),
  'members without end': { body: `{"query":"{ edition { id } } #${once}"${times(2_300, i => `,"a${i}":1`)}}` },
  'a body that is too long': { body: Buffer.alloc(24 * 1024 + 1, 0x20) },
  'batch flood': { body: JSON.stringify(Array(700).fill({ query: '{ edition { id } }' })) },
  'compression bomb': {
    body: zlib.gzipSync(Buffer.alloc(100 * 1024 * 1024, 0x20)),
    headers: { 'Content-Encoding': 'gzip' },
  },
  'slow bodies, a piece': { send: sendSlowBodies },
  'mutation that does not exist': ask('mutation { destroy }'),
  subscription: ask('subscription { edition { id } }'),
};
