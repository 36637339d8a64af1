// node tests/Benchmarks/run.mjs [--check] [peer...]
// Measures the processor time that our engine, the reference implementation and other servers spend on each request,
// as a multiple of an endpoint that returns ready-made bytes. Every server has the same data, and its answers are
// compared before anything is measured. See README.md.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeData } from './generate.mjs';
import { load } from './lib/load.mjs';
import { limit, peers, reference } from './lib/peers.mjs';
import { requests } from './lib/queries.mjs';
import { post, start } from './lib/server.mjs';
import { table } from './lib/table.mjs';

const setting = (name, fallback) => Number(process.env[name] ?? fallback);
const warmSeconds = setting('WARM', 8);
const seconds = setting('SECONDS', 4);
const rounds = setting('ROUNDS', 3);
const coldStarts = setting('COLD', 3);
const serverProcessor = process.env.SERVER_PROCESSOR ?? '0';
const loadProcessor = process.env.LOAD_PROCESSOR ?? '1';
const checkOnly = process.argv.includes('--check');

const named = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const chosen = named.length ? [...new Set([reference, limit, ...named])] : Object.keys(peers);
const unknown = chosen.filter(name => !peers[name]);
if (unknown.length)
  throw new Error(`Unknown peer: ${unknown.join(', ')}. Choose from: ${Object.keys(peers).join(', ')}.`);

const root = new URL('.', import.meta.url).pathname;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'serverless-bench-'));
const results = {};

try {
  prepare();
  const bodies = writeBodies();
  await writeAnswers(bodies);
  for (const name of chosen) {
    results[name] = await measure(name, bodies).catch(error => ({ failed: error.message }));
    console.error(
      results[name].failed ? `${name}: FAILED ${results[name].failed}` : `${name}: answers ${results[name].answers}`,
    );
  }
  report(Object.keys(bodies));
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
process.exit(Object.values(results).some(result => result.failed || result.answers.startsWith('differ')) ? 1 : 0);

function prepare() {
  if (!checkOnly && spawnSync('wrk', ['-v']).error)
    throw new Error('wrk was not found. On Debian: apt-get install wrk');
  const folders = chosen.map(name => peers[name].folder).filter(Boolean);
  for (const folder of new Set([...folders, 'peers/graphql16'])) {
    const cwd = path.join(root, folder);
    if (fs.existsSync(path.join(cwd, 'node_modules'))) continue;
    execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd, stdio: 'inherit' });
  }
  for (const publish of new Set(chosen.map(name => peers[name].publish).filter(Boolean))) publish();
  writeData(path.join(work, 'data'), setting('ARTICLES', 1000));
}

function writeBodies() {
  const articles = JSON.parse(fs.readFileSync(path.join(work, 'data', 'articles.json')));
  const bodies = {};
  const lengths = new Set();
  for (const [name, request] of Object.entries(requests(articles))) {
    // Spaces after the JSON give each request a length of its own, by which the limit tells them apart.
    let text = JSON.stringify(request);
    while (lengths.has(Buffer.byteLength(text))) text += ' ';
    lengths.add(Buffer.byteLength(text));
    bodies[name] = { file: path.join(work, `${name}.json`), bytes: Buffer.from(text) };
    fs.writeFileSync(bodies[name].file, bodies[name].bytes);
  }
  return bodies;
}

async function writeAnswers(bodies) {
  fs.mkdirSync(path.join(work, 'answers'));
  const server = await start(reference, peers[reference], { work, processor: serverProcessor, body: bodies.Q1.bytes });
  try {
    for (const [name, body] of Object.entries(bodies)) {
      const answer = await post(server.port, body.bytes);
      if (answer.status !== 200) throw new Error(`The reference refuses the request ${name}: ${answer.body}`);
      fs.writeFileSync(path.join(work, 'answers', String(body.bytes.length)), answer.body);
      body.answer = answer.body;
    }
  } finally {
    await server.stop();
  }
}

async function measure(name, bodies) {
  const options = { work, processor: serverProcessor, body: bodies.Q1.bytes };
  const cold = [];
  for (let i = 0; i < (checkOnly ? 0 : coldStarts); i++) {
    const server = await start(name, peers[name], options);
    cold.push(server.coldStart);
    await server.stop();
  }

  const server = await start(name, peers[name], options);
  try {
    const answers = await compare(server, bodies);
    const queries = {};
    for (const [query, body] of checkOnly ? [] : Object.entries(bodies)) queries[query] = await cost(server, body.file);
    return { answers, queries, cold: median(cold), peak: server.peakMegabytes() };
  } finally {
    await server.stop();
  }
}

async function compare(server, bodies) {
  let verdict = 'equal bytes';
  let introspection = '';
  for (const [query, body] of Object.entries(bodies)) {
    const { status, body: answer } = await post(server.port, body.bytes);
    if (status === 200 && answer.equals(body.answer)) continue;
    if (status === 200 && canonical(answer) === canonical(body.answer)) verdict = 'equal JSON';
    else if (query === 'Q6' && status === 200) introspection = ', own introspection';
    else return `differ in ${query}`;
  }
  return verdict + introspection;
}

// Returns the data and the paths of the errors. Servers differ in the rest: they add entries to errors, mask messages,
// or write the indexes in paths as strings.
function canonical(bytes) {
  const { data, errors } = JSON.parse(bytes);
  return JSON.stringify({ data, errors: errors?.map(error => error.path.map(String)) });
}

// Returns the least processor time of several rounds, because a shared machine can only add to it.
async function cost(server, file) {
  await load(server, file, { seconds: warmSeconds, processor: loadProcessor });
  let best = Infinity;
  let failed = 0;
  let allocated = 0;
  for (let round = 0; round < rounds; round++) {
    const before = server.processorTime();
    const allocatedBefore = await server.allocated();
    const summary = await load(server, file, { seconds, processor: loadProcessor });
    best = Math.min(best, (server.processorTime() - before) / summary.requests);
    allocated = ((await server.allocated()) - allocatedBefore) / summary.requests;
    failed += summary.failed;
  }
  return { microseconds: best, failed, allocated };
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

function report(queries) {
  if (checkOnly) return;
  const against = (name, query) =>
    results[name].queries[query].microseconds / results[limit].queries[query].microseconds;
  const rows = chosen
    .filter(name => !results[name].failed)
    .map(name => [
      name,
      ...queries.map(
        query => `${against(name, query).toFixed(1)}${results[name].queries[query].failed ? ' FAILED' : ''}`,
      ),
      (results[name].cold / results[limit].cold).toFixed(1),
      String(results[name].peak),
      results[name].answers,
    ]);
  console.log(
    `Server processor time for each request, as a multiple of ready-made bytes (${limit}); cold start likewise.`,
  );
  console.log(table([['server', ...queries, 'cold start', 'peak MB', 'answers'], ...rows]));

  const telling = chosen.filter(name => peers[name].tellsAllocation && !results[name].failed);
  console.log('\nBytes allocated for each request.');
  console.log(
    table([
      ['server', ...queries],
      ...telling.map(name => [name, ...queries.map(query => results[name].queries[query].allocated.toFixed(0))]),
    ]),
  );
}
