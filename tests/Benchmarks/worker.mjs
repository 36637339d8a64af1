// node tests/Benchmarks/worker.mjs
// Compares the function app's worker with a worker whose only function returns ready-made bytes, both under a played
// Functions host: the time from the start of the process to the first answer, the processor time for a request, and the
// number of methods compiled. See README.md.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { plain } from './lib/attacks.mjs';
import { connectionString, startAzurite } from './lib/azurite.mjs';
import { functionApp, program, publishProgram, publishWorkers, readyMadeWorker } from './lib/publish.mjs';
import { replay } from './lib/recorder.mjs';
import { start } from './lib/server.mjs';
import { table } from './lib/table.mjs';
import { compiled, HostedWorker, telling } from './lib/worker.mjs';

const setting = (name, fallback) => Number(process.env[name] ?? fallback);
const starts = setting('STARTS', 9);
const rounds = setting('ROUNDS', 60);
const warmRequests = setting('WARM', 16000);
const requests = setting('REQUESTS', 300);
const connections = 8;
const workerProcessor = process.env.SERVER_PROCESSOR ?? '0';
const hostProcessor = process.env.LOAD_PROCESSOR ?? '1';
const apiPath = '/api/graphql';
const headers = { 'content-type': 'application/json', accept: 'application/json' };

const root = new URL('../../', import.meta.url).pathname;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'serverless-bench-'));
const answers = path.join(work, 'answers');
const report = path.join(work, 'jit');
const processors = { workerProcessor, hostProcessor };

// This process sends the load, so it runs on the processor of the host.
execFileSync('taskset', ['-cp', hostProcessor, String(process.pid)]);
const azurite = await startAzurite();
const workers = {};
try {
  publishProgram();
  publishWorkers();
  const queries = writeQueries();
  const file = path.join(work, 'news.db');
  for (const store of [file, connectionString(azurite.port)]) {
    execFileSync(program, ['load', path.join(root, 'seeds'), '--store', store]);
  }
  fs.mkdirSync(answers);
  workers['ready-made'] = new HostedWorker(readyMadeWorker, { ANSWERS: answers }, processors);
  workers.SQLite = new HostedWorker(functionApp, { NewsStorage__file: file }, processors);
  workers.Azurite = new HostedWorker(functionApp, { NewsStorage: connectionString(azurite.port) }, processors);
  const { README: readme } = queries;

  await workers.SQLite.start(readme.file);
  await keepAnswers(workers.SQLite.port, queries);
  await workers.SQLite.stop();

  if (starts) reportStarts(await measureStarts(readme.file));
  if (rounds) reportCosts(await measureCosts(queries));
  await reportCompiled(readme, file);
} finally {
  for (const worker of Object.values(workers)) worker.close();
  await azurite.stop();
  fs.rmSync(work, { recursive: true, force: true });
}

function writeQueries() {
  const outlets = path.join(root, 'tests/Graph/Outlets');
  const names = fs
    .readdirSync(outlets)
    .filter(name => name.endsWith('.graphql'))
    .sort();
  const bodies = { README: plain.body };
  for (const [i, name] of names.entries()) {
    bodies[`Q${i + 1}`] = JSON.stringify({ query: fs.readFileSync(path.join(outlets, name), 'utf8') });
  }
  const lengths = new Set();
  return Object.fromEntries(
    Object.entries(bodies).map(([name, text]) => {
      // Spaces after the JSON give each request a length of its own, by which the ready-made worker tells them apart.
      while (lengths.has(Buffer.byteLength(text))) text += ' ';
      lengths.add(Buffer.byteLength(text));
      const query = { name, file: path.join(work, `${name}.json`), body: Buffer.from(text) };
      fs.writeFileSync(query.file, query.body);
      return [name, query];
    }),
  );
}

function ask(port, body) {
  return new Promise((resolve, reject) => {
    const target = { host: '127.0.0.1', port, path: apiPath, method: 'POST', agent: false };
    const request = http.request({ ...target, headers: { ...headers, 'content-length': body.length } });
    request.on('error', reject).on('response', async response => {
      resolve({
        status: response.statusCode,
        headers: response.headers,
        body: Buffer.concat(await response.toArray()),
      });
    });
    request.end(body);
  });
}

// Writes each answer with its headers to a file for the ready-made worker.
async function keepAnswers(port, queries) {
  for (const [name, { body }] of Object.entries(queries)) {
    const answer = await ask(port, body);
    if (answer.status !== 200 || JSON.parse(answer.body).errors) {
      throw new Error(`The worker answers ${name} with status ${answer.status}: ${answer.body}`);
    }
    const transport = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'];
    const own = Object.entries(answer.headers).filter(([header]) => !transport.includes(header));
    const head = own.map(([header, value]) => `${header}: ${value}`).join('\n');
    fs.writeFileSync(path.join(answers, String(body.length)), Buffer.concat([Buffer.from(`${head}\n\n`), answer.body]));
    queries[name].answer = answer;
  }
}

// The workers start in turn, so that whatever else the machine does affects all of them. The first start of each only
// warms its host.
async function measureStarts(file) {
  const measured = Object.fromEntries(Object.keys(workers).map(name => [name, []]));
  for (let turn = -1; turn < starts; turn++) {
    for (const [name, worker] of Object.entries(workers)) {
      const one = await worker.start(file);
      await worker.stop();
      if (turn >= 0) measured[name].push(one);
    }
  }
  return measured;
}

// Both workers are warmed with every request before anything is measured, because the runtime goes on compiling for a
// while. Then they take turns.
async function measureCosts(queries) {
  const pair = ['ready-made', 'SQLite'];
  for (const worker of pair) await workers[worker].start(queries.README.file);
  for (const query of Object.values(queries)) {
    for (const worker of pair) {
      await compare(worker, query);
      await send(worker, query, warmRequests);
    }
  }
  const costs = Object.entries(queries).map(([name, query]) => ({ name, query, 'ready-made': [], SQLite: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const cost of costs) {
      for (const worker of pair) {
        const before = workers[worker].processorTime();
        await send(worker, cost.query, requests);
        cost[worker].push((workers[worker].processorTime() - before) / requests);
      }
    }
  }
  for (const worker of pair) await workers[worker].stop();
  return costs;
}

async function compare(worker, { name, body, answer }) {
  const got = await ask(workers[worker].port, body);
  const head = ({ headers: { date, ...others } }) => JSON.stringify(others);
  if (!got.body.equals(answer.body) || head(got) !== head(answer))
    throw new Error(`The worker ${worker} answers ${name} differently from the kept answer.`);
}

function send(worker, { body }, count) {
  const request = { method: 'POST', path: apiPath, headers: { ...headers, 'content-length': body.length }, body };
  return replay(Array(count).fill(request), workers[worker].port, connections);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function reportStarts(measured) {
  const bare = measured['ready-made'];
  const ratio = (name, measure) => {
    const of = list => median(list.map(one => one[measure]));
    return (of(measured[name]) / of(bare)).toFixed(2);
  };
  console.log(
    "Time from the start of the worker's process to its first answer, as a multiple of the ready-made worker's",
  );
  console.log(`(medians of ${starts} starts in turn).`);
  const rows = Object.keys(measured).map(name => [name, ratio(name, 'wall'), ratio(name, 'processor')]);
  console.log(table([['edition in', 'wall time', 'processor time'], ...rows]));
  for (const [name, all] of Object.entries(measured)) {
    console.error(`${name}: ${all.map(one => `${one.wall.toFixed(0)}/${one.processor}`).join(' ')} ms`);
  }
}

function reportCosts(costs) {
  console.log("\nProcessor time of the worker for a request, as a multiple of the ready-made worker's");
  console.log(`(sums of ${rounds} short rounds of ${requests} requests in turn, because the machine is not steady).`);
  console.log(
    table([
      ['request', 'times', 'bytes of the answer'],
      ...costs.map(({ name, query, SQLite: ours, 'ready-made': bare }) => [
        name,
        (sum(ours) / sum(bare)).toFixed(2),
        String(query.answer.body.length),
      ]),
    ]),
  );
  const each = list => Math.round(sum(list) / list.length);
  for (const { name, SQLite: ours, 'ready-made': bare } of costs) {
    console.error(`${name}: ${each(ours)} / ${each(bare)} microseconds`);
  }
}

// Methods are counted in separate starts, because the report itself compiles a few.
async function reportCompiled({ file, body }, store) {
  const counts = {};
  for (const [name, worker] of Object.entries(workers)) {
    await worker.start(file, telling(report));
    counts[`${name}, worker`] = await compiled(worker.process, report);
    await worker.stop();
  }
  const desk = {
    command: [program, '--store', store, '--port', '{port}'],
    environment: telling(report),
    path: apiPath,
  };
  const server = await start('desk', desk, { work, processor: workerProcessor, body });
  counts['SQLite, desk server'] = await compiled(server.process, report);
  await server.stop();
  console.log('\nMethods compiled until the first answer.');
  console.log(
    table([
      ['', 'methods', 'assemblies loaded'],
      ...Object.entries(counts).map(([name, { methods, assemblies }]) => [
        name,
        String(methods),
        String(assemblies.length),
      ]),
    ]),
  );
  if (process.env.ASSEMBLIES) {
    for (const [name, { milliseconds, assemblies }] of Object.entries(counts)) {
      console.error(`${name}: compiling took ${milliseconds} ms; ${assemblies.sort().join(' ')}`);
    }
  }
}
