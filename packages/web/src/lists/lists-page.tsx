import { Page } from '../parts/page.tsx';

export function ListsPage() {
  return <Page title="ListsPage">…</Page>;
}
