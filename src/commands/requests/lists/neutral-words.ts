import { wordList } from '../../../language/word-list.js';

/**
 * Words that say nothing of what an article tells, so that a request may have them beside the words that make it one:
 * pronouns, prepositions and auxiliaries, ways of asking a favour, words for the article itself and for how much of it.
 * As `wordingOf` writes them.
 */
export const NEUTRAL_WORDS = wordList(`
  0, 1, 10, 2, 3, 4, 5, 6, 7, 8, 9, a, able, about, above, actual, actually, after, again, ago, all, already, also,
  am, an, and, any, anybody, anyone, anything, are, around, article, as, ask, asked, asking, at, back, basically,
  be, been, before, below, bit, body, boring, bot, brief, briefly, bring, bro, but, by, can, cannot, check, come,
  comes, coming, complete, contain, contained, contains, context, copy, could, couple, cover, covered, covers, dear,
  detail, details, did, different, do, does, doing, done, down, dude, each, easy, eight, else, even, event, events,
  ever, every, everybody, everyone, everything, exact, exactly, fast, featured, few, find, first, five, folks, for,
  four, friend, from, full, fully, get, gets, getting, give, given, go, goes, going, gone, good, got, guys, had,
  happen, happened, happening, happens, has, have, having, here, hey, hi, hit, how, i, if, important, in,
  information, inside, interview, into, involved, is, it, item, its, itself, just, key, kind, kindly, know, known,
  last, lazy, let, like, line, lines, list, listed, long, look, looking, lost, lot, main, major, make, man, many,
  mate, max, may, maybe, me, mention, mentioned, mentions, might, mind, minute, moment, more, most, much, my,
  myself, name, named, need, needed, new, news, next, nice, nine, no, not, note, now, of, off, ok, on, once, one,
  ones, only, or, other, our, out, over, page, paper, paragraph, part, piece, please, plus, point, points, post,
  posted, properly, provide, put, quick, quickly, quite, read, reading, real, really, related, remind, report,
  reported, right, run, said, same, say, saying, says, section, see, seven, short, shortly, should, show, showing,
  simple, simply, six, so, some, somebody, someone, something, sort, still, stories, story, stuff, such, sure, take,
  talk, talked, talking, tell, ten, text, than, that, the, their, them, then, there, these, they, thing, things,
  think, this, those, though, three, through, time, to, today, together, too, topic, total, try, two, under,
  understand, up, us, use, very, want, wanted, was, we, well, were, what, when, where, whether, which, while, who,
  whole, whom, whose, why, will, with, within, word, words, would, write, writing, written, yet, you, your
`);
