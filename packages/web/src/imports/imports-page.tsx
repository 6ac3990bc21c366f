import { Button } from '../parts/button.tsx';
import { Empty, Loading, Page, Snippet } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { ImportSection } from './import-section.tsx';
import { ImportsTable } from './imports-table.tsx';
import { NewImport } from './new-import.tsx';
import { useImports } from './use-imports.ts';

/** A file to import, and the files that were. */
export function ImportsPage() {
  const { imports, ...pages } = useImports();
  return (
    <Page title="Imports">
      <div className="flex min-h-0 flex-1 flex-col gap-8 overflow-y-auto p-5">
        <NewImport />
        {pages.isError && <Problem error={pages.error} />}
        {pages.isPending && <Loading />}
        {pages.isSuccess && imports.length === 0 && <NoImports />}
        {imports.length > 0 && (
          <ImportSection title="Imports so far">
            <ImportsTable imports={imports} />
            {pages.hasNextPage && (
              <Button className="self-start" onClick={() => pages.fetchNextPage()} disabled={pages.isFetching}>
                Older
              </Button>
            )}
          </ImportSection>
        )}
      </div>
    </Page>
  );
}

function NoImports() {
  return (
    <Empty title="No imports yet">
      <p>Choose a file above, or send one from a terminal:</p>
      <Snippet>{`puffle import people.csv --type person --preview
puffle import people.csv --type person`}</Snippet>
      <Snippet>{`curl '${location.origin}/api/imports?type=person&dryRun=true' \\
  -H "Authorization: Bearer $KEY" -H 'Content-Type: text/csv' \\
  --data-binary @people.csv`}</Snippet>
    </Empty>
  );
}
