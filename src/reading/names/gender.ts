import type { Article } from '../../article/article.js';
import { sliceOf } from '../../article/spans.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/lists/given-names.js';
import { FEMALE_NOUNS, MALE_NOUNS } from '../../language/lists/titles.js';
import { fold } from '../../language/tokens.js';
import type { Entity } from './entity.js';

/** Whether a pronoun ("she", "his", "they") can stand for somebody: by the article's own pronouns, else by name and role. */
export function canMean(article: Article, entity: Entity, pronoun: string): boolean {
  if (/^(?:the|it)/i.test(pronoun)) return true;
  if (entity.type !== 'person') return false;
  const gender = genderOf(article, entity);
  return gender === undefined || gender === (/^(?:she|her)/i.test(pronoun) ? 'female' : 'male');
}

function genderOf(article: Article, { mentions, name, roles }: Entity): 'female' | 'male' | undefined {
  for (const { span, kind } of mentions) {
    const word = kind === 'pronoun' ? fold(sliceOf(article, span)) : '';
    if (/^(?:she|her|hers|herself)$/.test(word)) return 'female';
    if (/^(?:he|him|his|himself)$/.test(word)) return 'male';
  }
  const words = fold(`${name} ${roles.map((role) => sliceOf(article, role.span)).join(' ')}`).split(/[^\p{L}]+/u);
  const isOf = (...lists: readonly ReadonlySet<string>[]) => words.some((word) => lists.some((list) => list.has(word)));
  const isFemale = isOf(FEMALE_NOUNS, FEMALE_NAMES);
  if (isFemale === isOf(MALE_NOUNS, MALE_NAMES)) return undefined;
  return isFemale ? 'female' : 'male';
}
