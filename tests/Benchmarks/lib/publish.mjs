// Publishes the program, this project's servers, the workers and the peer in C# as the function app is published:
// framework-dependent and compiled ahead of time. With PUBLISH=0 it uses what was published before.
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = new URL('../../../', import.meta.url).pathname;
const folder = name => path.join(root, 'artifacts', name);

export const program = path.join(folder('serverless'), 'serverless');
export const servers = path.join(folder('benchmarks'), 'Serverless.Benchmarks');
export const graphqlDotNet = path.join(folder('graphqldotnet'), 'Serverless.GraphQLDotNet');

export const functionApp = folder('function-app');
export const readyMadeWorker = folder('ready-made-worker');
export const hostPlayer = path.join(folder('host-player'), 'Serverless.HostPlayer');
export const startupHook = path.join(folder('jit-hook'), 'Serverless.JitHook.dll');

export const publishProgram = () => publish('src/Host', folder('serverless'));
export const publishServers = () => publish('tests/Benchmarks', folder('benchmarks'));
export const publishGraphQLDotNet = () => publish('tests/Benchmarks/peers/graphqldotnet', folder('graphqldotnet'));
export function publishWorkers() {
  publish('src/Functions', functionApp);
  publish('tests/Benchmarks/worker', readyMadeWorker);
  publish('tests/Benchmarks/host', folder('host-player'));
  publish('tests/Benchmarks/hook', folder('jit-hook'));
}

function publish(project, output) {
  if (process.env.PUBLISH === '0') return;
  const command = ['publish', project, '-c', 'Release', '-r', 'linux-x64', '-o', output, '-v', 'quiet', '--nologo'];
  execFileSync('dotnet', command, { cwd: root, stdio: 'inherit' });
}
