import { EXIT } from '../exit.js';
import { printable } from './printable.js';

/** What a process that runs one shard tells the one that started it, in place of its standard error: all would say the same. */
interface Complaint {
  readonly complaint: string;
}

/** Tells every problem on a line of its own, and gives the exit code. */
export function complain(problems: readonly string[], exitCode: number = EXIT.config): number {
  for (const problem of problems) tell(problem);
  return exitCode;
}

function tell(complaint: string): void {
  const write = () => process.stderr.write(`pilcrow: ${printable(complaint)}\n`);
  // discord.js's ShardingManager sets the variable, and opens the channel.
  if (process.env.SHARDING_MANAGER === undefined || process.send === undefined) return void write();
  process.send({ complaint } satisfies Complaint, undefined, undefined, (error) => error && write());
}

/** The complaint that a message between processes is, if it is one. */
export function complaintIn(message: unknown): string | undefined {
  const { complaint } = (message ?? {}) as Partial<Complaint>;
  return typeof complaint === 'string' ? complaint : undefined;
}
