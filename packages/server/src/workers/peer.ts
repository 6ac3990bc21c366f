import { randomUUID } from 'node:crypto';

/** One end of a channel between two processes. */
export type Channel = {
  send(message: object): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
};

export type Handlers = Readonly<Record<string, (value: unknown) => unknown>>;

/** The process at the other end of a channel, which answers what it is asked. */
export type Peer = {
  /** Resolves with the answer; rejects with the peer's error, and when the peer is gone. */
  ask(name: string, value?: unknown): Promise<unknown>;
};

type Message =
  | { readonly kind: 'ask'; readonly call: string; readonly name: string; readonly value: unknown }
  | { readonly kind: 'answer'; readonly call: string; readonly value: unknown }
  | { readonly kind: 'error'; readonly call: string; readonly message: string; readonly code: string | undefined };

/** Answers what the other end asks with `handlers`, and lets this end ask. */
export function connectPeer(channel: Channel, handlers: Handlers): Peer {
  const waiting = new Map<string, { resolve(value: unknown): void; reject(error: Error): void }>();
  let isClosed = false;
  const send = (message: Message): void => {
    if (!isClosed) channel.send(message);
  };
  channel.onMessage((received) => {
    // Both ends run this file; what else travels on the channel has no kind.
    const message = received as Message;
    if (message.kind === 'ask') void answer(handlers, message).then(send);
    if (message.kind === 'answer') waiting.get(message.call)?.resolve(message.value);
    if (message.kind === 'error')
      waiting.get(message.call)?.reject(Object.assign(new Error(message.message), { code: message.code }));
  });
  channel.onClose(() => {
    isClosed = true;
    for (const { reject } of waiting.values()) reject(new PeerGone());
  });
  return {
    async ask(name, value) {
      if (isClosed) throw new PeerGone();
      const call = randomUUID();
      try {
        return await new Promise((resolve, reject) => {
          waiting.set(call, { resolve, reject });
          send({ kind: 'ask', call, name, value });
        });
      } finally {
        waiting.delete(call);
      }
    },
  };
}

/** The process that was asked has ended. */
export class PeerGone extends Error {
  override readonly name = 'PeerGone';

  constructor() {
    super('The process that was asked is gone.');
  }
}

async function answer(handlers: Handlers, { call, name, value }: Message & { kind: 'ask' }): Promise<Message> {
  try {
    const handler = handlers[name];
    if (handler === undefined) throw new Error(`Nobody answers ${name}.`);
    return { kind: 'answer', call, value: await handler(value) };
  } catch (error) {
    const { message, code } = error as Error & { code?: unknown };
    return { kind: 'error', call, message, code: typeof code === 'string' ? code : undefined };
  }
}
