// Starts and stops a server on one processor, and reads its processor time and memory from the system.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const root = new URL('..', import.meta.url).pathname;
const startLimitSeconds = 30;

export function post(port, body, path = '/graphql') {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json', 'content-length': body.length };
    const request = http.request({ host: '127.0.0.1', port, path, method: 'POST', agent: false, headers }, response => {
      const chunks = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(chunks) }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

function freePort() {
  return new Promise(resolve => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

// Starts a server. The result has, as coldStart, the milliseconds from the start of the process to its first answer to
// the body.
export async function start(name, peer, { work, processor, body }) {
  const port = await freePort();
  const log = fs.openSync(`${work}/${name}.log`, 'w');
  const environment = {
    ...process.env,
    ...peer.environment,
    PORT: String(port),
    DATA: `${work}/data`,
    ANSWERS: `${work}/answers`,
    NODE_ENV: 'production',
  };
  const began = performance.now();
  const command = peer.command.map(part => part.replace('{port}', port));
  const child = spawn('taskset', ['-c', processor, ...command], {
    cwd: root,
    env: environment,
    stdio: ['ignore', log, log],
  });
  fs.closeSync(log);
  let exited = false;
  const gone = new Promise(resolve =>
    child.on('exit', () => {
      exited = true;
      resolve();
    }),
  );

  for (;;) {
    const answer = await post(port, body, peer.path).catch(() => null);
    if (answer?.status === 200) break;
    if (exited) throw new Error(`${name} exited before it answered; see ${work}/${name}.log`);
    if (performance.now() - began > startLimitSeconds * 1000) {
      child.kill('SIGKILL');
      throw new Error(
        `${name} did not answer with status 200 within ${startLimitSeconds} s: ` +
          `${answer?.status} ${answer?.body.toString().slice(0, 200)}`,
      );
    }
    await sleep(1);
  }

  return {
    port,
    process: child.pid,
    coldStart: performance.now() - began,
    // Returns the user and system time of the process in microseconds. The kernel counts in hundredths of a second.
    processorTime() {
      const fields = fs.readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 1e4;
    },
    // Returns the number of bytes that the process has allocated, or null if it cannot tell.
    async allocated() {
      return peer.tellsAllocation ? Number(await (await fetch(`http://127.0.0.1:${port}/allocated`)).text()) : null;
    },
    peakMegabytes() {
      return Math.round(Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024);
    },
    async stop() {
      child.kill('SIGTERM');
      const giveUp = setTimeout(() => child.kill('SIGKILL'), 3000);
      await gone;
      clearTimeout(giveUp);
    },
  };
}
