import { wordList } from '../../../language/word-list.js';

/** What people say that a thing is when they ask nothing: "that's so **messed up**", "**creepy**". */
export const JUDGEMENTS = wordList(`
  absurd, adorable, amazing, annoying, appalling, awesome, awful, awkward, bad, badass, beautiful, bizarre, bonkers,
  boring, brilliant, brutal, chilling, clever, cool, crap, crazy, creepy, cringe, cruel, cursed, cute, cynical,
  dark, depressing, devastating, disgraceful, disgusting, disturbing, dodgy, dope, dreadful, dumb, dystopian,
  embarrassing, epic, evil, exciting, fabulous, fantastic, fascinating, fishy, frightening, fucked, funny, ghastly,
  glad, good, great, grim, gross, happy, hardcore, harrowing, harsh, heartbreaking, heartwarming, heavy, hilarious,
  hopeless, horrendous, horrible, horrific, horrifying, huge, iconic, idiotic, impressive, incredible, infuriating,
  insane, inspiring, intense, interesting, ironic, jokes, lame, legendary, lit, lovely, ludicrous, mad, magnificent,
  mental, mess, messed, mind-blowing, miserable, moving, nasty, neat, nice, nonsense, nuts, odd, outrageous,
  painful, pathetic, peak, perfect, pity, pointless, poor, powerful, pretty, proud, ridiculous, rough, rubbish, sad,
  scandalous, scary, screwed, shady, shame, shameful, shocking, sick, sickening, silly, sketchy, spooky, strange,
  stunning, stupid, sus, sweet, tense, terrible, terrifying, tough, tragedy, tragic, twisted, typical, ugly,
  unbelievable, unfair, unhinged, unreal, upset, vile, wack, weird, whack, wholesome, wicked, wild, wonderful,
  worried, worrying, wrong, yikes
`);
