// A proxy in front of Azurite. It keeps every request that passes through it, so that they can be sent again.
import http from 'node:http';

export function record(port) {
  const requests = [];
  const server = http.createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const { method, url: path, headers } = request;
    requests.push({ method, path, headers, body });
    const onward = http.request({ host: '127.0.0.1', port, method, path, headers }, answer => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    onward.end(body);
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve({ port: server.address().port, requests, stop: () => server.close() }));
  });
}

// Sends requests in order, with as many in flight as the parallelism allows.
export async function replay(requests, port, parallelism) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: parallelism });
  let next = 0;
  const send = ({ method, path, headers, body }) =>
    new Promise((resolve, reject) => {
      const request = http.request({ host: '127.0.0.1', port, method, path, headers, agent }, answer => {
        answer
          .on('data', () => {})
          .on('error', reject)
          .on('end', () => resolve(answer.statusCode));
      });
      request.on('error', reject);
      request.end(body);
    });
  const worker = async () => {
    while (next < requests.length) {
      const status = await send(requests[next++]);
      if (status >= 300) throw new Error(`A recorded request, sent again, was answered with status ${status}.`);
    }
  };
  await Promise.all(Array.from({ length: parallelism }, worker));
  agent.destroy();
}
