/** Where a contact or a profile leads to, if that is a place one may open: the web, mail or a telephone. */
export function webAddress(text: string): string | null {
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  if (/^\+?[\d\s().-]{6,}$/.test(text)) return `tel:${text.replaceAll(/[^\d+]/g, '')}`;
  const address = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
  if (address === null || !address.hostname.includes('.')) return null;
  return address.protocol === 'https:' || address.protocol === 'http:' ? address.href : null;
}
