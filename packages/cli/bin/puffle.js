#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire, enableCompileCache } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  enableCompileCache();
  await import('../src/main.ts');
} else {
  runWithBundledNode();
}

function runWithBundledNode() {
  const node = findBundledNode();
  if (node === undefined) {
    console.error(
      `puffle needs Node 22.18 or newer; this is ${process.version}. Install a newer Node, or run \`npm ci\` in the repository, which brings one along.`,
    );
    process.exit(1);
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
  const { status, signal } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(signal ? 128 + constants.signals[signal] : (status ?? 1));
}

function findBundledNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve('node/package.json');
    const node = join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(node) ? node : undefined;
  } catch {
    return undefined;
  }
}
