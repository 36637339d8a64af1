import Fastify from 'fastify';
import mercurius from 'mercurius';
import { resolvers, typeDefs } from '../../lib/store.mjs';

const app = Fastify({ logger: false });
app.register(mercurius, { schema: typeDefs, resolvers, jit: 1, graphiql: false });
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
