// The servers that are compared. Each listens on 127.0.0.1 and reads three variables of its environment: PORT, DATA (a
// folder with articles.json, claims.json and entities.json), and ANSWERS (a folder with ready-made answers, which only
// the limit returns). The answers of all others are compared with those of the reference.
import { graphqlDotNet, publishGraphQLDotNet, publishServers, servers } from './publish.mjs';

const dotnet = (command, publish) => ({ command, environment: {}, tellsAllocation: true, publish });
const node = (name, environment = {}) => ({
  command: [process.execPath, `peers/${name}/server.mjs`],
  environment,
  folder: `peers/${name}`,
});

export const peers = {
  'graphql16-cached': node('graphql16', { DOCUMENT_CACHE: '1' }),
  limit: dotnet([servers, 'limit'], publishServers),
  serverless: dotnet([servers, 'engine'], publishServers),
  graphql16: node('graphql16'),
  graphql17: node('graphql17'),
  'graphql17-cached': node('graphql17', { DOCUMENT_CACHE: '1' }),
  yoga: node('yoga'),
  mercurius: node('mercurius'),
  apollo: node('apollo'),
  graphqldotnet: dotnet([graphqlDotNet], publishGraphQLDotNet),
};

export const reference = 'graphql16-cached';
export const limit = 'limit';
