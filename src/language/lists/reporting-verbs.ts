import { wordList } from '../word-list.js';

/** Verbs that give somebody's words, in the forms that news prose gives them in: present and past, and the participle that carries a quotation on (adding). */
export const REPORTING_VERBS = wordList(`
  accused, acknowledge, acknowledged, acknowledges, acknowledging, add, added, adding, adds, admit, admits, admitted,
  admitting, advised, advises, affirmed, agree, agreed, agrees, allege, alleged, alleges, announce, announced,
  announces, announcing, answered, answering, answers, argue, argued, argues, arguing, ask, asked, asking, asks,
  assert, asserted, asserting, asserts, assured, assures, began, begged, believe, believed, believes, blasted, blasts,
  boasted, bragged, branded, call, called, calling, calls, cautioned, cautioning, cautions, challenged, charged,
  cheered, cite, cited, cites, claim, claimed, claiming, claims, comment, commented, commenting, comments, complain,
  complained, complaining, complains, concede, conceded, concedes, conceding, conclude, concluded, concludes,
  concluding, condemned, condemns, confessed, confirm, confirmed, confirming, confirms, contend, contended, contends,
  continued, continues, countered, counters, cried, criticised, criticized, declare, declared, declares, declaring,
  declined, demand, demanded, demanding, demands, denied, denies, denounced, denounces, deny, denying, describe,
  described, describes, describing, dismissed, dismisses, dubbed, emphasised, emphasized, emphasizes, estimate,
  estimated, exclaimed, explain, explained, explaining, explains, fear, feared, fumed, gushed, hailed, hails, hinted,
  hope, hoped, indicated, indicates, insist, insisted, insisting, insists, instructed, interjected, jested, joked,
  jokes, joking, judged, labeled, labelled, lamented, lamenting, laments, likened, maintain, maintained, maintains,
  mentioned, mused, muttered, note, noted, notes, noting, objected, observed, observes, observing, offered, ordered,
  pleaded, pledged, point, pointed, points, posted, posting, praised, praises, predict, predicted, predicting,
  predicts, proclaimed, promise, promised, promises, promising, proposed, protested, put, queried, quipped, quips,
  quoted, quotes, read, reads, reasoned, recalled, recalling, recalls, reckoned, reckons, recommend, recommended,
  recommends, recounted, remarked, remarks, remembered, remembers, reminded, repeated, replied, replies, replying,
  report, reported, reporting, reports, responded, responding, responds, retorted, revealed, reveals, ruled, said,
  say, saying, says, scoffed, shouted, shouting, shrugged, sighed, signalled, snapped, speaking, speculated, stated,
  states, stating, stressed, stresses, stressing, suggest, suggested, suggesting, suggests, swore, sworn, tell,
  telling, tells, testified, testifies, testifying, texted, thanked, think, thinks, thought, threatened, told,
  tweeted, tweeting, tweets, urge, urged, urges, urging, volunteered, vowed, vowing, vows, warn, warned, warning,
  warns, whispered, wondered, wonders, writes, writing, wrote, yelled
`);

/** Reporting verbs whose passive names who is spoken of or to, not who speaks. */
export const OFTEN_PASSIVE = wordList(`
  accused, advised, alleged, announced, asked, assured, believed, blasted, branded, called, challenged, charged,
  cited, claimed, condemned, confirmed, criticised, criticized, demanded, denied, denounced, described, dismissed,
  dubbed, estimated, feared, hailed, judged, labeled, labelled, likened, mentioned, noted, observed, offered, ordered,
  posted, praised, predicted, promised, proposed, quoted, recommended, remembered, reminded, reported, revealed,
  ruled, said, suggested, thanked, thought, told, urged, warned
`);

/** Reporting verbs whose form is a noun or an adjective as well: "nine points". */
export const ALSO_NOUNS = wordList(`
  alleged, begged, call, calls, cite, cites, claim, claims, comment, comments, continued, demand, demands, estimate,
  estimated, fear, hope, jokes, laments, note, notes, point, points, posted, promise, promises, put, quotes, read,
  reads, repeated, report, reported, reports, ruled, saying, speaking, states, think, thinks, tweets, warning, writing
`);

/** Verbs that report with an adverb alone: "shot back", "chimed in", "went on". */
export const PHRASAL_VERBS = wordList(`
  chimed, cut, fired, goes, hit, shot, went
`);

/** Reporting verbs that take whom or what they speak of, so that a noun behind them is no subject. */
export const TAKING_AN_OBJECT = wordList(`
  accused, advised, announced, assured, began, blasted, branded, call, called, calls, challenged, charged, cited,
  cites, condemned, criticised, criticized, denied, denounced, described, describes, dismissed, dubbed, hailed,
  instructed, labeled, labelled, likened, offered, ordered, praised, promised, put, quoted, reminded, ruled, swore,
  tell, tells, thanked, told, urged, urges
`);

/** Reporting verbs that lead to a quotation only right beside it. */
export const LEADING_ONLY_BESIDE = wordList(`
  began, believe, believed, believes, cited, continued, offered, put, read, reads, think, thinks, thought
`);

/** Reporting verbs that lead to a quotation but, without one, do not tell what was said. */
export const LEADING_TO_NOTHING = wordList(`
  accused, ask, asked, asking, asks, began, begged, believed, blasted, blasts, branded, call, called, calling, calls,
  challenged, charged, cheered, chimed, cited, cites, comment, commented, commenting, comments, condemned, condemns,
  continued, continues, criticised, criticized, cut, declined, denounced, denounces, described, describes, describing,
  dismissed, dismisses, dubbed, feared, fired, goes, hailed, hails, hit, hoped, instructed, judged, labeled, labelled,
  likened, mentioned, objected, offered, ordered, pleaded, posted, posting, praised, praises, protested, put, queried,
  quoted, quotes, read, reads, reckoned, remembered, remembers, responded, responding, responds, ruled, shot, shouted,
  shouting, sighed, speaking, swore, sworn, texted, thanked, thought, threatened, urged, urges, urging, went,
  wondered, wonders, writes, writing, wrote
`);
