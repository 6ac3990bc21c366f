import { describe, expect, it } from 'vitest';
import { regionOf } from './region.ts';

describe('regionOf', () => {
  it.each([
    ['United States', 'US'],
    ['usa', 'US'],
    ['us', 'US'],
    ['DEU', 'DE'],
    ['Deutschland', 'DE'],
    ['Côte d’Ivoire', 'CI'],
    ['Österreich', 'AT'],
    ['The Netherlands', 'NL'],
    ['UK', 'GB'],
    ['England', 'GB'],
  ])('knows the country %s', (country, region) => {
    expect(regionOf({ country })).toBe(region);
  });

  it.each(['us; ca', 'Europe', '', 'zz'])('gives nothing for %j, which is not one country', (country) => {
    expect(regionOf({ country })).toBeNull();
  });

  it('reads the country at the end of a raw place, but no state', () => {
    expect(regionOf({ raw: 'Berlin, Germany' })).toBe('DE');
    expect(regionOf({ raw: 'San Francisco, CA' })).toBeNull();
    expect(regionOf({ raw: 'Atlanta, Georgia' })).toBeNull();
    expect(regionOf(null)).toBeNull();
  });
});
