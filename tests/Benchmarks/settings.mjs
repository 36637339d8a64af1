// node tests/Benchmarks/settings.mjs
// Measures what settings of the runtime are worth, soon and long after a start: the server of our engine with one
// setting changed, as a multiple of the same server as it is published, in the same run. See README.md.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeData } from './generate.mjs';
import { load } from './lib/load.mjs';
import { peers } from './lib/peers.mjs';
import { publishServers } from './lib/publish.mjs';
import { requests } from './lib/queries.mjs';
import { start } from './lib/server.mjs';
import { table } from './lib/table.mjs';

const rounds = Number(process.env.ROUNDS ?? 3);
const shortSeconds = Number(process.env.SHORT ?? 2);
const longSeconds = Number(process.env.LONG ?? 10);
const processor = process.env.SERVER_PROCESSOR ?? '0';
const loadProcessor = process.env.LOAD_PROCESSOR ?? '1';

const settings = {
  'as published': {},
  'calls counted after 100 ms, as usual': { DOTNET_TC_CallCountingDelayMs: '64' },
  'calls counted at once': { DOTNET_TC_CallCountingDelayMs: '0' },
  'no dynamic PGO': { DOTNET_TieredPGO: '0' },
  'no tiered compilation': { DOTNET_TieredCompilation: '0' },
  'PGO counts in optimised code': { DOTNET_TieredPGO_InstrumentedTierAlwaysOptimized: '1' },
  'server GC': { DOTNET_gcServer: '1' },
  'GC not concurrent': { DOTNET_gcConcurrent: '0' },
  'first generation of 64 MB': { DOTNET_GCgen0size: '4000000' },
};

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'serverless-bench-'));
const figures = Object.fromEntries(
  Object.keys(settings).map(name => [name, { start: [], short: [], long: [], peak: [] }]),
);

try {
  publishServers();
  writeData(path.join(work, 'data'), 1000);
  const articles = JSON.parse(fs.readFileSync(path.join(work, 'data', 'articles.json')));
  const file = path.join(work, 'page.json');
  fs.writeFileSync(file, JSON.stringify(requests(articles).Q2));
  for (let round = 0; round < rounds; round++) for (const name of Object.keys(settings)) await measure(name, file);
  report();
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}

async function measure(name, file) {
  const peer = { ...peers.serverless, environment: settings[name] };
  const server = await start('serverless', peer, { work, processor, body: fs.readFileSync(file) });
  try {
    const { start: starts, short, long, peak } = figures[name];
    starts.push(server.processorTime());
    short.push(await cost(server, file, shortSeconds));
    await load(server, file, { seconds: longSeconds, processor: loadProcessor });
    long.push(await cost(server, file, shortSeconds));
    peak.push(server.peakMegabytes());
  } finally {
    await server.stop();
  }
}

async function cost(server, file, seconds) {
  const before = server.processorTime();
  const { requests: count } = await load(server, file, { seconds, processor: loadProcessor });
  return (server.processorTime() - before) / count;
}

function report() {
  const median = (name, figure) => figures[name][figure].toSorted((a, b) => a - b)[rounds >> 1];
  const ratio = (name, figure) => (median(name, figure) / median('as published', figure)).toFixed(2);
  console.log(
    'Processor time and peak memory with one setting changed, as a multiple of those as published ' +
      `(medians of ${rounds} rounds).`,
  );
  console.log(
    `start: to start and answer once. first ${shortSeconds} s: for each request of that time. ` +
      `after ${shortSeconds + longSeconds} s: for each request of the ${shortSeconds} s that follow.`,
  );
  console.log(
    table([
      ['setting', 'start', `first ${shortSeconds} s`, `after ${shortSeconds + longSeconds} s`, 'peak memory'],
      ...Object.keys(settings).map(name => [
        name,
        ...['start', 'short', 'long', 'peak'].map(figure => ratio(name, figure)),
      ]),
    ]),
  );
}
