// Load from wrk on the other processor: `seconds` of one request over and over on 16 connections.
import { execFile } from 'node:child_process';

const script = new URL('./post.lua', import.meta.url).pathname;
const connections = 16;

export function load({ port }, bodyFile, { seconds, processor }) {
  const command = [
    '-c',
    processor,
    'wrk',
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '-s',
    script,
    `http://127.0.0.1:${port}/graphql`,
  ];
  return new Promise((resolve, reject) => {
    execFile('taskset', command, { env: { ...process.env, BODY: bodyFile } }, (error, output) => {
      const summary = /@@(\{.*\})/.exec(output ?? '');
      if (summary) resolve(JSON.parse(summary[1]));
      else reject(error ?? new Error(output));
    });
  });
}
