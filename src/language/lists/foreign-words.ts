import { wordList } from '../word-list.js';

/** Small words of a language other than English, in lower case and without marks above or below the letters. */
interface ForeignWords {
  /** Question words, verbs and nouns of asking that stand in no name and are no slip of an English word. */
  readonly telling: ReadonlySet<string>;
  /** Articles, pronouns and prepositions, which names have too ("La La Land", "von der Leyen"). */
  readonly common: ReadonlySet<string>;
}

/** The languages that a server on the news may write in Latin letters, by their ISO 639-1 codes. */
export const FOREIGN_WORDS: Readonly<Record<string, ForeignWords>> = {
  de: {
    telling: wordList(`
      artikel, bitte, gibt, haben, ist, nicht, passiert, passierte, sagen, sagt, sagte, sind, warum, wann, wer,
      werden, wessen, wieso, wieviel, wieviele, wird, wohin, worum, wurde, wurden, zusammenfassung
    `),
    common: wordList(`
      als, am, auf, aus, bei, beim, das, dem, den, der, des, die, durch, ein, eine, einem, einen, einer, er, es, fur, geht,
      hat, hatte, hier, ich, ihm, ihr, im, in, man, mit, nach, noch, oder, sie, so, uber, um, und, viele, vom, von, vor,
      war, waren, was, wegen, welche, welcher, welches, wie, wo, wir, zu, zum, zur
    `),
  },
  es: {
    telling: wordList(`
      articulo, cuando, cuanta, cuantas, cuanto, cuantos, cual, cuales, dice, dicen, dijeron, dijo, donde, esta, estan,
      fue, fueron, hizo, noticia, paso, porque, quien, quienes, resumen, resumir, sobre, sucedio, trata
    `),
    common: wordList(`
      a, al, como, con, de, del, el, en, entre, era, es, ese, esto, favor, ha, hay, la, las, le, lo, los, me, murio, no,
      para, por, que, se, ser, si, son, su, sus, tiene, un, una, y
    `),
  },
  fr: {
    telling: wordList(`
      combien, comment, dans, disent, dit, est, etait, pourquoi, qu, quand, quel, quelle, quelles, quels, qui, quoi,
      resume, sont, veut
    `),
    common: wordList(`
      a, article, au, aux, avec, c, ce, cet, cette, d, de, des, du, elle, en, entre, et, eu, faire, fait, il, ils, j, je,
      l, la, le, les, leur, lieu, lui, mort, n, ne, on, ont, ou, par, pas, passe, pour, que, s, sa, se, ses, son, sur,
      tu, un, une, vous, y
    `),
  },
  id: {
    telling: wordList('adalah, apakah, bagaimana, berapa, dimana, kapan, katakan, kenapa, mengapa, siapa, yang'),
    common: wordList('apa, artikel, dan, dari, dengan, di, dia, ini, itu, ke, mana, oleh, pada, saja, tentang, untuk'),
  },
  it: {
    telling: wordList(`
      articolo, chi, cosa, detto, dove, notizia, perche, quale, quali, quando, quanta, quante, quanti, quanto, riassunto,
      successo
    `),
    common: wordList(`
      a, al, alla, che, come, con, da, dal, dalla, dei, del, della, delle, di, e, era, gli, ha, hanno, i, il, in, la, le,
      lo, morto, nel, nella, non, per, si, sono, su, sul, un, una, uno
    `),
  },
  nl: {
    telling: wordList(
      'gebeurd, gebeurde, heeft, hoeveel, niet, waar, waarom, wanneer, werd, welke, wie, wordt, zegt, zei',
    ),
    common: wordList(`
      aan, artikel, bij, dat, de, deze, die, dit, door, een, en, er, het, hij, in, is, met, naar, of, om, op, over, te,
      tegen, tot, uit, van, voor, was, wat, ze, zijn
    `),
  },
  no: {
    telling: wordList(`
      artikeln, artikkelen, hvad, hva, hvem, hvilken, hvor, hvordan, hvorfor, hvornar, nar, sa, sagde, sier, siger, skedde,
      skjedde, skete, vad, vem, vilken, varfor
    `),
    common: wordList(`
      av, de, den, der, det, er, en, et, ett, for, fra, fran, han, har, hun, hon, i, med, mellan, mellem, mellom, mot, ni,
      og, och, om, pa, som, til, till, ut, var, vi
    `),
  },
  pl: {
    telling: wordList(
      'co, czy, dlaczego, gdzie, ile, jak, jaki, jaka, jest, kiedy, kogo, kto, powiedzial, powiedziala',
    ),
    common: wordList('artykul, do, i, na, nie, o, od, po, przez, sie, ta, ten, to, w, z, za, ze'),
  },
  pt: {
    telling: wordList(`
      aconteceu, artigo, disse, disseram, foi, noticia, onde, porque, quais, qual, quando, quantas, quantos, quem, resumo
    `),
    common: wordList(`
      a, ao, as, com, como, da, das, de, do, dos, e, ela, ele, em, era, esta, foram, na, no, nao, nos, o, os, para, pela,
      pelo, por, que, se, seu, sobre, um, uma
    `),
  },
  tr: {
    telling: wordList('kac, kim, kimdir, kimin, nasil, nedir, nerede, neden, nicin, soyledi'),
    common: wordList('bir, bu, da, dan, de, dedi, den, icin, ile, mi, mu, ne, ve, zaman'),
  },
};
