import { mergeSettings } from '../../storage/keys.ts';
import type { WriteVerb } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { isPhoneRegion } from '../identity/canonicalize/phone.ts';
import { readSettings } from './settings.ts';

/** Changes the settings named in the body; the others stay. Errors: `validation_failed` for a region without phone numbers. */
export const updateSettings: WriteVerb<'updateSettings'> = async (tx, ctx, { body }) => {
  const { defaultRegion } = body;
  if (typeof defaultRegion === 'string' && !isPhoneRegion(defaultRegion)) throw noRegion(defaultRegion);
  return { body: { settings: readSettings(await mergeSettings(tx, ctx.workspaceId, body)) } };
};

/** Such a region would be kept, and no phone number be read by it. */
function noRegion(region: string): DomainError {
  const message = `defaultRegion: ${JSON.stringify(region)} is no country that has phone numbers.`;
  return new DomainError('validation_failed', message, {
    issues: [{ path: 'defaultRegion', code: 'invalid_value', message: 'An ISO 3166 code such as US, DE or GB.' }],
    hint: 'Send the ISO 3166 code of the country that your phone numbers are from, or null for none.',
  });
}
