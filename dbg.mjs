import fs from 'fs'; import {documentOf} from './dist/intake/page/document.js'; import {blocksOf} from './dist/intake/page/blocks.js'; import {bodyOf} from './dist/intake/page/body.js'; import {metaOf} from './dist/intake/page/meta.js';
const [p,n='45']=process.argv.slice(2); const d=documentOf(fs.readFileSync(p.includes('/')?p:`/work/shared/eval/pages/${p}/page.html`,'utf8')); const m=metaOf(d); console.log(m.titles,m.dates,m.authors);
const b=blocksOf(d.body); const at=b.findIndex(x=>x.tag==='h1'&&x.text.split(' ').length>3); console.log(at);
for(const x of b.slice(Math.max(0,at-4),at+ +n))console.log(x.tag,'|',x.text.slice(0,90),'|',x.marks.slice(0,90),'|',x.inlines.slice(0,3).map(i=>i.marks.slice(0,60)+'='+i.text.slice(0,30)+(i.datetime??'')));
console.log('BODY');for(const x of bodyOf(d).slice(0,6))console.log(x.tag,x.text.slice(0,100),x.around.slice(-60));
