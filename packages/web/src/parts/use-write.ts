import type { Client } from '@puffle/contract/client';
import { type QueryClient, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../session-context.ts';
import { isLong } from './is-long.ts';
import { showProblem } from './problem.tsx';

type WriteOptions<Answer, Input> = {
  readonly onDone?: (answer: Answer, input: Input) => void;
  /** The problem is shown where the form is, not at the edge of the page. */
  readonly tellsProblem?: boolean;
};

/** A write of the page: what was read is read again after it, and what went wrong is said. */
export function useWrite<Answer, Input = void>(
  write: (client: Client, input: Input) => PromiseLike<Answer>,
  { onDone, tellsProblem = true }: WriteOptions<Answer, Input> = {},
): UseMutationResult<Answer, Error, Input> {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => write(client, input),
    onSuccess: (answer, input) => onDone?.(answer, input),
    onError: (error) => tellsProblem && showProblem(error),
    onSettled: () => readAgain(queries),
  });
}

async function readAgain(queries: QueryClient): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ predicate: (query) => !isLong(query.state.data) }),
    queries.invalidateQueries({ predicate: (query) => isLong(query.state.data), refetchType: 'none' }),
  ]);
}
