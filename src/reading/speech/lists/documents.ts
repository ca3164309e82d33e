import { wordList } from '../../../language/word-list.js';

/** What people write, publish or count, in the singular, that says things itself: "the letter said". */
export const DOCUMENTS = wordList(`
  account, affidavit, analysis, announcement, article, assessment, audit, book, briefing, brief, bulletin, cable,
  calculation, census, communique, complaint, data, declaration, diary, dispatch, document, dossier, editorial, email,
  e-mail, estimate, figure, filing, finding, forecast, index, indictment, inquest, inquiry, investigation, judgment,
  judgement, lawsuit, leaflet, ledger, letter, log, manifesto, memo, memoir, memorandum, message, minute, motion,
  newspaper, note, notice, paper, petition, poll, post, projection, ranking, record, release, report, research,
  resolution, review, ruling, sign, source, spreadsheet, statement, statistic, study, survey, testimony, text,
  transcript, tweet, verdict, warning, warrant, website, will
`);

/** Participles between a document and who it is from: "a statement issued by Doe". */
export const ISSUED = wordList(`
  circulated, distributed, issued, made, posted, published, released, sent, shared, written
`);
