import { PuffleConnectionError, PuffleError } from '@puffle/contract/client';
import { toast } from 'sonner';

type ProblemProps = {
  readonly error: unknown;
  /** What to do in the page, in place of what the server says to a program. */
  readonly next?: string | undefined;
};

/** What went wrong in the words of the server: the field, the rule, the next step. */
export function Problem({ error, next }: ProblemProps) {
  const { title, lines: said, requestId } = describeProblem(error);
  const lines = next === undefined ? said : [next];
  return (
    <div role="alert" className="rounded-lg bg-bad-ground px-3 py-2 text-bad">
      <p className="font-medium">{title}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {requestId && <p className="mt-1 text-xs">Request {requestId}</p>}
    </div>
  );
}

/** Says at the edge of the page what went wrong. */
export function showProblem(error: unknown): void {
  const { title, lines } = describeProblem(error);
  toast.error(title, { description: lines.join(' '), duration: 10_000 });
}

type Described = { readonly title: string; readonly lines: readonly string[]; readonly requestId?: string | undefined };

function describeProblem(error: unknown): Described {
  if (error instanceof PuffleConnectionError) {
    return { title: error.message, lines: ['Try it again once the server is back.'] };
  }
  if (!(error instanceof PuffleError)) {
    return { title: error instanceof Error ? error.message : String(error), lines: [] };
  }
  if (error.code === 'stale_version') {
    return {
      title: 'Somebody else has changed it meanwhile.',
      lines: ['It is shown as it is now; say it again if it still holds.'],
    };
  }
  const others = error.issues.filter(({ message }) => !error.detail.includes(message));
  const issues = others.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
  const hint = error.hint === undefined ? [] : [error.hint];
  return { title: error.detail, lines: [...issues, ...hint], requestId: error.requestId };
}
