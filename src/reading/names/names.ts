import { partKey, type Span } from '../../article/spans.js';
import type { Outline } from '../../language/outline.js';
import type { ReadPart } from '../parts.js';
import type { MarkedSpan } from '../quotation-marks.js';
import { type Reference, type Referent, resolveReferences } from './coreference.js';
import type { Entity, Mention, Role } from './entity.js';
import { linkNames } from './links.js';
import { findOccurrences, spanOf } from './occurrences.js';
import { portray } from './people.js';

export type { Entity, EntityType, Mention, Role } from './entity.js';

/**
 * Every person, organisation and place that the parts name, in order of first mention. `outlines` are those of the
 * parts, made with the `marked` spans.
 */
export function findEntities(
  parts: readonly ReadPart[],
  marked: readonly MarkedSpan[],
  outlines: readonly Outline[],
): readonly Entity[] {
  const linked = linkNames(findOccurrences(parts));
  const portraits = portray(linked, parts, marked);
  const resolved = resolveReferences(parts, outlines, [...portraits.values()]);
  const references = byReferent(resolved);
  const names = new Map([...portraits].map(([{ forms }, portrait]) => [portrait, forms.names[0] ?? '']));
  const owners = new Map(
    resolved.flatMap(({ span, referent, kind }) =>
      kind === 'pronoun' ? [[placeOf(span), names.get(referent) ?? ''] as const] : [],
    ),
  );
  const order = readingOrder(parts);
  return linked.map((own): Entity => {
    const [name = '', ...aliases] = own.forms.names;
    const portrait = portraits.get(own);
    const named = own.forms.occurrences.map((at): Mention => ({ span: spanOf(at), kind: 'name' }));
    const referring = (portrait && references.get(portrait)) ?? [];
    const mentions = order([...named, ...referring.map(({ span, kind }) => ({ span, kind }))]);
    const roles = (portrait?.roles ?? []).map((role): Role => {
      const whose = owners.get(placeOf(role.span));
      return { ...role, ...(whose !== undefined && whose !== name && { whose }) };
    });
    return { type: own.type, name, aliases, roles, mentions };
  });
}

function placeOf(span: Span): string {
  return `${partKey(span)} ${span.start}`;
}

/** Gives a function that puts mentions in the order in which the parts are read. */
function readingOrder(parts: readonly ReadPart[]): (mentions: readonly Mention[]) => readonly Mention[] {
  const rank = new Map(parts.map(({ part }, i) => [partKey(part), i]));
  return (mentions) =>
    mentions
      .map((mention) => ({ mention, part: rank.get(partKey(mention.span)) ?? 0 }))
      .sort((a, b) => a.part - b.part || a.mention.span.start - b.mention.span.start)
      .map(({ mention }) => mention);
}

function byReferent<R extends Referent>(references: readonly Reference<R>[]): ReadonlyMap<R, readonly Reference<R>[]> {
  const grouped = new Map<R, Reference<R>[]>();
  for (const reference of references) {
    const own = grouped.get(reference.referent);
    if (own) own.push(reference);
    else grouped.set(reference.referent, [reference]);
  }
  return grouped;
}
