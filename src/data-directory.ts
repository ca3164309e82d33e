import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own root: the nearest folder above this file with a package.json, wherever the compiler put the file. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('no package.json above the program');
    folder = above;
  }
  return folder;
}

/** The folder that ships with the program: articles and the tables that the reading needs. */
export const dataDirectory = join(packageRoot(), 'data');
