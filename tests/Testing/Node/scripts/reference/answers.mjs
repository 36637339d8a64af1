// Builds the parts of answers.

// Returns the message and the locations of each error.
export function describe(errors) {
  return errors.map(({ message, locations }) => ({ message, locations: locations ?? [] }));
}

// Returns the locations of each error, without its message.
export function places(errors) {
  return errors.map(({ locations }) => (locations ?? []).map(({ line, column }) => `${line}:${column}`).join(' '));
}

// Returns the value of a key, which is made the first time.
export function remember(known, key, make) {
  if (!known.has(key)) known.set(key, make(key));
  return known.get(key);
}
