import { wordList } from '../word-list.js';

/** Verbs that give somebody's words, in the forms that news prose gives them in: present and past, and the participle that carries a quotation on (adding). */
export const REPORTING_VERBS = wordList(`
  accused, accuses, acknowledge, acknowledged, acknowledges, acknowledging, add, added, adding, adds, admit, admits,
  admitted, admitting, advised, advises, affirmed, agree, agreed, agrees, allege, alleged, alleges, alleging,
  announce, announced, announces, announcing, answered, answering, answers, apologised, apologized, appealed, argue,
  argued, argues, arguing, ask, asked, asking, asks, assert, asserted, asserting, asserts, assured, assures, barked,
  began, begged, believe, believed, believes, bellowed, blamed, blames, blasted, blasts, blogged, blurted, boasted,
  boomed, bragged, branded, call, called, calling, calls, cautioned, cautioning, cautions, challenged, chanted,
  chanting, characterised, characterized, charged, cheered, chuckled, cite, cited, cites, claim, claimed, claiming,
  claims, clarified, comment, commented, commenting, comments, complain, complained, complaining, complains,
  concede, conceded, concedes, conceding, conclude, concluded, concludes, concluding, condemned, condemns,
  confessed, confirm, confirmed, confirming, confirms, contend, contended, contends, continued, continues,
  countered, counters, cracked, cried, criticised, criticized, crowed, deadpanned, declare, declared, declares,
  declaring, declined, decried, deemed, defended, defends, demand, demanded, demanding, demands, denied, denies,
  denounced, denounces, deny, denying, derided, describe, described, describes, describing, disclosed, disclosing,
  dismissed, dismisses, dubbed, echoed, elaborated, emphasised, emphasized, emphasizes, encouraged, encourages,
  encouraging, enthused, enthuses, estimate, estimated, exclaimed, explain, explained, explaining, explains,
  expressed, expresses, expressing, fear, feared, feels, felt, fumed, growled, grumbled, gushed, hailed, hails,
  hinted, hope, hoped, huffed, implored, indicated, indicates, insist, insisted, insisting, insists, instructed,
  interjected, intoned, jested, joked, jokes, joking, judged, justified, justifies, labeled, labelled, lamented,
  lamenting, laments, lauded, lauds, likened, maintain, maintained, maintains, mentioned, moaned, mocked, mumbled,
  murmured, mused, muttered, note, noted, notes, noting, objected, observed, observes, observing, offered, opined,
  ordered, pleaded, pledged, point, pointed, points, portrayed, posted, posting, praised, praises, praising,
  predict, predicted, predicting, predicts, proclaimed, promise, promised, promises, promising, pronounced,
  proposed, protested, put, queried, questioned, quipped, quips, quoted, quotes, ranted, read, reads, reaffirmed,
  reasoned, reassured, recalled, recalling, recalls, reckoned, reckons, recommend, recommended, recommends,
  recounted, recounts, referred, referring, refers, reiterated, reiterates, reiterating, relayed, remarked, remarks,
  remembered, remembers, reminded, repeated, replied, replies, replying, report, reported, reporting, reports,
  responded, responding, responds, retorted, revealed, reveals, ridiculed, roared, ruled, said, say, saying, says,
  scoffed, screamed, screaming, shouted, shouting, shrugged, sighed, signalled, slammed, slams, snapped, sobbed,
  speaking, speculated, stammered, stated, states, stating, stressed, stresses, stressing, suggest, suggested,
  suggesting, suggests, summarised, summarized, swore, sworn, tell, telling, tells, testified, testifies,
  testifying, texted, thanked, think, thinks, thought, threatened, thundered, told, touted, tweeted, tweeting,
  tweets, underlined, underscored, urge, urged, urges, urging, voiced, volunteered, vowed, vowing, vows, wailed,
  warn, warned, warning, warns, welcomed, welcomes, whined, whispered, wished, wondered, wonders, writes, writing,
  wrote, yelled, yelling
`);

/** Reporting verbs whose passive names who is spoken of or to, not who speaks. */
export const OFTEN_PASSIVE = wordList(`
  accused, advised, alleged, announced, asked, assured, believed, blamed, blasted, branded, called, challenged,
  characterised, characterized, charged, cited, claimed, condemned, confirmed, criticised, criticized, decried,
  deemed, defended, demanded, denied, denounced, derided, described, disclosed, dismissed, dubbed, echoed, encouraged,
  estimated, expressed, feared, felt, hailed, judged, justified, labeled, labelled, lauded, likened, mentioned,
  mocked, noted, observed, offered, ordered, portrayed, posted, praised, predicted, promised, proposed, questioned,
  quoted, reassured, recommended, referred, relayed, remembered, reminded, reported, revealed, ridiculed, ruled, said,
  slammed, suggested, summarised, summarized, thanked, thought, told, touted, urged, voiced, warned, welcomed, wished
`);

/** Reporting verbs whose form is a noun or an adjective as well: "nine points". */
export const ALSO_NOUNS = wordList(`
  alleged, answers, begged, call, calls, cite, cites, claim, claims, comment, comments, continued, demand, demands,
  estimate, estimated, fear, hope, jokes, laments, note, notes, point, points, posted, promise, promises, put, quotes,
  read, reads, remarks, repeated, replies, report, reported, reports, ruled, saying, speaking, states, think, thinks,
  tweets, warning, writing
`);

/** Verbs that report with an adverb alone: "shot back", "chimed in", "went on". */
export const PHRASAL_VERBS = wordList(`
  chimed, cut, fired, goes, hit, shot, went
`);

/** Reporting verbs that take whom or what they speak of, so that a noun behind them is no subject. */
export const TAKING_AN_OBJECT = wordList(`
  accused, accuses, advised, announced, assured, began, blamed, blames, blasted, branded, call, called, calls, challenged,
  characterised, characterized, charged, cited, cites, condemned, criticised, criticized, decried, deemed, defended,
  defends, denied, denounced, derided, described, describes, dismissed, dubbed, encouraged, encourages, expressed,
  expresses, hailed, implored, instructed, labeled, labelled, lauded, lauds, likened, mocked, offered, ordered,
  portrayed, praised, promised, put, questioned, quoted, reassured, reminded, ridiculed, ruled, slammed, slams, swore,
  tell, tells, thanked, told, touted, urged, urges, voiced, welcomed, welcomes, wished
`);

/** Reporting verbs that lead to a quotation only right beside it. */
export const LEADING_ONLY_BESIDE = wordList(`
  began, believe, believed, believes, cited, continued, cracked, feels, felt, offered, put, read, reads, think,
  thinks, thought
`);

/** Reporting verbs that lead to a quotation but, without one, do not tell what was said. */
export const LEADING_TO_NOTHING = wordList(`
  accused, accuses, apologised, apologized, appealed, ask, asked, asking, asks, barked, began, begged, believed, bellowed,
  blamed, blames, blasted, blasts, blogged, blurted, boomed, branded, call, called, calling, calls, challenged,
  chanted, chanting, characterised, characterized, charged, cheered, chimed, chuckled, cited, cites, comment,
  commented, commenting, comments, condemned, condemns, continued, continues, cracked, criticised, criticized,
  crowed, cut, deadpanned, declined, decried, deemed, defended, defends, denounced, denounces, derided, described,
  describes, describing, dismissed, dismisses, dubbed, echoed, elaborated, encouraged, encourages, encouraging,
  enthused, enthuses, expressed, expresses, expressing, feared, feels, felt, fired, goes, growled, grumbled, hailed,
  hails, hit, hoped, huffed, implored, instructed, intoned, judged, justified, justifies, labeled, labelled, lauded,
  lauds, likened, mentioned, moaned, mocked, mumbled, murmured, objected, offered, opined, ordered, pleaded,
  portrayed, posted, posting, praised, praises, praising, pronounced, protested, put, queried, questioned, quoted,
  quotes, ranted, read, reads, reassured, reckoned, referred, referring, refers, relayed, remembered, remembers,
  responded, responding, responds, ridiculed, roared, ruled, screamed, screaming, shot, shouted, shouting, sighed,
  slammed, slams, sobbed, speaking, stammered, summarised, summarized, swore, sworn, texted, thanked, thought,
  threatened, thundered, touted, urged, urges, urging, voiced, wailed, welcomed, welcomes, went, whined, wished,
  wondered, wonders, writes, writing, wrote, yelling
`);
