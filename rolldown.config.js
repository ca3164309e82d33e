import { defineConfig } from 'rolldown';

// The program's own modules in a few files: Node looks each of several hundred up on disk, which was a third of the time to start.
export default defineConfig({
  input: 'dist/modules/main.js',
  platform: 'node',
  external: ['wink-eng-lite-web-model','pg','linkedom','@mozilla/readability','prom-client','zlib-sync','bufferutil','utf-8-validate','pg-native','yaml','chrono-node'],
  output: { dir: 'dist', format: 'esm', chunkFileNames: 'chunks/[name].js' },
  logLevel: 'warn',
});
