import { KIN } from '../../language/lists/kin.js';

/** Kin by marriage, and who shares somebody's life. */
const MARRIED =
  /^(?:boyfriend|children|dad|ex-husband|ex-wife|father|fianc(?:e|é|ee|ée)|girlfriend|husband|mom|mother|mum|partner|spouse|stepfather|stepmother|widow|widower|wife)s?$/;

/** Whether a folded noun is what somebody is to their kin, in the singular or plural: "sister", "brothers", "mother-in-law". */
export function isKin(folded: string): boolean {
  return KIN.has(folded) || KIN.has(folded.replace(/s$/, '')) || MARRIED.test(folded) || /-in-law$/.test(folded);
}
