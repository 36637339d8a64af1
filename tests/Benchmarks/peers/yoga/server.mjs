import http from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { resolvers, typeDefs } from '../../lib/store.mjs';

// Its cache of parsed and validated documents is on by default.
const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  logging: false,
  graphiql: false,
  landingPage: false,
});
http.createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1');
