import { wordList } from '../../../language/word-list.js';

/** Past forms of verbs whose object may be dated after them, in lower case: "set a date in May", "called an election on Nov. 3". */
export const PLANNING = wordList(`
  agreed, announced, appealed, applied, approved, asked, authorised, authorized, booked, brought, called, campaigned,
  cancelled, canceled, committed, confirmed, decided, declared, delayed, demanded, expected, extended, faced, fixed,
  forecast, hoped, imposed, intended, moved, offered, ordered, organised, organized, planned, pledged, postponed,
  predicted, prepared, promised, proposed, pushed, put, recommended, registered, rescheduled, reserved, scheduled, set,
  signed, slated, summoned, threatened, urged, vowed, wanted, warned
`);
