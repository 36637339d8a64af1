// Returns the introspection queries of tools. Input: { sdl }. Output: { types, queries, drafts }: the names of the
// types that each query has to find, and the queries by the names of their tools. Those in drafts ask for fields that
// no published specification has. The queries were found in the packages of the tools. All of them send what the
// reference implementation writes, or less, except for Apollo Client, which adds to it.
import { buildSchema, getIntrospectionQuery, parse, print, version, visit } from 'graphql';
import { getIntrospectionQuery as getIntrospectionQuery17, version as version17 } from 'graphql17';
import { text } from 'node:stream/consumers';

const releases = { [version]: getIntrospectionQuery, [version17]: getIntrospectionQuery17 };
const switches = [
  'descriptions',
  'specifiedByUrl',
  'directiveIsRepeatable',
  'schemaDescription',
  'inputValueDeprecation',
  'oneOf',
];
const draft = 'experimentalDirectiveDeprecation';

const tools = {
  // Apollo's CLI (apollo-language-server 1.26.9) calls graphql 14 or 15 without options. Relay's compiler (21.0.1) does
  // not ask a server: it reads a file that get-graphql-schema 2.1.2 (graphql 14) or, long ago, babel-relay-plugin
  // 0.11.0 (graphql 0.9) wrote. These releases nest types seven times, later ones nine times.
  'Apollo CLI, get-graphql-schema, babel-relay-plugin': getIntrospectionQuery({ typeDepth: 7 }),
  'Apollo Rover 0.41.0': getIntrospectionQuery({ typeDepth: 7, inputValueDeprecation: true }),
  'Apollo Client DevTools': asApolloClientSends(getIntrospectionQuery()),
};

const { sdl } = JSON.parse(await text(process.stdin));
const types = Object.keys(buildSchema(sdl).getTypeMap());
const queries = { ...tools, ...queriesOf(combinations()) };
const drafts = queriesOf([{ [draft]: true }]);
process.stdout.write(JSON.stringify({ types, queries, drafts }));

function combinations() {
  return [...Array(2 ** switches.length).keys()].map(bits =>
    Object.fromEntries(switches.map((option, index) => [option, (bits & (2 ** index)) !== 0])),
  );
}

function queriesOf(allOptions) {
  return Object.fromEntries(
    Object.entries(releases).flatMap(([release, query]) =>
      allOptions.map(options => [`graphql ${release} ${JSON.stringify(options)}`, query(options)]),
    ),
  );
}

// Release 4.3.8 adds __typename to every selection set except that of the operation, also in its DevTools' query.
function asApolloClientSends(query) {
  const typeName = { kind: 'Field', name: { kind: 'Name', value: '__typename' } };
  const SelectionSet = (set, _key, parent) =>
    parent.kind === 'OperationDefinition' ? undefined : { ...set, selections: [...set.selections, typeName] };
  return print(visit(parse(query), { SelectionSet: { leave: SelectionSet } }));
}
