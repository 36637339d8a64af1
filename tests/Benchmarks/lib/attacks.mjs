// Requests that cost a server much and their sender little, each as near to our limits as it gets. XXXXXXXX is another number in each request, so
// that no cache of documents helps.
import zlib from 'node:zlib';

const once = 'XXXXXXXX';
const times = (count, make) => Array.from({ length: count }, (_, i) => make(i)).join(' ');
const ask = query => ({ body: JSON.stringify({ query: `${query} #${once}` }) });
const json = value => ({ body: JSON.stringify(value) });

// What a front end sends: the query of the README.
export const plain = json({
  query: '{ question(id: "question:pakistani-soldiers-killed-in-october") { text contested positions { label claimants { name } articles { id } independentSourceCount } } }',
});

const everything = `{ description queryType { name } types { ...T } directives { name args { ...V } } }`;
const introspectionFragments = `fragment T on __Type { kind name description fields(includeDeprecated: true) { name description args { ...V } type { ...R } }
  inputFields { ...V } interfaces { ...R } enumValues(includeDeprecated: true) { name } possibleTypes { ...R } }
fragment V on __InputValue { name description type { ...R } defaultValue }
fragment R on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

export const attacks = {
  'alias flood': ask(`{ ${times(180, i => `a${i}: article(id: "article:istanbul-1") { title claims { nodes { text } } }`)} }`),
  'alias flood beyond the limit': ask(`{ ${times(1000, i => `a${i}: edition { id }`)} }`),
  'alias flood of tokens': ask(`{ ${times(20_000, i => `a${i}: __typename`)} }`),
  'deep nesting': ask(`${'{ node(id: "a") { ... on Article '.repeat(90)}{ id }${' } }'.repeat(90)}`),
  'nesting without end': ask('{a'.repeat(50_000)),
  'lists without end': ask(`{ nodes(ids: ${'['.repeat(100_000)}`),
  'circular fragments': ask(`{ ...F0 } ${times(1000, i => `fragment F${i} on Query { ...F${(i + 1) % 1000} }`)}`),
  'fragments that double': ask(`{ ...F0 } ${times(400, i => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F400 on Query { __typename }`),
  'directive overload': ask(`{ edition { id ${'@include(if: true) '.repeat(2500)} } }`),
  'unknown directives': ask(`{ edition { id ${times(5000, i => `@a${i}`)} } }`),
  'field duplication': ask(`{ edition { ${'id '.repeat(9000)} } }`),
  'objects duplicated': ask(`{ ${'edition { id digest } '.repeat(2500)} }`),
  'fields that might not merge': ask(`{ ${times(600, i => `edition { x: ${i % 2 ? 'id' : 'digest'} }`)} }`),
  'fragments that might not merge': ask(`{ ${times(60, i => `...F${i}`)} } ${times(60, i => `fragment F${i} on Query { edition { ${times(60, j => `a${j}: id`)} } }`)}`),
  'huge lists': ask('{ articles(first: 100) { nodes { claims(first: 100) { nodes { attributions(first: 100) { nodes { id } } } } } } }'),
  'huge lists by variables': json({
    query: `query ($n: Int) { articles(first: $n) { nodes { claims(first: $n) { nodes { attributions(first: $n) { nodes { id } } } } } } } #${once}`,
    variables: { n: 100 },
  }),
  'introspection flood': ask(`{ ${times(40, i => `a${i}: __schema ${everything}`)} } ${introspectionFragments}`),
  'introspection in circles': ask(`{ __schema { types ${'{ fields { type '.repeat(10)}{ name }${' } }'.repeat(10)} } }`),
  'unknown fields': ask(`{ ${times(9000, i => `artikel${i}`)} }`),
  'unknown fields of long names': ask(`{ ${times(200, i => `${'article'.repeat(150)}${i}`)} }`),
  'unknown arguments': ask(`{ articles(${times(4000, i => `firs${i}: 1`)}) { totalCount } }`),
  'unknown variables': ask(`{ articles(${times(3000, i => `a${i}: $b${i}`)}) { totalCount } }`),
  'unused variables': ask(`query (${times(3000, i => `$a${i}: Int`)}) { edition { id } }`),
  'many operations': ask(times(2500, i => `query Q${i} { __typename }`)),
  'a list as an argument': ask(`{ nodes(ids: [${'"a", '.repeat(15_000)}]) { id } }`),
  'a string without end': ask(`{ article(id: "${'a'.repeat(250_000)}`),
  'a long string': ask(`{ article(id: "${'a'.repeat(200_000)}") { id } }`),
  'escapes': ask(`{ article(id: "${'\\u0061'.repeat(40_000)}") { id } }`),
  'comments': ask(`{ edition { id } } ${'#\n'.repeat(120_000)}`),
  'a document that is too long': ask(`{ edition { id } } ${' '.repeat(300_000)}`),
  'invalid UTF-8': { body: Buffer.concat([Buffer.from(`{"query":"{ edition { id } } #${once} `), Buffer.alloc(200_000, 0xff), Buffer.from('"}')]) },
  'JSON that nests': { body: `{"query":"{ edition { id } }","variables":${'['.repeat(500_000)}` },
  'many variables': { body: JSON.stringify({ query: `query ($ids: [ID!]!) { nodes(ids: $ids) { id } } #${once}`, variables: { ids: Array(150_000).fill('a') } }) },
  'wrong variables': { body: JSON.stringify({ query: `query ($ids: [ID!]!) { nodes(ids: $ids) { id } } #${once}`, variables: { ids: Array(150_000).fill(true) } }) },
  'members without end': { body: `{"query":"{ edition { id } } #${once}"${times(50_000, i => `,"a${i}":1`)}}` },
  'a body that is too long': { body: Buffer.alloc(1024 * 1024 + 1, 0x20) },
  'batch flood': { body: JSON.stringify(Array(5000).fill({ query: '{ edition { id } }' })) },
  'compression bomb': { body: zlib.brotliCompressSync(Buffer.alloc(200 * 1024 * 1024, 0x20)), headers: { 'Content-Encoding': 'br' } },
  'mutation that does not exist': ask('mutation { destroy }'),
  'subscription': ask('subscription { edition { id } }'),
};
