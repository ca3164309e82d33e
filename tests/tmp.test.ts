import { it } from 'vitest';
import { sliceOf } from '../src/article/model.js';
import { read } from '../src/reading/reading.js';
import { NEWS_CASES } from './reading/news-prose.js';

it('prints', () => {
  for (const c of NEWS_CASES) {
    const r = read({ headline: c.headline, paragraphs: [...c.paragraphs] });
    const out: string[] = [`## ${c.headline}`];
    const want = new Map(c.people.map(([n, ro]) => [n, ro]));
    for (const p of r.people) {
      const role = p.role && sliceOf(r.article, p.role);
      if (!want.has(p.name)) out.push(`  NOT A PERSON ${p.name} (${role})`);
      else if (want.get(p.name) && !role?.includes(want.get(p.name)!))
        out.push(`  ROLE ${p.name}: ${role} ≠ ${want.get(p.name)}`);
      want.delete(p.name);
    }
    for (const n of want.keys()) out.push(`  MISSED PERSON ${n}`);
    const f = r.quotations
      .filter((q) => q.kind === 'direct')
      .flatMap((q) =>
        q.pieces.map(
          (p) => [sliceOf(r.article, p), q.speaker?.name, q.mention && sliceOf(r.article, q.mention)] as const,
        ),
      );
    for (const e of c.quotations) {
      const i = f.findIndex(([t]) => t.startsWith(e[0]));
      if (i < 0) {
        out.push(`  MISSED Q ${e[0]}`);
        continue;
      }
      const [g] = f.splice(i, 1);
      if (g![1] !== e[1] || g![2] !== e[2]) out.push(`  Q ${e[0]}: ${g![1]} | ${g![2]} ≠ ${e[1]} | ${e[2]}`);
    }
    for (const g of f) out.push(`  EXTRA Q ${g.join(' | ')}`);
    out.push(
      `  orgs: ${r.organisations.map((e) => e.name).join('; ')}`,
      `  places: ${r.places.map((e) => e.name).join('; ')}`,
    );
    for (const q of r.quotations)
      if (q.kind === 'indirect')
        out.push(
          `  ~ ${q.pieces.map((p) => sliceOf(r.article, p)).join(' | ')} — ${q.speaker?.name} | ${q.mention && sliceOf(r.article, q.mention)}`,
        );
    console.log(out.join('\n'));
  }
});
