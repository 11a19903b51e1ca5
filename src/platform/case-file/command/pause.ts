import { setTimeout as wait } from 'node:timers/promises';

/** Lets others go first for a moment of machine time; never used to wait for anything the policy counts. */
export async function pause(milliseconds: number): Promise<void> {
  await wait(milliseconds);
}
