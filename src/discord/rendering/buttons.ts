import {
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Article } from '../../article/article.js';
import type { Span } from '../../article/spans.js';
import { encodePress, type Press } from './custom-id.js';
import { LIMITS } from './limits.js';
import { textFragment } from './text-fragment.js';

/** A button that does what `press` says, whenever it is pressed. */
export function button(article: Article, label: string, press: Press): APIButtonComponent {
  return pressable(label, encodePress(article, press));
}

/** A button with this custom_id. */
export function pressable(label: string, customId: string): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId };
}

/** A link to the article, to the very words where the address has room for them; none that Discord would not take. */
export function linkTo(article: Article, words?: Span): readonly APIButtonComponent[] {
  if (article.url === undefined) return [];
  const { href, hostname } = new URL(article.url);
  // Discord refuses the whole message for a host without a dot, such as "localhost".
  if (!hostname.includes('.')) return [];
  const exact = words === undefined ? href : `${href}${href.includes('#') ? '' : '#'}${textFragment(article, words)}`;
  const fitting = [exact, href].find((candidate) => candidate.length <= LIMITS.buttonUrl);
  if (fitting === undefined) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Link, label: 'Read the article', url: fitting }];
}
