export { contactKey, socialKey, sourceKey } from './item-key.ts';
export { normalizeContact, normalizeSocial } from './normalize-item.ts';
