import { wordList } from '../../language/word-list.js';

/** Words of buttons, sections, columns and rubrics that stand in capitals near a byline, and hardly ever in a name. */
export const LABEL_WORDS = wordList(`
  a, about, account, ad, ads, advertise, advertisement, alert, alerts, all, also, an, analysis, and, app, article,
  articles, ask, audio, back, best, big, blog, blogs, board, book, bookmark, breaking, briefing, business, buy, by,
  calendar, careers, caption, chat, classifieds, click, close, column, columnist, comment, comments, community,
  company, conditions, contact, contribute, conversation, cookie, copy, corner, corrections, council, country, coverage,
  crossword, crosswords, daily, deal, deals, desk, diary, digest, directory, discussion, doctor, download, edition,
  editorial, email, essay, events, exclusive, explained, explainer, explore, fact, facts, feature, featured, features, feed,
  feedback, file, first, font, footer, forum, from, full, galleries, gallery, games, get, gift, give, go, good, graphic,
  guide, headlines, help, here, homepage, hot, how, image, images, in, index, inquiry, inside, insight, insider,
  interactive, interview, investigation, investigations, issue, issues, join, keep, latest, learn, letter, letters,
  license, licensing, like, link, links, list, listen, listening, live, load, log, login, long, mail, main, map, maps,
  member, members, menu, more, most, my, nation, national, new, newsletter, newsletters, next, notebook, notes, of,
  on, open, opportunity, options, order, our, outlook, page, pages, partner, partners, photo, photos, pick, picks, picture,
  pictures, play, podcast, podcasts, policy, popular, post, preferences, preview, previous, pricing, print, privacy,
  professor, profile, promoted, question, questions, quick, quiz, quizzes, rate, rating, ratings, read, reader,
  readers, reading, recipe, recipes, recommended, region, regional, register, related, reply, report, reports,
  reprint, reprints, republish, request, resize, result, results, review, reviews, rights, room, rss, save, schedule,
  scroll, search, section, sections, see, send, series, service, services, session, settings, share, shares, sharing,
  shop, show, sign, sitemap, skip, slideshow, social, special, sponsored, spotlight, staff, store, stories, story,
  submit, subscribe, subscriber, subscribers, subscription, subscriptions, support, switch, terms, text, thanks, that,
  the, this, tip, tips, to, today, tonight, toggle, tools, top, topic, topics, tour, trending, tweet, up, update,
  updated, updates, use, video, videos, view, viewer, views, viewpoint, visit, watch, weekend, weekly, welcome, what,
  when, where, why, with, work, world, you, your
`);
