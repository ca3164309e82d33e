// Lists the licence of every package in the lock file, those shipped with the bot apart from those that only build and
// test it (of some there is one for each platform). Exits 1 where a shipped one has another licence than those that ask for no more than the notice.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PERMISSIVE = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unlicense']);

const root = join(import.meta.dirname, '..');
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The lock file has the licence of most; of the others the package itself has it, where it is installed. */
function licenceOf(path, entry) {
  if (entry.license !== undefined) return String(entry.license);
  const file = join(root, path, 'package.json');
  const { license, licenses } = existsSync(file) ? readJson(file) : {};
  return license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'unknown';
}

/** Of a choice (MIT OR GPL-2.0), one that will do is enough; of what holds together (MIT AND ISC), all must. */
function isPermissive(licence) {
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => PERMISSIVE.has(one)));
}

const packages = Object.entries(readJson(join(root, 'package-lock.json')).packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({
    name: path.replace(/^.*node_modules\//, ''),
    version: entry.version,
    licence: licenceOf(path, entry),
    isShipped: !entry.dev,
  }));

for (const [title, isShipped] of [
  ['Shipped with the bot', true],
  ['For building and testing alone', false],
]) {
  const these = packages.filter((one) => one.isShipped === isShipped);
  console.log(`${title}: ${these.length} packages`);
  for (const licence of [...new Set(these.map((one) => one.licence))].sort()) {
    const names = these.filter((one) => one.licence === licence).map(({ name, version }) => `${name} ${version}`);
    console.log(`  ${licence}: ${names.sort().join(', ')}`);
  }
}

const refused = packages.filter((one) => one.isShipped && !isPermissive(one.licence));
for (const { name, licence } of refused)
  console.error(`${name}: ${licence} is not among ${[...PERMISSIVE].join(', ')}`);
process.exitCode = refused.length === 0 ? 0 : 1;
