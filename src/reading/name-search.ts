import type { Entity } from './names.js';
import { fold } from './tokens.js';

/** The entity that a typed name means: forgiving case, accents, a surname alone and a slip of a letter. */
export function findEntity(entities: readonly Entity[], typed: string): Entity | undefined {
  return typed.trim() === '' ? undefined : rankEntities(entities, typed)[0];
}

/** The entities that fit what was typed so far, best first; all of them when nothing was typed. */
export function rankEntities(entities: readonly Entity[], typed: string): readonly Entity[] {
  const wanted = fold(typed).trim();
  return entities.filter(({ name, aliases }) => [name, ...aliases].some((form) => fold(form).includes(wanted)));
}
