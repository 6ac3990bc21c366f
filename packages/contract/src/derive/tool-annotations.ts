import type { Operation } from '../operation.ts';

/** What a tool may do to the world, for clients that ask before they act; a hint and no protection. */
export type ToolAnnotations = {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
};

type Facts = Pick<Operation, 'verb' | 'scope' | 'retry'>;

/**
 * The annotations of a tool that calls one of these operations: reads are read-only, what only adds is not destructive, what may be
 * repeated without a key is idempotent, what sends reaches into the open world (the Model Context Protocol's tool annotations).
 */
export function toolAnnotations(operations: readonly Facts[]): ToolAnnotations {
  const isRead = ({ verb, scope }: Facts) => verb === 'read' && scope === 'read';
  return {
    readOnlyHint: operations.every(isRead),
    destructiveHint: operations.some((operation) => !isRead(operation) && !['create', 'add'].includes(operation.verb)),
    idempotentHint: operations.every(({ retry }) => retry === 'safe'),
    openWorldHint: operations.some(({ scope }) => scope === 'send'),
  };
}
