// A world gives any schema its data: the value of a field follows from a hash of its path. tests/Conformance/World has
// the same rules in C#.
import {
  buildSchema,
  execute,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  specifiedRules,
  validate,
} from 'graphql';

const rules = specifiedRules.filter(({ name }) => name !== 'MaxIntrospectionDepthRule');

// A field has one of 64 fates, most of which are a value.
const fates = 64;
const throws = 0;
const isNullWhereItMustNotBe = 1;
const lastNull = 6;
const isWrong = 7;

const texts = ['', 'plain', 'é \u2028 😀', '"quoted" \\ / \b\f\n\r\t', '\u0000\u001f\u007f', 'ښه ورځ', 'line\nline'];
const floats = [0, 1, -1.5, 0.1, 1e21, 1e-7, 5e-324, 1.7976931348623157e308, 123456.789, 2 ** 53];

export function worldOf(sdl) {
  const schema = buildSchema(sdl);
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  for (const type of types.filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) field.resolve = resolverOf(schema, type, field);
  }
  for (const type of types.filter(isAbstractType)) type.resolveType = ({ type }) => type;
  const { Even, Word } = schema.getTypeMap();
  if (Even) limit(Even, Kind.INT, value => Number.isInteger(value) && value % 2 === 0);
  if (Word) limit(Word, Kind.STRING, value => typeof value === 'string' && /^[a-z]+$/.test(value));
  return schema;
}

// Executes a request. Other cases compare validation, so an invalid document is only reported as invalid.
export function answerIn(schema, { document, variables, operation, seed }) {
  const parsed = parse(document);
  if (validate(schema, parsed, rules).length > 0) return { invalid: true };
  const rootValue = { hash: seed };
  return {
    response: execute({
      schema,
      document: parsed,
      rootValue,
      contextValue: { mutations: 0 },
      variableValues: JSON.parse(variables),
      operationName: operation,
    }),
  };
}

function resolverOf(schema, type, field) {
  const isMutation = type === schema.getMutationType();
  const isWide = hashOf(0, `${type.name}.${field.name}`) % 2 === 1;
  return (source, args, context) => {
    let hash = hashOf(source.hash, `.${field.name}`);
    if (isMutation) hash = hashOf(hash, `#${context.mutations++}`);
    const echo = field.args.length === 0 ? null : echoOf(args);
    if (fateOf(hash) === throws) throw new Error('Fate.');
    return valueOf(schema, field.type, { hash, echo, isWide });
  };
}

function valueOf(schema, type, draw) {
  const nullable = getNullableType(type);
  if (isNull(type, nullable, draw.hash)) return null;
  if (isListType(nullable)) {
    return Array.from({ length: rollOf(hashOf(draw.hash, 'length')) % 4 }, (_, index) =>
      valueOf(schema, nullable.ofType, { ...draw, hash: hashOf(draw.hash, `[${index}`) }),
    );
  }
  if (isObjectType(nullable)) return { hash: draw.hash, type: nullable.name };
  if (isAbstractType(nullable)) return { hash: draw.hash, type: concreteOf(schema, nullable, draw.hash) };
  return leafOf(nullable, draw);
}

// Returns whether the value is null. In C#, a struct cannot be null where the schema forbids it.
function isNull(type, nullable, hash) {
  const fate = fateOf(hash);
  if (!isNonNullType(type)) return fate >= isNullWhereItMustNotBe && fate <= lastNull;
  const isStruct = ['Int', 'Float', 'Boolean', 'Even'].includes(nullable.name) || isEnumType(nullable);
  return fate === isNullWhereItMustNotBe && !isStruct;
}

function concreteOf(schema, type, hash) {
  const names = schema
    .getPossibleTypes(type)
    .map(({ name }) => name)
    .sort();
  if (names.length === 0 || fateOf(hash) === isWrong) return 'Nowhere';
  return names[rollOf(hashOf(hash, 'type')) % names.length];
}

function leafOf(type, { hash, echo, isWide }) {
  const roll = rollOf(hashOf(hash, 'leaf'));
  const wrong = fateOf(hash) === isWrong;
  switch (type.name) {
    case 'Int':
      return wrong && isWide ? 3_000_000_000 : roll | 0;
    case 'Float':
      return wrong ? NaN : floats[roll % floats.length];
    case 'Boolean':
      return roll % 2 === 1;
    case 'String':
      return echo ?? texts[roll % texts.length];
    case 'ID':
      return `id${roll}`;
    case 'Even':
      return wrong ? 7 : (roll % 1000) * 2;
    case 'Word':
      return wrong ? 'NO WORD' : 'word'.slice(roll % 4);
    default: {
      const names = type
        .getValues()
        .map(({ name }) => name)
        .sort();
      return wrong ? 'NOWHERE' : names[roll % names.length];
    }
  }
}

function limit(scalar, kind, isValid) {
  const check = value => {
    if (!isValid(value)) throw new Error('not one');
    return value;
  };
  scalar.serialize = scalar.parseValue = check;
  const read = node => (kind === Kind.INT ? Number(node.value) : node.value);
  scalar.parseLiteral = node => check(node.kind === kind ? read(node) : undefined);
}

const fateOf = hash => rollOf(hash) % fates;

// Computes FNV-1a over the UTF-16 units of a text.
function hashOf(hash, text) {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
  return hash;
}

// Mixes a hash, so that each of its bits affects each bit of the result.
function rollOf(hash) {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

// Writes arguments as text, and numbers other than integers as their bits.
function echoOf(value) {
  if (Array.isArray(value)) return `[${value.map(echoOf).join(',')}]`;
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return bitsOf(value);
  if (value === null || typeof value !== 'object') return typeof value === 'string' ? `'${value}'` : String(value);
  return `{${Object.entries(value)
    .map(([name, entry]) => `${name}:${echoOf(entry)}`)
    .join(',')}}`;
}

function bitsOf(number) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  return `0x${view.getBigUint64(0).toString(16)}`;
}
