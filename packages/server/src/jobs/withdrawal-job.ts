import { setTimeout as delay } from 'node:timers/promises';
import { restoreStep } from '../domain/sources/restore-step.ts';
import { withdrawStep } from '../domain/sources/withdraw-step.ts';
import { isLostRace } from '../execute/write-calls.ts';
import { releaseJob } from '../storage/job-rows.ts';
import {
  advanceWithdrawal,
  claimWithdrawal,
  finishWithdrawal,
  holdWithdrawal,
  type WithdrawalRow,
} from '../storage/withdrawals.ts';
import type { JobTools } from './job-runner.ts';

const staleSeconds = 2;
const maxAttempts = 8;

/** One turn of the withdrawal, or its restoring, that has waited longest: one transaction a step. */
export async function runWithdrawals(tools: JobTools): Promise<boolean> {
  const { database, runner } = tools;
  const claimed = await database.transaction((tx) => claimWithdrawal(tx, runner, staleSeconds), { isClaim: true });
  if (claimed === null) return false;
  for (let row: WithdrawalRow | null = claimed; row !== null; ) {
    row = await takeStep(tools, row);
    if (row !== null && tools.isOver()) {
      const { workspaceId, id } = row;
      await database.read((sql) => releaseJob(sql, 'withdrawal', workspaceId, id, runner));
      return true;
    }
  }
  return true;
}

/** The row as it is after the step; null when all is done, or another runner has taken over. */
async function takeStep(tools: JobTools, row: WithdrawalRow): Promise<WithdrawalRow | null> {
  const step = row.status === 'running' ? withdrawStep : restoreStep;
  const { workspaceId, id } = row;
  for (let attempt = 1; ; attempt++) {
    try {
      return await tools.database.transaction(async (tx) => {
        if (!(await holdWithdrawal(tx, workspaceId, id, tools.runner))) throw new WithdrawalTaken();
        const now = tools.clock();
        const progress = await step(tx, { workspaceId, ids: tools.ids, now }, row);
        const next = progress ?? { nextId: row.nextId, observations: 0, mergesUnmade: 0 };
        await advanceWithdrawal(tx, workspaceId, id, next);
        if (progress === null) await finishWithdrawal(tx, row, now);
        return progress === null ? null : { ...row, nextId: progress.nextId };
      });
    } catch (error) {
      if (error instanceof WithdrawalTaken) return null;
      if (!isLostRace(error) || attempt >= maxAttempts) throw error;
      await delay(Math.random() * 2 ** attempt * 2);
    }
  }
}

class WithdrawalTaken extends Error {}
