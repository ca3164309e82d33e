/** Words that a site's menu is made of: names of sections, and of things to do there. */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
  `about africa americas archive archives arts asia audio australia books breaking business climate companies coronavirus crime crossword culture
  diaspora economy education election elections energy entertainment environment europe events exclusive explore fashion features
  film finance food football games health home international iplayer jobs latest lifestyle live local magazine markets media money more music
  national news newsletters obituaries opinion opinions podcasts politics premium property radio recipes region religion
  science search sections shop society soccer sounds sport sports style subscribe tech technology theater theatre top
  trade travel tv uk us usa video videos weather world`.split(/\s+/),
);
