// Sends bodies that never end: each of many connections sends a byte now and then until it is answered. The result
// counts the pieces that were sent, because the sender could have sent a plain query instead of each.
import net from 'node:net';

const connections = 200;
const millisecondsBetweenBytes = 100;
const patienceSeconds = 60;

export async function sendSlowBodies(address) {
  const { hostname, port, pathname } = new URL(address);
  const headers = 'Host: x\r\nContent-Type: application/json\r\nContent-Length: 10000';
  const head = `POST ${pathname} HTTP/1.1\r\n${headers}\r\n\r\n{`;
  const sent = await Promise.all(
    Array.from({ length: connections }, () => sendOne({ host: hostname, port: Number(port) }, head)),
  );
  const [, status, message] = /^HTTP\/1.1 (\d+)[^]*"message":"([^"]*)/.exec(sent[0].received) ?? [];
  return {
    requests: sent.reduce((sum, { pieces }) => sum + pieces, 0),
    failed: sent.filter(({ received }) => !received.includes('"message"')).length,
    answer: `${status} ${message}`,
  };
}

function sendOne(place, head) {
  return new Promise(resolve => {
    let received = '';
    let pieces = 0;
    const send = bytes => {
      socket.write(bytes);
      pieces++;
    };
    const socket = net.connect(place, () => send(head));
    const timer = setInterval(() => send(' '), millisecondsBetweenBytes);
    const end = () => {
      clearInterval(timer);
      socket.destroy();
      resolve({ received, pieces });
    };
    socket.setTimeout(patienceSeconds * 1000, end);
    socket.on('data', data => {
      received += data;
      if (received.includes('"message"')) end();
    });
    socket.on('error', end);
    socket.on('close', end);
  });
}
