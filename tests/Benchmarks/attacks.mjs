// node tests/Benchmarks/attacks.mjs [name...]
// Measures the processor time that the server spends on each of the usual attacks, as a multiple of a plain query in
// the same run. It fails if an attack costs more than ten plain queries. See README.md.
import { execFile, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { attacks, plain } from './lib/attacks.mjs';
import { program, publishProgram } from './lib/publish.mjs';
import { table } from './lib/table.mjs';

const allowed = 10;
const setting = (name, fallback) => Number(process.env[name] ?? fallback);
const warmSeconds = setting('WARM', 2);
const seconds = setting('SECONDS', 2);
const serverProcessor = process.env.SERVER_PROCESSOR ?? '0';
const loadProcessor = process.env.LOAD_PROCESSOR ?? '1';

const script = new URL('./lib/unique.lua', import.meta.url).pathname;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'serverless-attacks-'));
const named = process.argv.slice(2);
const unknown = named.filter(name => !attacks[name]);
if (unknown.length)
  throw new Error(`Unknown attack: ${unknown.join(', ')}. Choose from: ${Object.keys(attacks).join(', ')}.`);
if (spawnSync('wrk', ['-v']).error) throw new Error('wrk was not found. On Debian: apt-get install wrk');

let server;
let first = 10_000_000;
try {
  publishProgram();
  server = await start();
  await load('plain', plain, 4 * warmSeconds);
  for (const [name, attack] of chosen()) if (!attack.send) await load(name, attack, warmSeconds);
  // The plain query is measured before and after the attacks, because a shared machine drifts.
  const before = await cost('plain', plain);
  const rows = [];
  for (const [name, attack] of chosen())
    rows.push({ name, ...(await cost(name, attack)), ...(!attack.send && { answer: await answer(attack) }) });
  report(rows, (before.microseconds + (await cost('plain', plain)).microseconds) / 2);
} finally {
  server?.process.kill('SIGKILL');
  fs.rmSync(work, { recursive: true, force: true });
}

function chosen() {
  return Object.entries(attacks).filter(([name]) => !named.length || named.includes(name));
}

function start() {
  const serve = [program, 'serve', '--port', '0', '--store', path.join(work, 'news.db')];
  const child = spawn('taskset', ['-c', serverProcessor, ...serve]);
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', data => {
      output += data;
      const address = /(http:\S+)/.exec(output);
      if (address) resolve({ process: child, address: address[1].replace('localhost', '127.0.0.1') });
    });
    child.on('exit', code => reject(new Error(`The program exited with code ${code}: ${output}`)));
  });
}

// Returns microseconds. The kernel counts in hundredths of a second.
function processorTime() {
  const fields = fs.readFileSync(`/proc/${server.process.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 1e4;
}

function load(name, { body, headers }, duration) {
  const file = path.join(work, `${name}.body`);
  fs.writeFileSync(file, body);
  first += 1_000_000;
  const environment = {
    ...process.env,
    BODY: file,
    FIRST: String(first),
    ...(headers && { ENCODING: headers['Content-Encoding'] }),
  };
  const command = ['-c', loadProcessor, 'wrk', '-t1', '-c8', `-d${duration}s`, '-s', script, server.address];
  return new Promise((resolve, reject) =>
    execFile('taskset', command, { env: environment }, (error, output) => {
      const summary = /@@(\{.*\})/.exec(output ?? '');
      if (summary) resolve(JSON.parse(summary[1]));
      else reject(error ?? new Error(output));
    }),
  );
}

async function cost(name, attack) {
  const before = processorTime();
  const summary = attack.send ? await attack.send(server.address) : await load(name, attack, seconds);
  return { ...summary, microseconds: (processorTime() - before) / summary.requests };
}

// Returns what the attacker receives: the status, and the first error or the length of the response.
async function answer({ body, headers }) {
  const response = await fetch(server.address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body.replace('XXXXXXXX', '0') : body,
  });
  const text = await response.text();
  const message = /"message":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  return `${response.status} ${message === undefined ? `no error, ${text.length} bytes` : message.slice(0, 70)}`;
}

function report(rows, microseconds) {
  const ratio = row => row.microseconds / microseconds;
  rows.sort((a, b) => ratio(b) - ratio(a));
  console.log('Server processor time for each attack, as a multiple of a plain query in the same run.');
  console.log(
    table([
      ['attack', 'times', 'answer'],
      ...rows.map(row => [row.name, ratio(row).toFixed(1) + (row.failed ? ' FAILED' : ''), row.answer]),
    ]),
  );
  if (process.env.MICROSECONDS) console.log(`plain: ${microseconds.toFixed(1)} us`);
  if (rows.some(row => ratio(row) > allowed || row.failed)) process.exitCode = 1;
}
