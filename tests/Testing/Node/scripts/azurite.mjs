// Runs the Table service of Azurite, in memory, with its usual account and a hundred more accounts with the same key,
// for tests that need a store of their own. It takes a port or chooses a free one, writes "listening <port>" to
// standard output, and ends when standard input ends, so that a killed test process leaves nothing running. With a port
// and a folder it keeps its data in the folder.
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';

const host = '127.0.0.1';
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const [, , givenPort, folder] = process.argv;
const port = Number(givenPort) || (await freePort());

process.env.AZURITE_ACCOUNTS = ['devstoreaccount1', ...Array.from({ length: 100 }, (_, number) => `store${number}`)]
  .map(account => `${account}:${key}`)
  .join(';');
process.stdin.resume().on('end', end);
const log = console.log;
console.log = line => {
  if (/successfully started/.test(line)) log(`listening ${port}`);
  if (/successfully closed/.test(line)) process.exit();
};
process.argv = [
  ...process.argv.slice(0, 2),
  ...['--tableHost', host, '--tablePort', String(port), '--silent', '--disableTelemetry'],
  ...(folder ? ['--location', folder] : ['--inMemoryPersistence']),
];
createRequire(import.meta.url)('azurite/dist/src/table/main.js');

// Azurite writes its data to the folder only when it is closed, as by Ctrl+C.
function end() {
  if (!folder) process.exit();
  process.emit('SIGINT');
  setTimeout(() => process.exit(), 60_000);
}

async function freePort() {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
