import { expect, test } from 'vitest';
import { engineSettings } from './settings.ts';

const MEBIBYTE = 1024 * 1024;

function settingsOf(memoryMb: number, cores: number): Record<string, string> {
  return Object.fromEntries(engineSettings(memoryMb * MEBIBYTE, cores).map(({ name, value }) => [name, value]));
}

test.each([
  [256, 1],
  [4_096, 2],
  [262_144, 64],
])('a machine of %i MB and %i cores never trades durability for speed', (memoryMb, cores) => {
  expect(settingsOf(memoryMb, cores)).toMatchObject({ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' });
});

test('memory follows the machine between bounds', () => {
  expect(settingsOf(128, 1).shared_buffers).toBe('32MB');
  expect(settingsOf(2_048, 2).shared_buffers).toBe('256MB');
  expect(settingsOf(262_144, 64).shared_buffers).toBe('512MB');
});

test('every setting is given once, and says why', () => {
  const settings = engineSettings();
  expect(new Set(settings.map(({ name }) => name)).size).toBe(settings.length);
  expect(settings.filter(({ reason }) => reason === '')).toEqual([]);
});
