import { type APIGatewayBotInfo, REST, Routes } from 'discord.js';
import { EXIT } from '../exit.js';
import type { Settings, Shards } from '../settings.js';
import { onceMoreIfDropped, type Refusal, refusalOf } from './failures.js';
import { restOptions } from './rest.js';

/** The shards of one process, and how many of them are connected at a time: as many as may identify within five seconds. */
export interface ShardsHere extends Shards {
  readonly maxConcurrency: number;
}

/**
 * With more shards than this, each runs in a process of its own. Discord recommends one for some thousand servers, so one
 * process has up to some eight thousand: fewer questions than it can answer, but as many servers, channels and roles in
 * memory as one heap should hold.
 */
export const MOST_IN_ONE_PROCESS = 8;

/** Where a bot's shards are to run: in this process, each in a process of its own, or nowhere. */
type Plan =
  | { readonly kind: 'here'; readonly shards: ShardsHere }
  | { readonly kind: 'processes'; readonly shards: ShardsHere }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Plans where the shards run that a setting names. Discord is asked how many it recommends, and how many may identify at
 * once. Nothing is thrown.
 */
export async function planShards(
  setting: NonNullable<Settings['shards']>,
  { token, apiUrl, hasDatabase }: { readonly token: string; readonly apiUrl?: string; readonly hasDatabase: boolean },
): Promise<Plan> {
  // Of one shard there is nothing to plan; when it may identify, it is told as it connects.
  if (setting !== 'auto' && setting.ids.length === 1)
    return { kind: 'here', shards: { ...setting, maxConcurrency: 1 } };
  try {
    const rest = new REST(restOptions(apiUrl)).setToken(token);
    const gateway = (await onceMoreIfDropped(() => rest.get(Routes.gatewayBot()))) as APIGatewayBotInfo;
    const maxConcurrency = gateway.session_start_limit.max_concurrency;
    if (setting !== 'auto') return { kind: 'here', shards: { ...setting, maxConcurrency } };
    const of = gateway.shards;
    const shards = { ids: Array.from({ length: of }, (_, id) => id), of, maxConcurrency };
    if (of <= MOST_IN_ONE_PROCESS) return { kind: 'here', shards };
    return hasDatabase ? { kind: 'processes', shards } : { kind: 'refused', refusal: noDatabase(of) };
  } catch (error) {
    return { kind: 'refused', refusal: refusalOf(error) };
  }
}

function noDatabase(of: number): Refusal {
  return {
    sentence:
      `DATABASE_URL is missing: Discord recommends ${of} shards, more than ${MOST_IN_ONE_PROCESS} run in several processes, ` +
      'and all must have one library, in PostgreSQL',
    exitCode: EXIT.config,
  };
}
