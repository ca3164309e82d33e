import type { RESTOptions } from 'discord.js';
import { Agent } from 'undici';

/**
 * Connections to Discord at most: without a limit, a thousand questions at once open a thousand of them, which takes longer
 * than to answer on a few. With answers that take Discord 100 ms, it takes 1,280 a second.
 */
const MAX_CONNECTIONS = 128;

/**
 * How discord.js is told where Discord's REST interface is: it puts the version behind the address itself, so one that was
 * written with it, or with a slash at its end, is taken as well. Discord's own address where none is given.
 */
export function restOptions(apiUrl: string | undefined): Partial<RESTOptions> {
  const agent = new Agent({ connections: MAX_CONNECTIONS });
  return apiUrl === undefined ? { agent } : { agent, api: apiUrl.replace(/(\/v\d+)?\/*$/, '') };
}
