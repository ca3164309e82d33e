import { defineConfig } from 'rolldown';

// The program in a few files, with what it is made of: Node looks up each file on disk, and there are some thousand of them,
// which was half of the time to start. Left out is what is needed here and there alone, and loaded there.
export default defineConfig({
  input: { main: 'dist/modules/main.js', worker: 'dist/modules/worker.js' },
  platform: 'node',
  external: [
    '@mozilla/readability',
    'chrono-node',
    'linkedom',
    'pg',
    'prom-client',
    'wink-eng-lite-web-model',
    'yaml',
    // What discord.js looks for, and does without.
    'bufferutil',
    'utf-8-validate',
    'zlib-sync',
  ],
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    // V8 keeps the text of a program in memory, all of it in two bytes a character where one character needs them.
    charset: 'ascii',
    comments: { legal: true, annotation: false, jsdoc: false },
  },
  logLevel: 'silent',
});
