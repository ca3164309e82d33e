import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
const dist = process.argv[2];
const { read } = await import(join(dist, 'reading/reading.js'));
const files = [];
const walk = (d, depth = 0) => { if (depth > 5) return; for (const e of readdirSync(d, { withFileTypes: true })) { if (e.name==='node_modules'||e.name.startsWith('.')) continue; const p = join(d, e.name); if (e.isDirectory()) walk(p, depth + 1); else if (/\.json$/.test(e.name)) files.push(p); } };
for (const d of ['/tmp/wt/cut-names/data/articles', '/work/shared/eval']) if (existsSync(d)) walk(d);
const h = createHash('sha256'); let n = 0, bytes = 0;
const texts=[];
for (const f of files) { let a; try { a = JSON.parse(readFileSync(f, 'utf8')); } catch { continue; } for (const raw of Array.isArray(a)?a:(a.data??a.articles??[a])) { const art = raw && (raw.headline ? raw : raw.title ? {headline: raw.title, datePublished: raw.date, paragraphs: (raw.paragraphs??[]).map(p=>typeof p==='string'?p:p.context)} : undefined); if (art && art.headline && Array.isArray(art.paragraphs)) { const b={headline:art.headline,...(art.datePublished??art.date?{datePublished:art.datePublished??art.date}:{}),...(art.byline?{byline:art.byline}:{}),paragraphs:art.paragraphs.filter(p=>typeof p==='string')}; texts.push(b); if(process.argv[3])1; } } }
for (const art of texts) { const r = read(art); const { index, ...rest } = r; const s = JSON.stringify([rest, index.typed]); h.update(s); bytes += s.length; n++; }
console.log(n, bytes, h.digest('hex'));
