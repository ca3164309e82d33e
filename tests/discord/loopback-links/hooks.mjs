const LINK = new URL('../../../dist/chunks/link.js', import.meta.url).href;
const ALLOWING = new URL('./link.mjs', import.meta.url).href;

/** The program gets the module that allows links to this machine in place of its own, which that one wraps. */
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  return found.url === LINK && context.parentURL !== ALLOWING ? { ...found, url: ALLOWING } : found;
}
