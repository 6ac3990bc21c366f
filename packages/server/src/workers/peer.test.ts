import { expect, test } from 'vitest';
import { connectPeer, type Handlers, PeerGone } from './peer.ts';

/** Two ends of one channel in this process. */
function pair(left: Handlers, right: Handlers) {
  type Listener = { message(message: unknown): void; close(): void };
  const listeners: Listener[] = [];
  const end = (place: 0 | 1, handlers: Handlers) => {
    const listener: Listener = { message() {}, close() {} };
    listeners[place] = listener;
    return connectPeer(
      {
        send: (message) => queueMicrotask(() => listeners[1 - place]?.message(structuredClone(message))),
        onMessage: (heard) => Object.assign(listener, { message: heard }),
        onClose: (closed) => Object.assign(listener, { close: closed }),
      },
      handlers,
    );
  };
  const peers = [end(0, left), end(1, right)] as const;
  return {
    peers,
    close() {
      for (const listener of listeners) listener.close();
    },
  };
}

test('each end answers what the other asks, several questions at once', async () => {
  const { peers } = pair({ double: (n) => Number(n) * 2 }, { shout: async (text) => String(text).toUpperCase() });
  const answers = await Promise.all([
    peers[0].ask('shout', 'a'),
    peers[1].ask('double', 4),
    peers[0].ask('shout', 'b'),
  ]);
  expect(answers).toEqual(['A', 8, 'B']);
});

test('an error of the other end arrives with its message and code', async () => {
  const fail = (): never => {
    throw Object.assign(new Error('The port is taken.'), { code: 'EADDRINUSE' });
  };
  const { peers } = pair({}, { fail });
  await expect(peers[0].ask('fail')).rejects.toMatchObject({ message: 'The port is taken.', code: 'EADDRINUSE' });
  await expect(peers[0].ask('nothing')).rejects.toThrow('Nobody answers nothing.');
});

test('who waits for an end that is gone is told so, and so is who asks later', async () => {
  const { peers, close } = pair({}, { never: () => new Promise(() => undefined) });
  const waiting = peers[0].ask('never');
  close();
  await expect(waiting).rejects.toThrow(PeerGone);
  await expect(peers[0].ask('never')).rejects.toThrow(PeerGone);
});
