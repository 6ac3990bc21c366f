#!/usr/bin/env node
// Old versions of Node read this file too: no syntax and no named import that Node 18 does not have.
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  module.enableCompileCache();
  await import('../src/main.ts');
} else {
  await runWithBundledNode();
}

async function runWithBundledNode() {
  const node = await findBundledNode();
  if (node === undefined) {
    console.error(
      `puffle needs Node 22.18 or newer; this is ${process.version}. Install a newer Node, or run \`npm ci\` in the repository, which brings one along.`,
    );
    process.exit(1);
  }
  const { spawnSync } = await import('node:child_process');
  const { constants } = await import('node:os');
  const { status, signal } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(signal ? 128 + constants.signals[signal] : (status ?? 1));
}

async function findBundledNode() {
  const { existsSync } = await import('node:fs');
  const { dirname, join } = await import('node:path');
  try {
    const manifest = module.createRequire(import.meta.url).resolve('node/package.json');
    const node = join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(node) ? node : undefined;
  } catch {
    return undefined;
  }
}
