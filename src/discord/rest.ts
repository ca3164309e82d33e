import type { RESTOptions } from 'discord.js';

/**
 * How discord.js is told where Discord's REST interface is: it puts the version behind the address itself, so one that was
 * written with it, or with a slash at its end, is taken as well. Discord's own address where none is given.
 */
export function restOptions(apiUrl: string | undefined): Partial<RESTOptions> {
  return apiUrl === undefined ? {} : { api: apiUrl.replace(/(\/v\d+)?\/*$/, '') };
}
