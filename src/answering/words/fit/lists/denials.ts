import { wordList } from '../../../../language/word-list.js';

/** Words by which a sentence says that something was not so, or sets it against what was, folded, verbs in the forms of news prose. */
export const DENIALS = wordList(
  `absent, although, avoid, avoided, avoiding, avoids, ban, banned, barely, bans, but, cannot, declined, declines, declining, denied,
  denies, deny, denying, despite, except, excluding, fail, failed, failing, fails, forgot, hardly, ignore, ignored, ignores,
  instead, lack, lacked, lacking, lacks, miss, missed, misses, missing, n't, neither, never, no, nobody, none, nor, not, nothing, only,
  prevent, prevented, prevents, refusal, refuse, refused, refuses, refusing, reject, rejected, rejecting, rejects, skip, skipped,
  stop, stopped, stops, though, unable, unlike, until, unwilling, without, yet`,
);
