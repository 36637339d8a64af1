// Serves the reference implementation with plain node:http. With DOCUMENT_CACHE=1 it keeps parsed and validated
// documents.
import http from 'node:http';
import { attachResolvers, typeDefs } from './store.mjs';

export function serveReference({ buildSchema, parse, validate, execute }) {
  const schema = attachResolvers(buildSchema(typeDefs));
  const cache = process.env.DOCUMENT_CACHE ? new Map() : null;

  const prepare = query => {
    try {
      const document = parse(query);
      const errors = validate(schema, document);
      return errors.length ? { errors } : { document };
    } catch (error) {
      return { errors: [error] };
    }
  };

  const prepared = query => {
    let entry = cache?.get(query);
    if (entry) return entry;
    entry = prepare(query);
    if (cache && cache.size < 1000) cache.set(query, entry);
    return entry;
  };

  const send = (response, status, result) => {
    const body = Buffer.from(JSON.stringify(result));
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
    response.end(body);
  };

  const answer = async (response, chunks) => {
    try {
      const { query, variables, operationName } = JSON.parse(Buffer.concat(chunks).toString());
      const { errors, document } = prepared(query);
      if (errors) return send(response, 400, { errors });
      send(response, 200, await execute({ schema, document, variableValues: variables, operationName }));
    } catch (error) {
      send(response, 500, { errors: [{ message: String(error) }] });
    }
  };

  http
    .createServer((request, response) => {
      if (request.method !== 'POST' || request.url !== '/graphql') return send(response, 404, {});
      const chunks = [];
      request.on('data', chunk => chunks.push(chunk));
      request.on('end', () => answer(response, chunks));
    })
    .listen(Number(process.env.PORT), '127.0.0.1');
}
