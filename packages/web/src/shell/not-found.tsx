import { Link } from '@tanstack/react-router';
import { Empty, Page } from '../parts/page.tsx';

export function NotFound() {
  return (
    <Page title="Not found">
      <Empty title="There is no such page">
        <Link to="/leads" className="text-accent underline">
          Go to the Leads
        </Link>
      </Empty>
    </Page>
  );
}
