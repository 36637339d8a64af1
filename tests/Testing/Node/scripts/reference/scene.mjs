// The schema of the execution tests.
import { buildSchema, isAbstractType, isObjectType, Kind } from 'graphql';

// Returns the schema with resolvers that read the data of the execution tests: an entry of an object is the value of
// the field of that name, and { error } makes the field fail.
export function sceneOf(sdl) {
  const schema = buildSchema(sdl);
  const echo = (_, args) => JSON.stringify(args);
  const { Query, Mutation, Even } = schema.getTypeMap();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = source => valueOf(source[field.name] ?? zeroOf(field.type));
    }
  }

  for (const name of ['echo', 'defaults', 'needs']) Query.getFields()[name].resolve = echo;
  Query.getFields().node.resolve = (source, { id }) => findById(source, id);
  const { add, addStrictly, fail, failStrictly } = Mutation.getFields();
  add.resolve = addStrictly.resolve = (source, { by }, counter) => {
    counter.value += by ?? 0;
    return { value: counter.value, doubled: 2 * counter.value };
  };
  fail.resolve = failStrictly.resolve = () => {
    throw new Error('Failed.');
  };

  const parseEven = value => {
    if (!Number.isInteger(value) || value % 2 !== 0) throw new Error('expected an even number');
    return value;
  };
  Even.parseValue = parseEven;
  Even.parseLiteral = node => parseEven(node.kind === Kind.INT ? Number(node.value) : NaN);
  for (const abstract of Object.values(schema.getTypeMap()).filter(isAbstractType))
    abstract.resolveType = ({ type }) => type;
  return schema;
}

// Resolvers in C# cannot return null for a number that is non-null in the schema.
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
