import fs from 'fs'; import {documentOf} from './dist/intake/page/document.js';
const d=documentOf(fs.readFileSync('/work/shared/eval/pages/yahoo-3/page.html','utf8')); console.log(d.documentElement.localName, d.body?.localName, d.body?.childNodes.length, [...d.documentElement.childNodes].map(x=>x.localName+' '+x.childNodes?.length));
console.log([...d.querySelectorAll('body')].length, [...d.childNodes].map(x=>x.localName+x.nodeType));
let x=d.querySelector('h1'); const path=[]; while(x){path.push(x.localName+'.'+(x.getAttribute('style')??'')+(x.hasAttribute('hidden')?'HIDDEN':''));x=x.parentElement} console.log(path.join(' < '));
