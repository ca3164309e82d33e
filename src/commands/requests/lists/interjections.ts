import { wordList } from '../../../language/word-list.js';

/** Words of courtesy and of feeling, by themselves no question and no request; as `wordingOf` writes them. */
export const INTERJECTIONS = wordList(`
  ace, agreed, ah, aha, alas, alright, amazing, amen, argh, aw, awesome, aww, awww, aye, bah, based, bingo, blimey,
  bravo, brilliant, bro, bruh, bruv, bye, cheers, congrats, congratulations, cool, cya, damn, dang, darn, dope, duh,
  eek, eh, enjoy, epic, ew, eww, exactly, excellent, f, facepalm, fair, fantastic, farewell, fascinating, fine,
  flip, fml, fr, gah, gg, ggs, gj, gn, goodbye, goodnight, gosh, gotcha, great, grr, ha, haha, hahaha, hallelujah,
  heh, hehe, hm, hmm, hmmm, hooray, huh, hurray, ikr, indeed, insane, interesting, jeez, jesus, kek, kewl, kk,
  kudos, l, lfg, lit, lmao, lmfao, lol, lolz, lovely, mad, marvelous, meh, mhm, mm, mmm, mood, nah, neat, nevermind,
  nice, nm, no, noice, nope, noted, np, nvm, oh, ok, okay, okey, omfg, omg, oof, ooh, oops, ouch, ow, perfect, phew,
  pity, pog, poggers, pogs, prayers, preach, psh, rad, rip, rofl, roger, sad, sadly, same, shame, sheesh, shit,
  shucks, sick, sigh, slay, smh, sorry, splendid, super, sure, sweet, tbh, terrible, tf, thank, thanks, thankyou,
  thx, tks, tnx, true, ty, tysm, tyvm, ugh, ughh, uh, uhh, um, understood, vamos, w, welp, whatever, whew, whoa,
  whoah, wicked, wild, woah, wow, wtf, yah, yass, yay, yea, yeah, yeet, yep, yes, yikes, yo, yup, yw
`);
