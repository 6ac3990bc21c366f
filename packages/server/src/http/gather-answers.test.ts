import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { gatherAnswers } from './gather-answers.ts';

function recordingSocket(name: string, record: string[]): Writable {
  return new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      record.push(`${name} ${chunk}`);
      done();
    },
  });
}

test('answers leave when all that are ready are made, in their order, and those of the next turn after them', async () => {
  const record: string[] = [];
  const [first, second] = [recordingSocket('first', record), recordingSocket('second', record)];
  const answer = (socket: Writable, text: string): void => {
    gatherAnswers(socket);
    socket.write(text);
    record.push(`made ${text}`);
  };
  const turn = async (answers: readonly (readonly [Writable, string])[]): Promise<void> => {
    await Promise.all(answers.map(async ([socket, text]) => answer(socket, text)));
    await new Promise((resolve) => setImmediate(resolve));
  };
  await turn([
    [first, 'a'],
    [second, 'b'],
  ]);
  await turn([
    [second, 'c'],
    [first, 'd'],
  ]);
  expect(record).toEqual([
    ...['made a', 'made b', 'first a', 'second b'],
    ...['made c', 'made d', 'second c', 'first d'],
  ]);
});

test('a socket that was lost meanwhile holds up no other', async () => {
  const record: string[] = [];
  const [lost, other] = [recordingSocket('lost', record), recordingSocket('other', record)];
  for (const socket of [lost, other]) {
    gatherAnswers(socket);
    socket.write('answer');
  }
  lost.destroy();
  await new Promise((resolve) => setImmediate(resolve));
  expect(record).toContain('other answer');
});
