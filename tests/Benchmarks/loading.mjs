// node tests/Benchmarks/loading.mjs
// Measures how fast `serverless load` fills Azurite, beside a program that only sends the same transactions. They are
// recorded from one load and sent again to an empty Azurite, as many at a time as the loader sends. See README.md.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { account, connectionString, startAzurite } from './lib/azurite.mjs';
import { writeNews } from './lib/newsData.mjs';
import { program, publishProgram } from './lib/publish.mjs';
import { record, replay } from './lib/recorder.mjs';
import { table } from './lib/table.mjs';

const run = promisify(execFile);
const articles = Number(process.env.ARTICLES ?? 400);
const rounds = Number(process.env.ROUNDS ?? 5);
const parallelism = 16; // the same as in PageStore.cs

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'serverless-bench-'));
const dataSet = path.join(work, 'news');
const times = { bare: [], publishing: [], process: [] };

try {
  publishProgram();
  writeNews(dataSet, articles);
  const { creations, transactions, rows } = await recordOneLoad();
  for (let round = 0; round < rounds; round++) {
    times.bare.push(await timeBare(creations, transactions));
    const { whole, publishing } = await timeLoad();
    times.process.push(whole);
    times.publishing.push(publishing);
  }
  report(transactions.length, rows);
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}

async function load(port) {
  const { stdout } = await run(program, ['load', dataSet, '--store', connectionString(port)]);
  const duration = /([\d.]+) s\)/.exec(stdout);
  if (!stdout.startsWith('Loaded') || !duration) throw new Error(`The load did not end as expected: ${stdout}`);
  return Number(duration[1]) * 1000;
}

async function recordOneLoad() {
  const azurite = await startAzurite();
  const recorder = await record(azurite.port);
  try {
    await load(recorder.port);
  } finally {
    recorder.stop();
    await azurite.stop();
  }
  const posts = recorder.requests.filter(request => request.method === 'POST');
  const creations = posts.filter(request => request.path.split('?')[0].endsWith('/Tables'));
  // The manifest and the pointer are left out: they depend on ETags, which differ when they are sent again. They are
  // only a handful of rows.
  const transactions = posts.filter(
    request => request.path === `/${account}/$batch` && !request.body.includes(`/${account}/editions(`),
  );
  const rows = transactions.reduce(
    (sum, { body }) => sum + body.toString('latin1').split(/^(?:PUT|POST|PATCH|MERGE) /m).length - 1,
    0,
  );
  return { creations, transactions, rows };
}

async function onFreshAzurite(action) {
  const azurite = await startAzurite();
  try {
    return await action(azurite.port);
  } finally {
    await azurite.stop();
  }
}

function timeBare(creations, transactions) {
  return onFreshAzurite(async port => {
    await replay(creations, port, 1);
    const began = performance.now();
    await replay(transactions, port, parallelism);
    return performance.now() - began;
  });
}

function timeLoad() {
  return onFreshAzurite(async port => {
    const began = performance.now();
    const publishing = await load(port);
    return { whole: performance.now() - began, publishing };
  });
}

function report(transactions, rows) {
  const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
  const bare = median(times.bare);
  const ratio = name => [
    name,
    (median(times[name]) / bare).toFixed(2),
    times[name].map((time, i) => (time / times.bare[i]).toFixed(2)).join(' '),
  ];
  console.log(
    `Time to write ${rows} rows in ${transactions} transactions to Azurite, as a multiple of sending them ready-made ` +
      `(median of ${rounds} rounds).`,
  );
  console.log(table([['', 'times bare', 'each round'], ratio('bare'), ratio('publishing'), ratio('process')]));
  console.log(
    'publishing: from the data set in memory to the flipped pointer. ' +
      'process: including the start, reading and checking the data set.',
  );
}
