import { wordList } from '../word-list.js';

/** Abbreviations that stand before a name: a full stop behind them never ends a sentence. Lower case, without it. */
export const BEFORE_A_NAME = wordList(`
  adm, adv, ald, amb, asst, atty, brig, capt, cf, cllr, cmdr, cmsgt, col, cpl, det, dr, e.g, ens, fr, ft, gen, gov,
  gp, gysgt, hon, i.e, insp, lcpl, lt, ltc, maj, messrs, mlle, mme, mr, mrs, ms, msgr, msgt, mt, mx, ofc, pfc, pres,
  prof, pvt, ref, rep, reps, rev, rt, sen, sens, sgt, shri, sir, smt, spc, sqn, sr, ssgt, st, supt, tsgt, v, vs
`);

/** Abbreviations that stand before a number: a full stop behind them ends a sentence unless a digit follows. */
export const BEFORE_A_NUMBER = wordList(`
  art, ch, cl, fig, figs, no, nos, p, para, pp, sec, vol
`);

/** Abbreviations that may stand anywhere: a full stop behind them ends a sentence only if the next word opens one beyond doubt. */
export const ANYWHERE = wordList(`
  a.k.a, a.m, ala, apr, ariz, ark, assn, aug, ave, blvd, bros, calif, co, colo, conn, corp, ct, d.c, dec, del, dept,
  dist, e.u, est, etc, feb, fla, fri, ga, gov't, ill, inc, ind, intl, jan, jr, jul, jun, kan, ky, la, llc, ltd, mass,
  md, mich, minn, miss, mo, mon, mont, n.c, n.d, n.h, n.j, n.m, n.y, neb, nev, nov, oct, okla, ore, p.m, pa, ph.d,
  plc, r.i, rd, s.c, s.d, sat, sept, sq, tenn, tex, thu, thur, thurs, tue, tues, u.k, u.n, u.s, u.s.a, u.s.s.r, va,
  vt, w.va, wash, wed, wis, wyo
`);
