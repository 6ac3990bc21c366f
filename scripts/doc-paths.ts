import { join } from 'node:path';
import { findMissingDocPaths } from './find-missing-doc-paths.ts';

const missing = findMissingDocPaths(join(import.meta.dirname, '..'));
for (const path of missing) console.error(`${path} does not exist.`);
if (missing.length > 0) process.exitCode = 1;
