import http from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { resolvers, typeDefs } from '../../lib/store.mjs';

// Yoga keeps parsed and validated documents by default.
const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  logging: false,
  graphiql: false,
  landingPage: false,
});
http.createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1');
