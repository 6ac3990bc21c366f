import type { Writable } from 'node:stream';

let held: Writable[] = [];

/**
 * Holds what is written to a socket until all answers that are ready at this moment are made, such as those of one group: they leave one
 * right after the other, and who reads them on the same machine, a proxy or a client, is woken once, and not by each of them.
 */
export function gatherAnswers(socket: Writable): void {
  socket.cork();
  if (held.push(socket) === 1) process.nextTick(release);
}

function release(): void {
  const sockets = held;
  held = [];
  for (const socket of sockets) socket.uncork();
}
