/** Where the dashboard leads to; `key` follows `g` on the keyboard. */
export const places = [
  { to: '/leads', label: 'Leads', key: 'e' },
  { to: '/lists', label: 'Lists', key: 'l' },
  { to: '/search', label: 'Search', key: 's' },
  { to: '/imports', label: 'Imports', key: 'i' },
  { to: '/review', label: 'Review', key: 'r' },
  { to: '/keys', label: 'Keys', key: 'k' },
] as const;
