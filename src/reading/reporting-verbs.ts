import { wordList } from './word-list.js';

/** Verbs that give somebody's words, in the forms that news prose gives them in: present and past, and the participle that carries a quotation on (adding). */
export const REPORTING_VERBS = wordList(`
  accused, acknowledge, acknowledged, acknowledges, acknowledging, add, added, adding, adds, admits, admitted,
  admitting, advised, advises, affirmed, agreed, agrees, alleged, alleges, announced, announces, announcing, answered,
  answering, answers, argue, argued, argues, arguing, ask, asked, asking, asks, assert, asserted, asserting, asserts,
  assured, assures, began, begged, believe, believed, believes, boasted, bragged, called, calling, calls, cautioned,
  cautioning, cautions, challenged, charged, cheered, cite, cited, cites, claim, claimed, claiming, claims, comment,
  commented, commenting, comments, complained, complaining, complains, concede, conceded, concedes, conceding,
  concluded, concludes, concluding, confessed, confirmed, confirming, confirms, contend, contended, contends,
  continued, continues, countered, counters, cried, criticised, criticized, declared, declares, declaring, declined,
  demanded, demanding, demands, denied, denies, deny, denying, described, describes, describing, emphasised,
  emphasized, emphasizes, estimated, exclaimed, explain, explained, explaining, explains, feared, fumed, gushed,
  hinted, hoped, indicated, indicates, insist, insisted, insisting, insists, instructed, interjected, jested, joked,
  jokes, joking, judged, lamented, lamenting, laments, maintained, maintains, mentioned, mused, muttered, noted,
  notes, noting, objected, observed, observes, observing, offered, ordered, pleaded, pledged, pointed, points, posted,
  posting, predicted, predicting, predicts, proclaimed, promised, promises, promising, proposed, protested, put,
  queried, quipped, quips, quoted, quotes, read, reads, reasoned, recalled, recalling, recalls, reckoned, reckons,
  recommended, recommends, recounted, remarked, remarks, remembered, remembers, reminded, repeated, replied, replies,
  replying, report, reported, reporting, reports, responded, responding, responds, retorted, revealed, reveals, ruled,
  said, say, saying, says, scoffed, shouted, shouting, shrugged, sighed, signalled, snapped, speaking, speculated,
  stated, states, stating, stressed, stresses, stressing, suggest, suggested, suggesting, suggests, swore, sworn,
  tell, telling, tells, testified, testifies, testifying, texted, think, thinks, thought, threatened, told, tweeted,
  tweeting, tweets, urged, urges, urging, volunteered, vowed, vowing, vows, warn, warned, warning, warns, whispered,
  wondered, wonders, writes, writing, wrote, yelled
`);
