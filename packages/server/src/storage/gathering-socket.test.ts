import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { GatheringSocket } from './gathering-socket.ts';

class Counting extends GatheringSocket {
  calls = 0;

  override _writev(chunks: { chunk: unknown; encoding: BufferEncoding }[], done: (error?: Error | null) => void): void {
    this.calls += 1;
    super._writev?.(chunks, done);
  }
}

test('what is written in one turn of the event loop leaves together, in order', async () => {
  const received: Buffer[] = [];
  const server = createServer((socket) => socket.on('data', (chunk) => received.push(chunk))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = new Counting();
  socket.connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  for (const statement of ['one ', 'two ', 'three ']) {
    socket.cork();
    socket.write(statement);
    socket.write('; ');
    socket.uncork();
    await Promise.resolve();
  }
  await new Promise<void>((resolve) => process.nextTick(resolve));
  socket.write('end');
  expect(socket.calls).toBe(0);
  socket.end();
  await once(socket, 'close');
  server.close();
  expect(socket.calls).toBe(1);
  expect(Buffer.concat(received).toString()).toBe('one ; two ; three ; end');
});
