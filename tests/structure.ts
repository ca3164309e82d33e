/** Paths are relative to `src`, with forward slashes. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/**
 * What stands on what, the lowest first: a file or folder imports from its own entry and from those above it in this
 * list, never from those below. The longest prefix that fits a file is its floor.
 */
const FLOORS: readonly string[] = [
  'checked.ts',
  'exit.ts',
  'early-stop.ts',
  'data-directory.ts',
  'language',
  'article',
  'intake/lists',
  'intake/lines',
  'intake/pasted',
  'intake/page',
  'intake',
  'reading/parts.ts',
  'reading/quotation-marks.ts',
  'reading/lists',
  'reading/caption-like.ts',
  'reading/outlines.ts',
  'reading/dates',
  'reading/names',
  'reading/speech',
  'reading/typed-spans.ts',
  'reading/index.ts',
  'reading/reading.ts',
  'answering/outcome.ts',
  'answering/log-odds.ts',
  'answering/shortlist.ts',
  'answering/lists',
  'answering/beside-the-text.ts',
  'answering/question',
  'answering/passages',
  'answering/words',
  'answering/refusal',
  'answering/known',
  'answering/summary',
  'answering/find.ts',
  'answering/mentioned.ts',
  'answering/quotations-about.ts',
  'answering/claims',
  'answering/preparation.ts',
  'answering/asked-kind.ts',
  'answering/answer.ts',
  'library',
  'commands',
  'terminal/printable.ts',
  'terminal/complaint.ts',
  'settings.ts',
  'env-file.ts',
  'metrics',
  'discord/rendering',
  'discord/remembered',
  'discord/work',
  'discord',
  'terminal',
  'worker.ts',
  'main.ts',
];

/**
 * The files of a folder that others may import. Folders that are not named here are open: `language` is a set of tools
 * that do not know of each other's users, and what stands directly in `reading` and `answering` has a floor of its own.
 */
const FACES: Readonly<Record<string, readonly string[]>> = {
  article: ['article.ts', 'key.ts', 'problems.ts', 'spans.ts'],
  intake: ['intake.ts', 'link.ts'],
  'intake/fetching': ['connection.ts', 'fetching.ts'],
  'intake/given': ['decoding.ts', 'foreign-kinds.ts', 'text-kind.ts'],
  'intake/page': ['blocks.ts', 'dates.ts', 'document.ts', 'lines.ts', 'page.ts'],
  'intake/pasted': ['pasted-text.ts'],
  library: ['desk.ts', 'gift.ts', 'library.ts', 'open-store.ts', 'reading-cache.ts', 'store.ts'],
  'library/files': ['file-store.ts'],
  'library/postgres': ['postgres-store.ts'],
  'reading/dates': ['dates.ts', 'timeline.ts'],
  'reading/names': ['entity.ts', 'gender.ts', 'names.ts', 'search.ts'],
  'reading/speech': ['quotations.ts'],
  'answering/question': [
    'answer-words.ts',
    'asked-about.ts',
    'chat-words.ts',
    'follow-up.ts',
    'keywords.ts',
    'person-before.ts',
    'question.ts',
    'referents.ts',
  ],
  'answering/claims': ['claims.ts'],
  'answering/passages': ['features.ts', 'passages.ts'],
  'answering/words': ['exact-words.ts'],
  'answering/refusal': ['refusal.ts'],
  'answering/summary': ['summary.ts'],
  'commands/requests': ['requests.ts', 'typed-text.ts'],
  metrics: ['endpoint.ts', 'measures.ts'],
  discord: ['client.ts', 'registration.ts', 'shard-processes.ts', 'shards.ts', 'work/jobs.ts', 'work/work.ts'],
  terminal: ['command-line.ts', 'complaint.ts', 'named-article.ts', 'printable.ts'],
};

/** Every circle, upward import, import past a face and file without a floor, a line each with the files and the rule. */
export function problemsIn(files: readonly string[], imports: readonly Import[]): readonly string[] {
  const homeless = files.filter((file) => floorOf(file) < 0).map((file) => `no floor: ${file}`);
  const upward = imports
    .filter(({ from, to }) => floorOf(from) >= 0 && floorOf(to) > floorOf(from))
    .map(({ from, to }) => `upward: ${from} imports ${to}, which stands on a higher floor`);
  const past = imports.flatMap(({ from, to }) => {
    const folder = Object.keys(FACES).find((one) => to.startsWith(`${one}/`) && !from.startsWith(`${one}/`));
    const faces = FACES[folder ?? ''] ?? [];
    if (folder === undefined || faces.some((face) => to === `${folder}/${face}`)) return [];
    return [`past the face: ${from} imports ${to}; from outside ${folder} only ${faces.join(', ')} may be imported`];
  });
  return [...homeless, ...upward, ...past, ...circlesIn(imports)];
}

function floorOf(file: string): number {
  const fitting = FLOORS.filter((floor) => file === floor || file.startsWith(`${floor}/`));
  return FLOORS.indexOf(fitting.sort((a, b) => b.length - a.length)[0] ?? '');
}

/** Depth first: an import of a file that is being gone through closes a circle; each is told once. */
function circlesIn(imports: readonly Import[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push(`circle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`);
    if (done.has(file)) return;
    done.add(file);
    for (const to of targets.get(file) ?? []) visit(to, [...path, file]);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}
