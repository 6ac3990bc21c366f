import { once } from 'node:events';

export type HeapInspector = {
  /** What the heap still holds after a full collection. */
  readLiveMb(): Promise<number>;
  close(): void;
};

/** Makes a process of Node collect its garbage before it says its size, over the inspector that `--inspect` has opened at `url`. */
export async function openHeapInspector(url: string): Promise<HeapInspector> {
  const socket = new WebSocket(url);
  await once(socket, 'open');
  let sent = 0;
  const ask = async (method: string): Promise<{ readonly usedSize: number }> => {
    const id = ++sent;
    socket.send(JSON.stringify({ id, method }));
    for (;;) {
      const [{ data }] = await once(socket, 'message');
      const answer = JSON.parse(data);
      if (answer.id === id) return answer.result;
    }
  };
  return {
    async readLiveMb() {
      await ask('HeapProfiler.collectGarbage');
      return (await ask('Runtime.getHeapUsage')).usedSize / 1e6;
    },
    close: () => socket.close(),
  };
}
