import { constants } from 'node:os';

export type EndSignals = {
  /** What the next signal that asks the process to end does. */
  answerWith(answer: (signal: NodeJS.Signals) => void): void;
};

/**
 * Takes the signals that ask a process to end. Until something better is said it exits at once, which unlike death by the signal leaves
 * no engine running that nobody would stop. One listener for all answers: between two a signal could be lost.
 */
export function takeEndSignals(): EndSignals {
  let answer = (signal: NodeJS.Signals): void => process.exit(128 + constants.signals[signal]);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => answer(signal));
  return {
    answerWith(next) {
      answer = next;
    },
  };
}
