import { Link, useParams } from '@tanstack/react-router';
import { Loading, Page } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { ImportRecord } from './import-record.tsx';
import { PreviewRecord } from './preview-record.tsx';
import { useImport } from './use-import.ts';

/** One import, or the preview of one: how far it is, what it did, and what can be done about it. */
export function ImportPage() {
  const { id } = useParams({ from: '/imports/$id' });
  const query = useImport(id);
  if (query.data === undefined) {
    return (
      <Page title="Import">
        {query.isPending && <Loading />}
        {query.isError && (
          <div className="flex flex-col items-start gap-3 p-5">
            <Problem error={query.error} />
            <Link to="/imports" className="text-accent underline">
              Go to the imports
            </Link>
          </div>
        )}
      </Page>
    );
  }
  const Record = query.data.dryRun ? PreviewRecord : ImportRecord;
  return <Record key={id} record={query.data} problem={query.error} />;
}
