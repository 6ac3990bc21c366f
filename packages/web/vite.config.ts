import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** `npm run dev -w packages/web` serves the pages with changes applied at once, beside a server on its usual port. */
export default defineConfig({
  base: '/app/',
  plugins: [react(), tailwindcss(), compressed()],
  build: { outDir: 'dist/app', emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  server: { proxy: { '/api': 'http://127.0.0.1:4747', '/docs': 'http://127.0.0.1:4747' } },
});

/** Puts each text of the build beside itself as it travels. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const names = await readdir(dir, { recursive: true });
      const texts = names.filter((name) => /\.(js|css)$/.test(name)).map((name) => join(dir, name));
      await Promise.all(
        texts.map(async (path) => {
          const text = await readFile(path);
          await writeFile(`${path}.br`, await promisify(brotliCompress)(text));
          await writeFile(`${path}.gz`, await promisify(gzip)(text, { level: 9 }));
        }),
      );
    },
  };
}
