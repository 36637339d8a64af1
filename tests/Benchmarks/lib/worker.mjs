// Runs a worker of Azure Functions on one processor. HostPlayer plays the Functions host on another.
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

  // Returns the milliseconds from the start of the worker's process to its first answer, and the processor time that
  // it used until then.
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

  // Returns the user and system time of the worker in microseconds. The kernel counts in hundredths of a second.
  processorTime() {
    const fields = fs.readFileSync(`/proc/${this.process}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 1e4;
  }

  async #ask(step) {
    this.#player.stdin.write(`${JSON.stringify(step)}\n`);
    const { value, done } = await this.#replies.next();
    if (done) throw new Error('The played Functions host exited before it replied; its messages are above.');
    return JSON.parse(value);
  }
}

// Returns the environment in which a .NET process reports what it compiles; see hook/StartupHook.cs.
export const telling = file => ({ DOTNET_STARTUP_HOOKS: startupHook, JIT_REPORT: file });

// Asks such a process for its report.
export async function compiled(process_, file) {
  fs.rmSync(file, { force: true });
  process.kill(process_, 'SIGHUP');
  for (let tries = 0; !fs.existsSync(file); tries++) {
    if (tries === 1000)
      throw new Error(`The process did not write ${file}, its report on what it compiled, within 5 s.`);
    await sleep(5);
  }
  const [methods, milliseconds, ...assemblies] = fs.readFileSync(file, 'utf8').trim().split('\n');
  return { methods: Number(methods), milliseconds: Number(milliseconds), assemblies };
}
