// Builds the parts of answers.
export function describe(errors) {
  return errors.map(({ message, locations }) => ({ message, locations: locations ?? [] }));
}

// Returns the locations of each error, without its message.
export function places(errors) {
  return errors.map(({ locations }) => (locations ?? []).map(({ line, column }) => `${line}:${column}`).join(' '));
}

export function remember(known, key, make) {
  if (!known.has(key)) known.set(key, make(key));
  return known.get(key);
}
