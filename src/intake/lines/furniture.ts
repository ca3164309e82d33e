import { BOX_ENDS, BOX_TITLES } from '../lists/box-titles.js';
import { FURNITURE_LINES } from '../lists/furniture-lines.js';
import { TAIL_TITLES } from '../lists/tail-titles.js';
import { areGluedLabels } from './glued-labels.js';
import { isAppeal } from './publisher-line.js';

/** How a line of the page's furniture begins or what gives it away wherever it stands. */
const FURNITURE_PATTERNS: readonly RegExp[] = [
  /\ball rights reserved\b/i,
  /^advertisement\b[^.!?]{0,60}$/i,
  /^from \w+, the free \w+ (source|encyclop(a)?edia)\b/i,
  /^jump to (navigation|search)$/i,
  /\bfeatures first-hand journalism\b/i,
  /^(new\s*)?you can now listen\b/i,
  /^related (article|story|stories|video|coverage|content)s?\b/i,
  /\bcontributed (reporting|to this (report|story|article))\b/i,
  /^in: \p{Lu}/u,
  /^(read|see|watch|listen|hear|view) (more|also|next|now|it again)\b/i,
  /^(also read|learn more|related|more on|more from|more to read|read the full|recommended reading|editor'?s? picks?)\s*:/i,
  /^(read|watch|related|listen|more|photos|video)\s*[:|►▶]/i,
  /^[+#]?\d[\d.,]*\s?[km]?$/i,
  /^scroll (down )?for (video|more)\b/i,
  /^heard on \p{Lu}/iu,
  /^(sign up|subscribe|register) (now |here |today )?(for|to|and|at)\b(?=[^.!?]{0,80}$|.*\b(alerts?|bulletin|e-?mails?|inbox|mailing list|newsletters?|our|podcast|subscribers?|unlimited)\b)/i,
  /^(sign up|subscribe|register) (now|here|today)\b.{0,30}$/i,
  /^(click|tap) (here|to|on)\b/i,
  /^(follow|like|join|find) (us|me|our|@|the \w+ on|\w+ on (twitter|facebook|x|instagram))/i,
  /^add .{2,40} (on|to) google\b.{0,20}$/i,
  /^(make|set|choose) .{2,60} (a |your )?preferred source\b/i,
  /\btop headlines\b.{0,30}\bare here\b/i,
  /^follow [^.!?]{1,40} (coverage|news|topics?)$/i,
  /^(download|get) (the|our) (free )?(\w+ )?app\b/i,
  /^(get|enjoy) .{0,60}\b(in your inbox|to your inbox|newsletter|unlimited access)\b/i,
  /\b(delivered|straight|directly) to your inbox\b/i,
  /\b(alerts?|briefing|bulletin|digest|newsletters?)\b.{0,120}\b(sign up|subscribe) here\W*$/i,
  /^[^.!?"“]{3,60}\? (check out|download|explore|play|see|try) (all |our |the )+.{0,80}\b(app|crosswords?|games|hub|newsletters?|podcasts?|puzzles|quiz(zes)?)\b/i,
  /^[^.!?"“]{3,140}\? (sign up|subscribe) (for|to) .{3,120}$/i,
  /^[^"“]*\b(may|might) (earn|get|make|receive)\b.{0,40}\bcommissions?\b.{0,80}\b(links?|page|purchases?|site)\b/i,
  /^please (give|leave) .{0,40}\b(feedback|rating)\b/i,
  /^the (audio|broadcast|digital|radio|video|web) version of this (interview|report|story) (was|is)\b/i,
  /^our (daily|weekly|morning|evening|free) .{0,40}newsletter\b/i,
  /^(a |the |our )?(free )?(daily|weekly|monthly|morning|evening) (e-?mail|newsletter|briefing)$/i,
  /^(share|save|print|email|comment|comments|tweet)([\s,|·•/]+(this|share|save|print|email|comment|comments|tweet|facebook|twitter|x|whatsapp|linkedin|reddit|messenger|telegram|copy link|pinterest|flipboard))+\s*$/i,
  /^(facebook|twitter|whatsapp|email|linkedin|reddit)([\s,|·•/]+(facebook|twitter|x|whatsapp|email|linkedin|reddit|messenger|telegram|copy link|pinterest|print|flipboard|share|save))+\s*$/i,
  /^[•∙·]?\s*\d+[ -]?(min|minute|minutes|mins)( read| to read| listen)?$/i,
  /^(reading|listening|watch) time\b/i,
  /^\d+([.,]\d+)?[km]? (comments?|shares?|views?|likes?)$/i,
  /^(topic|section|category)\s*:/i,
  /^(tags|topics|filed under|categories|keywords|in this story|more about|related topics)(\s*:.*|\s[^.!?]{0,80})?$/i,
  /^our standards\s*:/i,
  /^\(?(reporting|additional reporting|writing|editing|compiled|edited|written|translated) by .{2,200}[;.]?(\s|$)(?!.*\bsaid\b)/i,
  /^(this|we use) (site|website|cookies?)\b.*\bcookies?\b/i,
  /^we (use|and our partners) .*\bcookies?\b/i,
  /^by (continuing|signing up|using|clicking|commenting|joining|posting|registering|subscribing|submitting|providing)\b.*\byou(r| agree| accept| acknowledge| consent| confirm)\b/i,
  /^(accept|reject|manage) (all )?cookies\b/i,
  /^we (and|use|share|store)\b.*\b(access information on a device|advertising partners|our (\d[\d,]* )?partners|personal data)\b/i,
  /^(your|our|the) (privacy|cookie) (policy|notice|settings)\b[^.!?]{0,60}$/i,
  /^(privacy|cookie) (policy|notice)\s*:/i,
  /^(this site is |form is )?protected by recaptcha\b/i,
  /^(have|got) an? (comment|news tip|question|story|tip)\b.{0,60}\?/i,
  /^get in touch with (our|us)\b/i,
  /^for more (stories like this|news|on this story)\b.{0,80}\b(check|click|follow|visit)\b/i,
  /^find out what[’']s happening in\b.{0,80}\b(free|newsletter|subscribe|updates)\b/i,
  /create (a )?free account$/i,
  /^(contact|email|write to) (us|the (author|writer|reporter|newsroom|editor))\b/i,
  /^(fund|support|donate to|help( fund)?) (us|our (work|journalism|newsroom|reporting)|(independent|local|quality|nonprofit|fearless) (journalism|news)\b)/i,
  /^get (the|all the|our) (latest|best|biggest|news|top)\b.{0,100}\b(app|here|inbox|newsletter|our)\b/i,
  /^(a|your) (gift|donation|contribution|subscription) of\b.*\b(reader|journalism|member)/i,
  /^(become|be) an? (member|supporter|subscriber|patron)\b/i,
  /^(already|not) (an? )?(subscriber|member|registered|subscribed)\b.{0,60}$/i,
  /^(log|sign) in (or [\w ]+ )?to (comment|continue|join|keep|leave|post|react|read|reply|save|view|vote)\b/i,
  /^(create|register for) an? (free )?account\b/i,
  /^(subscribe|register|log in|sign in|upgrade) .{0,40}\b(continue|keep) reading\b/i,
  /^to (continue|keep) reading\b.{0,120}\b(account|log|register|sign|subscribe)/i,
  /^you(’ve|'ve| have) (reached|read|used|\d+|\w+) .{0,40}\b(articles?|stor(y|ies))\b.{0,40}\b(left|limit|month|remaining|week)\b/i,
  /^you have .{1,12}% of this article left\b/i,
  /^(this|the rest of this) (article|content|story|post) is (only )?(available (only )?(for|to)|exclusive to|for|only for|reserved for) (our )?(paid |paying |premium |registered )?(members|readers|subscribers)\b/i,
  /^cancel any\s?time\b/i,
  /^was this (e-?mail )?(forwarded|article|page|story)\b.*\?/i,
  /^you(’re|'re| are) receiving (this|our) (e-?mail|newsletter)\b/i,
  /^(unsubscribe|manage (your )?(e-?mail )?(preferences|subscriptions))\b/i,
  /^success! .{0,80}\b(e-?mail|signed|subscribed)\b/i,
  /^(please )?check your (e-?mail|inbox)\b/i,
  /^our live coverage (has ended|has moved|is now)\b/i,
  /^[Ff]rom (\p{Lu}+|The \p{Lu}\p{L}+)[’']s? \p{Lu}[\p{L}’'-]+( (and )?\p{Lu}[\p{L}’'-]+,?){1,8}$/u,
  /^read \d[\d,.]* repl(y|ies)$/i,
  /^\d[\d,.]* more (comments|replies)\W*$/i,
  /^(click to )?(share|print|e-?mail) .{0,60}\(opens in (a )?new (tab|window)\)$/i,
  /^opens in (a )?new (tab|window)$/i,
  /\(opens in (a )?new (tab|window)\)\d*$/i,
  /^tagged:? (?!.*[.!?]$).{2,100}$/i,
  /^\d+ of \d+\s*\|?$/,
  /^(\d+ (thoughts?|comments?|responses?|repl(y|ies)) (on|to)|leave a (reply|comment))\b/i,
  /^(posted|filed) (in|under) \p{Lu}[^.!?]{0,80}$/iu,
  /^sort by\b.{0,30}$/i,
  /^duration:? \d+:\d\d$/i,
  /^why you can trust \p{L}/iu,
  /^contributing( writers?)?:/i,
  /^please use \p{L}+ browser\b/iu,
  /^.{2,60} is a reader-supported publication\b/i,
  /^thanks for reading .{2,60}! (subscribe|this post is public)\b/i,
  /^find your bookmarks\b/i,
  /\byour (contribution|donation|support) (allows|enables|helps) us\b/i,
  /^your (contribution|donation|gift|subscription|support) (allows|enables|funds|helps|keeps|makes|pays)\b/i,
  /^(time to|reading time:?|estimated reading time:?) \d+ min/i,
  /^comment on this story/i,
  /^(to )?(enable|turn on) javascript\b/i,
  /^(listen|read) (in|to) \p{Lu}\p{L}+$/u,
  /^this (article|story|post) (is|was) ((first|originally|also) )?(published|republished|produced|posted|printed|reprinted)\b/i,
  /^this (article|story|post) (first|originally) (appeared|ran)\b/i,
  /^this (article|story|post) is more than\b/i,
  /^(view|show|see) (all )?(\d+ )?comments\b/i,
  /^(licensing|reprint) rights\b|, opens new tab$/i,
  /^(image|video|media|photo) (unavailable|not available)\b/i,
  /^(this video (can ?not|can't) be played|to play this video)\b/i,
  /^(a version of this article|order reprints)\b/i,
  /^(have something to add|correct a mistake|edit this page)\b/i,
  /^(page last modified|this page was last)\b/i,
  /^(share|post|save|print|send)( this)?( (article|story|page|link))?( (on|to|via|with|by|using))? ?(facebook|twitter|x|google( plus|\+)?|e-?mail|whatsapp|pinterest|linked ?in|tumblr|reddit|messenger|telegram|flipboard|mastodon|bluesky|threads)\b.{0,20}$/i,
  /^share (this|the) (story|article|page|post|video)\b.{0,30}$/i,
  /^read (the|our) (full|whole|complete|original)\b[^.!?]{0,60}$/i,
  /^\d+ with \d+ posters? participating$/i,
  /^copy( the)? (link|url)\b.{0,25}$/i,
  /^(slideshow|gallery|photos?|images?)\s*\(\s*\d+ (images?|photos?|pictures?|items?)\s*\)$/i,
  /^(view|see|show|open|launch|enlarge|expand|buy)( all| this| the| more| \d+)? (photos?|pictures?|galler(y|ies)|slideshow|graphic|images?|map|video)s?( in full ?screen| gallery)?\s*[›»→>+]?$/i,
  /^\d+ ?[/|] ?\d+$/,
  /^\p{Lu}{1,5}(-\d{2,5}){1,3}$/u,
  /^\p{Lu}[\p{Lu}. ]{1,20}( \(\p{Lu}+\))? [—–]$/u,
  /^(inread )?invented by \p{L}+$/iu,
  /^your (video|ad) will (play|begin|start|resume) (in|after)\b/i,
  /^([Pp]owered|[Pp]rovided|[Pp]resented|[Ss]ponsored) by \p{Lu}[\p{L}.]*( \p{Lu}[\p{L}.]*)?$/u,
  /^(www\.)?[\w-]+(\.[\w-]+)*\.(com|org|net|info|tv|example|co\.uk|com\.au)$/i,
  /^(skip|jump|go|return) (to|past|over) (the )?(content|main|navigation|search|footer|article|site|home|top|bottom|related|next|newsletter|comments|menu)\b[^.?!]{0,50}$/i,
  /^(check out|explore|see|browse|view) (more|all|our|other)( .{1,40})? (articles|stories|columns|coverage|posts|photos|videos)\b.{0,30}$/i,
  /^(contact|e-?mail|reach|write to)\b.{1,60}[\w.]+@[\w-]+(\.[\w-]+)+\b.{0,30}$/i,
  /^(you must|please|you need to) (be logged|log|login|sign|register|create)\b.{0,60}$/i,
  /^sorry, (we|this|your|the)\b.{0,80}\b(load|available|try again|support)/i,
  /^(already|do(n[’']t| you)( already)?) have an account(\?|$|.{0,20}\b(log|sign) in\b).{0,60}$/i,
  /^wait \d+ seconds? to continue\b/i,
  /^(thank you for|thanks for) (subscribing|signing up|registering|your (interest|feedback|comment))\b/i,
  /^please enter a valid\b/i,
  /^bookmark-?\s*(with|on|via|this)\b/i,
];

/** Titles of boxes that name something of the page or of the day; lines that end no sentence. */
const BOX_PATTERNS: readonly RegExp[] = [
  /^more (from|on|about|in) [^.!?]{1,60}$/i,
  /^(read|see|watch) more (from|on|about) [^.!?:]{1,40}:?$/i,
  /^(sign up|subscribe) (to|for) (?!(read|continue|unlock)\b)[^.!?]{1,60}$/i,
  /^(recommended|related|popular|trending|latest|top) (in|on|from|for|to) [^.!?]{1,40}$/i,
];

/** The titles of promoted links, glued to who pays for them: "by TaboolaSponsored LinksWe Recommend". */
const TAIL_PATTERNS: readonly RegExp[] = [
  /^(?!.*[.?!]$).{0,40}(sponsored links|promoted (links|stories)|around the web).{0,40}$/i,
  /\bpowered by (outbrain|revcontent|taboola|zergnet)\b/i,
  /^by (outbrain|taboola|zergnet)\b/i,
  /^(Up [Nn]ext|Next|More) [Oo]n \p{Lu}[^.!?]{1,40}$/u,
  /^(more|other|all) ([\p{L}&]+ )?(columns|columnists|stories|videos|headlines)[:»›>]*$/iu,
  /^(most|top|latest) (commented|emailed|popular|read|recent|shared|viewed|watched)\b[^.!?]{0,30}$/i,
  /^popular in\b[^.!?]{1,40}$/i,
];

/** A long line cannot be one of the page's short phrases. */
const MAX_LENGTH = 300;

/** The fewest words of a paragraph that a page has glued to the credit of its picture: "© Provided by AP The council …". */
const GLUED_WORDS = 20;

/** Whether a line says whose the words of the page are, and what may be done with them, at any length. */
function isRightsNotice(text: string): boolean {
  if (/^([\w-]+(\.[\w-]+)+ )?(©|\(c\)|copyright\b)/i.test(text)) return !isGluedParagraph(text);
  return /\b(material|content|portion)s?\b.{0,60}\bmay not be (copied|published|rebroadcast|reproduced|rewritten|redistributed)\b.{0,200}\b(authori[sz]ation|consent|licen[cs]e|permission)\b/i.test(
    text,
  );
}

function isGluedParagraph(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (
    words >= GLUED_WORDS &&
    /[.!?]["”’')]*$/.test(text) &&
    !/\b(rights?|reserved|responsible|external|copyright|trademarks?)\b/i.test(text.slice(1))
  );
}

/** What a short phrase that pages print is: furniture, or where a box beside the article begins or ends. */
export function furnitureOf(text: string): 'furniture' | 'box' | 'box end' | 'tail' | undefined {
  if (isRightsNotice(text)) return 'furniture';
  if (text.length > MAX_LENGTH) return undefined;
  const bare = text
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/[\s:.…!|>»→·✕×*_-]+$/, '')
    .replace(/^[\s|>»→·∙*_#-]+/, '');
  if (TAIL_TITLES.has(bare) || TAIL_PATTERNS.some((pattern) => pattern.test(text))) return 'tail';
  if (BOX_TITLES.has(bare) || BOX_PATTERNS.some((pattern) => pattern.test(text))) return 'box';
  if (BOX_ENDS.has(bare)) return 'box end';
  return FURNITURE_LINES.has(bare) ||
    areGluedLabels(text) ||
    isAppeal(text) ||
    FURNITURE_PATTERNS.some((pattern) => pattern.test(text))
    ? 'furniture'
    : undefined;
}
