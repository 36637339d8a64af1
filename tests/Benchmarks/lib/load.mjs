// Puts a server under load: wrk, on a processor of its own, repeats one request on 16 connections for some seconds.
import { execFile } from 'node:child_process';

const script = new URL('./post.lua', import.meta.url).pathname;
const connections = 16;

export function load({ port }, bodyFile, { seconds, processor }) {
  const wrk = ['wrk', '-t1', `-c${connections}`, `-d${seconds}s`, '-s', script, `http://127.0.0.1:${port}/graphql`];
  return new Promise((resolve, reject) => {
    execFile('taskset', ['-c', processor, ...wrk], { env: { ...process.env, BODY: bodyFile } }, (error, output) => {
      const summary = /@@(\{.*\})/.exec(output ?? '');
      if (summary) resolve(JSON.parse(summary[1]));
      else reject(error ?? new Error(output));
    });
  });
}
