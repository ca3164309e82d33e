import { wordList } from './word-list.js';

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
