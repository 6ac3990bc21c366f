import type { Import } from '@puffle/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { keptFile } from './kept-files.ts';
import { nameImport } from './say-import.ts';

type ImportFrameProps = {
  readonly record: Import;
  readonly problem: unknown;
  readonly actions: ReactNode;
  readonly children: ReactNode;
};

/** The page of one import, under the name of its file where that is known. */
export function ImportFrame({ record, problem, actions, children }: ImportFrameProps) {
  const file = keptFile(record.id);
  const title = file === undefined ? nameImport(record) : `${record.dryRun ? 'Preview' : 'Import'} of ${file.name}`;
  return (
    <Page
      title={title}
      actions={
        <>
          <Link
            to="/imports"
            className="flex h-8 items-center rounded-md px-3 font-medium whitespace-nowrap text-soft hover:bg-raised hover:text-ink"
          >
            All imports
          </Link>
          {actions}
        </>
      }
    >
      <div className="flex min-h-0 flex-1 flex-col gap-8 overflow-y-auto p-5">
        {problem !== null && <Problem error={problem} />}
        {children}
      </div>
    </Page>
  );
}
