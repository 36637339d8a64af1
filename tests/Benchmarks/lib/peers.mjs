// The servers under test. Each gets PORT, DATA (folder of articles, claims, entities .json) and ANSWERS (ready-made answers, for the
// limit), and listens on 127.0.0.1. The first is the reference: its answers are what the others' are compared with.
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
