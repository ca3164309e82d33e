/** What a shell is told: 2 for a wrong command line, as shells' own commands give; sysexits.h's EX_CONFIG for the rest. */
export const EXIT = { done: 0, failed: 1, usage: 2, config: 78 } as const;
