import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findMissingDocPaths } from './find-missing-doc-paths.ts';

test('names every quoted or linked path that is not there, and no other', () => {
  const root = mkdtempSync(join(tmpdir(), 'puffle-docs-'));
  mkdirSync(join(root, 'docs/reference'), { recursive: true });
  writeFileSync(
    join(root, 'docs/reference/api.md'),
    '[errors](errors.md#not_found) [out](https://example.net/x.md) [up](../gone.md)',
  );
  writeFileSync(join(root, 'docs/reference/errors.md'), '`GET /api/leads` `packages/<name>/src`');
  writeFileSync(join(root, 'README.md'), '`docs/reference/api.md` `docs/none.md` `docs/reference/*.md` `docs/*.txt`');
  expect(findMissingDocPaths(root)).toEqual([
    'README.md: docs/none.md',
    'README.md: docs/*.txt',
    'docs/reference/api.md: docs/gone.md',
  ]);
  rmSync(root, { recursive: true });
});
