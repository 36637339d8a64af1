// A worker of Azure Functions on one processor, under the host that HostPlayer plays on another.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import readline from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { hostPlayer, startupHook } from './publish.mjs';

export class HostedWorker {
  #player;
  #replies;
  #folder;
  #environment;
  #launcher;

  constructor(folder, environment, { workerProcessor, hostProcessor }) {
    this.#folder = folder;
    this.#environment = environment;
    this.#launcher = ['taskset', '-c', workerProcessor];
    this.#player = spawn('taskset', ['-c', hostProcessor, hostPlayer], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#replies = readline.createInterface({ input: this.#player.stdout })[Symbol.asyncIterator]();
  }

  // Gives the milliseconds from the start of the worker's process to its first answer, and its processor time until
  // then.
  async start(body, environment = {}) {
    const reply = await this.#ask({
      folder: this.#folder,
      environment: { ...this.#environment, ...environment },
      launcher: this.#launcher,
      body,
    });
    this.port = reply.port;
    this.process = reply.process;
    return { wall: reply.milliseconds, processor: reply.processorMilliseconds };
  }

  async stop() {
    await this.#ask({ environment: {} });
  }

  close() {
    this.#player.stdin.end();
  }

  // User and system time of the worker so far, in microseconds; the kernel counts in hundredths of a second.
  processorTime() {
    const fields = fs.readFileSync(`/proc/${this.process}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 1e4;
  }

  async #ask(step) {
    this.#player.stdin.write(`${JSON.stringify(step)}\n`);
    const { value, done } = await this.#replies.next();
    if (done) throw new Error('the host ended');
    return JSON.parse(value);
  }
}

// What makes a .NET process tell of its compiling; see hook/StartupHook.cs.
export const telling = file => ({ DOTNET_STARTUP_HOOKS: startupHook, JIT_REPORT: file });

export async function compiled(process_, file) {
  fs.rmSync(file, { force: true });
  process.kill(process_, 'SIGHUP');
  for (let tries = 0; !fs.existsSync(file); tries++) {
    if (tries === 1000) throw new Error('the process does not tell what it has compiled');
    await sleep(5);
  }
  const [methods, milliseconds, ...assemblies] = fs.readFileSync(file, 'utf8').trim().split('\n');
  return { methods: Number(methods), milliseconds: Number(milliseconds), assemblies };
}
