import { rows, type Transaction } from '@rapport/platform';

/**
 * Does work that writes bloggers, channels and addresses by the hundred, and brings these bloggers' words to the search
 * once, when it is done: each table's trigger would do so by itself. Work that fails must take its transaction along.
 * @param bloggerIds everybody whose name, channels or addresses the work changes
 */
export async function searchedOnce(
  tx: Transaction,
  bloggerIds: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const wait = `SELECT set_config('rapport.search_waits', $1, true)`;
  await rows(tx, wait, ['on']);
  await work();
  await rows(tx, wait, ['off']);
  await rows(tx, `SELECT write_blogger_search($1)`, [bloggerIds]);
}
