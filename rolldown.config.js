import { defineConfig } from 'rolldown';

// The program's own modules in a few files: Node looks each of several hundred up on disk, which was a third of the time to start.
export default defineConfig({
  input: 'dist/modules/main.js',
  platform: 'node',
  external: /^[^./]/,
  output: { dir: 'dist', format: 'esm', chunkFileNames: 'chunks/[name].js' },
  logLevel: 'silent',
});
