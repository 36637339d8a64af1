// node tests/Benchmarks/starting.mjs
// Measures the time from the start of the process to the first answered query: of the published program, with its
// edition in SQLite and in Azurite, beside an endpoint that returns the same answer ready-made and is published the
// same way. See README.md.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connectionString, startAzurite } from './lib/azurite.mjs';
import { program, publishProgram, publishServers, servers } from './lib/publish.mjs';
import { post, start } from './lib/server.mjs';
import { table } from './lib/table.mjs';

const rounds = Number(process.env.ROUNDS ?? 15);
const processor = process.env.SERVER_PROCESSOR ?? '0';
const query =
  '{ question(id: "question:pakistani-soldiers-killed-in-october") { contested ' +
  'positions { label claimants { name } articles { id } } } }';
const body = Buffer.from(JSON.stringify({ query }));

const root = new URL('../../', import.meta.url).pathname;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'serverless-bench-'));
const azurite = await startAzurite();

try {
  publishProgram();
  publishServers();
  const ours = store => {
    execFileSync(program, ['load', path.join(root, 'seeds'), '--store', store]);
    return { command: [program, '--store', store, '--port', '{port}'], environment: {}, path: '/api/graphql' };
  };
  const peers = {
    bare: { command: [servers, 'limit'], environment: {} },
    SQLite: ours(path.join(work, 'news.db')),
    Azurite: ours(connectionString(azurite.port)),
  };
  await keepAnswer(peers.SQLite);
  report(await measure(peers));
} finally {
  await azurite.stop();
  fs.rmSync(work, { recursive: true, force: true });
}

async function keepAnswer(peer) {
  const server = await start('SQLite', peer, { work, processor, body });
  const answer = await post(server.port, body, peer.path);
  await server.stop();
  if (JSON.parse(answer.body).errors) throw new Error(`The program answers the query with errors: ${answer.body}`);
  fs.mkdirSync(path.join(work, 'answers'));
  fs.writeFileSync(path.join(work, 'answers', String(body.length)), answer.body);
}

// The servers start in turn, so that whatever else the machine does affects all of them.
async function measure(peers) {
  const starts = Object.fromEntries(Object.keys(peers).map(name => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, peer] of Object.entries(peers)) {
      const server = await start(name, peer, { work, processor, body });
      starts[name].push({ wall: server.coldStart, processor: server.processorTime() });
      await server.stop();
    }
  }
  return starts;
}

function report(starts) {
  const median = (name, measure) => starts[name].map(one => one[measure]).toSorted((a, b) => a - b)[rounds >> 1];
  const ratio = (name, measure) => (median(name, measure) / median('bare', measure)).toFixed(2);
  console.log(
    "Time from the start of the process to the first answer, as a multiple of the bare endpoint's " +
      `(medians of ${rounds} starts in turn, on one processor).`,
  );
  console.log(
    table([
      ['edition in', 'wall time', 'processor time'],
      ...Object.keys(starts).map(name => [name, ratio(name, 'wall'), ratio(name, 'processor')]),
    ]),
  );
}
