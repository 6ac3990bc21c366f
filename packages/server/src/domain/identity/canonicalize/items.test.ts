import { describe, expect, it } from 'vitest';
import { contactKey, normalizeContact, normalizeSocial, socialKey, sourceKey } from './items.ts';

describe('normalizeContact', () => {
  it.each([
    ['jane@acme.com', 'email'],
    ['Jane <jane@acme.com>', 'email'],
    ['+1 (415) 555-2671 ext. 5', 'phone'],
    ['030 / 901820', 'phone'],
    ['tel:+14155552671', 'phone'],
    ['live:jane.doe', 'other'],
    ['12', 'other'],
    ['acme.com', 'other'],
  ])('infers the type of %s', (value, type) => {
    expect(normalizeContact({ value })).toEqual({ value, type });
  });

  it.each([
    ['work_email', 'email'],
    ['workEmail', 'email'],
    ['E-Mail', 'email'],
    ['Mobile Phone', 'phone'],
    ['direct_dial', 'phone'],
  ])('makes %s an %s and keeps the word as the label', (word, type) => {
    expect(normalizeContact({ value: 'x', type: word })).toEqual({ value: 'x', type, label: word });
  });

  it('keeps the label that was sent', () => {
    expect(normalizeContact({ value: 'x', type: 'mobile', label: 'private' })).toEqual({
      value: 'x',
      type: 'phone',
      label: 'private',
    });
  });

  it('makes no label of another case of the same word', () => {
    expect(normalizeContact({ value: 'x', type: 'Email' })).toEqual({ value: 'x', type: 'email' });
  });

  it('leaves an unknown word as it was sent, and keeps other keys', () => {
    expect(normalizeContact({ value: 'x', type: 'Skype', label: null, verified: true })).toEqual({
      value: 'x',
      type: 'Skype',
      verified: true,
    });
  });
});

describe('normalizeSocial', () => {
  it.each([
    ['https://uk.linkedin.com/in/jane', 'linkedin'],
    ['urn:li:member:1', 'linkedin'],
    ['https://twitter.com/jane', 'x'],
    ['https://m.facebook.com/jane', 'facebook'],
    ['https://www.tiktok.com/@jane', 'tiktok'],
    ['https://acme.com', 'website'],
    ['https://acme.com/de/', 'website'],
    ['https://bakery.wordpress.com', 'website'],
    ['https://acme.com/team/jane', 'other'],
    ['not a url', 'other'],
  ])('infers the platform of %s', (url, platform) => {
    expect(normalizeSocial({ url })).toEqual({ url, platform });
  });

  it('makes twitter x and keeps the word as the label', () => {
    expect(normalizeSocial({ url: 'x', platform: 'Twitter', type: 'profile' })).toEqual({
      url: 'x',
      platform: 'x',
      label: 'Twitter',
      type: 'profile',
    });
  });
});

describe('item keys', () => {
  it('unite spellings of one contact', () => {
    const key = contactKey({ value: 'Jane@Acme.com', type: 'email' });
    expect(key).toBe('email:jane@acme.com');
    expect(contactKey({ value: 'mailto:jane@acme.com', type: 'other' })).toBe(key);
  });

  it('unite a national and an international number when the region is known', () => {
    const key = contactKey({ value: '+1 415 555 2671', type: 'phone' });
    expect(contactKey({ value: '(415) 555-2671', type: 'phone' }, 'US')).toBe(key);
    expect(contactKey({ value: '(415) 555-2671', type: 'phone' })).toBe('raw:phone:(415) 555-2671');
  });

  it('keep a value with two addresses apart from one with the first alone', () => {
    const both = contactKey({ value: 'jane@acme.com; bob@acme.com', type: 'email' });
    expect(both).toBe('email:jane@acme.com;bob@acme.com');
    expect(both).not.toBe(contactKey({ value: 'jane@acme.com', type: 'email' }));
  });

  it('unite what identifies nobody by its folded text', () => {
    expect(contactKey({ value: 'Live:Jane', type: 'skype' })).toBe(contactKey({ value: 'live:jane ', type: 'Skype' }));
  });

  it('unite forms of one profile, but not pages of one site', () => {
    expect(socialKey({ url: 'https://uk.linkedin.com/in/Jane/?x=1', platform: 'linkedin' })).toBe('li_slug:jane');
    expect(socialKey({ url: 'https://www.acme.com/', platform: 'website' })).toBe('url:acme.com');
    expect(socialKey({ url: 'https://acme.com/team/jane', platform: 'website' })).toBe('url:acme.com/team/jane');
    expect(socialKey({ url: 'https://github.com/acme/app', platform: 'github' })).toBe('url:github.com/acme/app');
  });

  it('unite sources by the id of the provider, else by all that they say', () => {
    const key = sourceKey({ provider: 'HubSpot', id: '51', type: 'sync' });
    expect(sourceKey({ id: 'hubspot:51' })).toBe(key);
    expect(sourceKey({ provider: 'csv', id: '51' })).not.toBe(sourceKey({ provider: 'import', id: '51' }));
    expect(sourceKey({ note: 'x', a: 1 })).toBe(sourceKey({ a: 1, note: 'x' }));
    expect(sourceKey({ note: 'x' })).not.toBe(sourceKey({ note: 'y' }));
  });
});
