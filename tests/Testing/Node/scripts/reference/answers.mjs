// What answers are made of.
export function describe(errors) {
  return errors.map(({ message, locations }) => ({ message, locations: locations ?? [] }));
}

// Of each error its places alone.
export function places(errors) {
  return errors.map(({ locations }) => (locations ?? []).map(({ line, column }) => `${line}:${column}`).join(' '));
}

export function remember(known, key, make) {
  if (!known.has(key)) known.set(key, make(key));
  return known.get(key);
}
