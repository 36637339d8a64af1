// Starts an Azurite in memory on a free port. What it stored is gone when it stops.
import { spawn, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';

const scripts = new URL('../../Testing/Node/scripts/', import.meta.url).pathname;

// Azurite documents this account and its key.
export const account = 'devstoreaccount1';
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export const connectionString = port =>
  `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};` +
  `TableEndpoint=http://127.0.0.1:${port}/${account}`;

export async function startAzurite() {
  if (!fs.existsSync(path.join(scripts, 'node_modules'))) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: scripts, stdio: 'inherit' });
  }
  const child = spawn(process.execPath, ['azurite.mjs'], { cwd: scripts, stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  for await (const line of readline.createInterface({ input: child.stdout })) {
    if (!line.startsWith('listening ')) continue;
    return {
      port: Number(line.slice('listening '.length)),
      async stop() {
        child.kill();
        await gone;
      },
    };
  }
  throw new Error('Azurite ended before it listened; its messages are above.');
}
