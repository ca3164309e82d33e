import { createHmac } from 'node:crypto';
import { SnowflakeUtil } from 'discord.js';
import type { KeptRecord, Owner, Store } from '../library/store.js';

type Votes = KeptRecord<'votes'>['value'];
type Ballot = NonNullable<Votes['ballots']>[number];

/** How long it is kept that somebody voted on an answer: people vote when they have read it. */
const KEPT_MS = 24 * 60 * 60 * 1_000;

/**
 * What stands for a voter on an answer, so that nobody counts twice whichever process is told: the same for the same person and
 * answer, another one on the next answer, and to be tried out on people's ids by nobody who has the store but not the token.
 */
export function ballotsBy(token: string): (userId: string, answer: string) => string {
  return (userId, answer) => createHmac('sha256', token).update(`${answer} ${userId}`).digest('base64url').slice(0, 22);
}

/**
 * The votes with one more ballot, and the vote that it takes the place of: the same vote where it changes nothing. A press
 * that was counted already, by another process, changes nothing, and gives what it gave then.
 */
export function counted(
  votes: Votes,
  ballot: Omit<Ballot, 'former'>,
): { readonly votes: Votes; readonly former?: Ballot['vote'] } {
  const { by, vote, press } = ballot;
  const { ballots = [] } = withoutOld(votes, SnowflakeUtil.timestampFrom(press)) ?? votes;
  const before = ballots.find((one) => one.by === by);
  if (before !== undefined && BigInt(before.press) >= BigInt(press))
    return { votes, ...(before.former !== undefined && { former: before.former }) };
  if (before?.vote === vote) return { votes, former: vote };
  const former = before === undefined ? {} : { former: before.vote };
  const changed = { ...votes, [vote]: votes[vote] + 1 };
  if (before !== undefined) changed[before.vote] = Math.max(0, votes[before.vote] - 1);
  const others = ballots.filter((one) => one !== before);
  return { votes: { ...changed, ballots: [...others, { ...ballot, ...former }] }, ...former };
}

/** The votes without what was kept of voters for more than a day by `now` (milliseconds since 1970); undefined where there is no such. */
function withoutOld({ ballots = [], ...votes }: Votes, now: number): Votes | undefined {
  const young = ballots.filter(({ press }) => now - SnowflakeUtil.timestampFrom(press) < KEPT_MS);
  if (young.length === ballots.length) return undefined;
  return young.length === 0 ? votes : { ...votes, ballots: young };
}

/** Deletes what is kept of voters, a day after they voted. */
export async function forgetBallots(store: Store, owner: Owner, now: number): Promise<void> {
  for (const { key, value } of await store.records('votes', owner)) {
    if (withoutOld(value, now) === undefined) continue;
    await store.changeRecord(owner, 'votes', key, (votes) => votes && (withoutOld(votes, now) ?? votes));
  }
}
