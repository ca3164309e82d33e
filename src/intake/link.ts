import type { Ways } from './fetching/connection.js';
import { fetchPage, LIMITS, type Limits } from './fetching/fetching.js';
import { type Intake, type Intakes, nothingTaken, takeIn } from './intake.js';

export type { Ways } from './fetching/connection.js';

/**
 * Reads the article behind a link. `ways` is for tests alone: no setting reaches it. `taken` makes the article of it. Never throws; a link that is not
 * followed, and a page that holds no article, are told in a line with the mend.
 */
export async function readLink(
  link: string,
  ways: Ways = {},
  limits: Limits = LIMITS,
  taken: Intakes['takeIn'] = takeIn,
): Promise<Intake> {
  const page = await fetchPage(link.trim(), ways, limits);
  return page.ok ? taken(page.value) : nothingTaken(...page.problems);
}
