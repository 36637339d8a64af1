import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { resolvers, typeDefs } from '../../lib/store.mjs';

const server = new ApolloServer({ typeDefs, resolvers, introspection: true });
await startStandaloneServer(server, {
  listen: { port: Number(process.env.PORT), host: '127.0.0.1', path: '/graphql' },
});
