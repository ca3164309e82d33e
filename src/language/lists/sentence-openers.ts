import { wordList } from '../word-list.js';

/** Words that, written with a capital, open a sentence and are part of no name: determiners, pronouns, conjunctions, prepositions and adverbs, in lower case. */
export const SENTENCE_OPENERS = wordList(`
  a, about, above, according, across, additionally, after, afterward, afterwards, again, against, ago, all, almost,
  along, already, also, although, always, amid, amidst, among, an, and, another, any, anybody, anyone, anything,
  apart, are, as, at, away, back, because, before, behind, being, below, beneath, beside, besides, between, beyond,
  both, but, by, can, citing, come, could, currently, despite, did, do, does, don't, down, due, during, each, earlier,
  early, either, else, elsewhere, even, eventually, ever, every, everybody, everyone, everything, except, few, fewer,
  finally, five, following, for, former, formerly, fortunately, four, from, further, furthermore, given, had, half,
  has, have, he, hence, her, here, hers, herself, him, himself, his, how, however, i, i'd, i'll, i'm, i've, if, in,
  including, indeed, initially, inside, instead, into, is, it, it's, its, itself, just, last, lastly, late, lately,
  later, least, less, let, let's, like, likewise, long, make, many, maybe, me, meanwhile, might, mine, more, moreover,
  most, mostly, much, must, my, myself, near, nearby, nearly, neither, never, nevertheless, next, nine, no, nobody,
  none, nonetheless, nor, not, notably, nothing, now, nowhere, of, off, often, on, once, one, only, onto, or,
  originally, other, others, otherwise, our, ours, out, outside, over, overall, own, part, perhaps, please, plus,
  previously, prior, quite, rather, really, recently, regarding, roughly, same, seemingly, separately, seven, several,
  shall, she, she's, should, similarly, since, six, so, some, somebody, somehow, someone, something, sometimes,
  somewhere, soon, still, such, suddenly, ten, than, thank, thanks, that, that's, the, their, theirs, them,
  themselves, then, there, there's, thereafter, therefore, these, they, they're, this, those, though, three, through,
  throughout, thus, to, today, together, tomorrow, tonight, too, toward, towards, two, ultimately, underneath,
  unfortunately, unless, unlike, until, up, upon, us, usually, very, via, was, we, we'll, we're, we've, well, were,
  what, what's, whatever, when, whenever, where, whereas, wherever, whether, which, whichever, while, who, who's,
  whoever, whole, whom, whose, why, will, with, within, without, would, yes, yesterday, yet, you, you're, your, yours
`);
