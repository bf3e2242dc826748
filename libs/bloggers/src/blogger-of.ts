import { notFound, rows, type Transaction } from '@rapport/platform';

/** Makes sure that the blogger is there, and stays while the transaction lasts. @throws DomainError `blogger.not-found` */
export async function requireBlogger(tx: Transaction, id: string): Promise<void> {
  const [found] = await rows(tx, `SELECT id FROM bloggers WHERE id = $1 FOR KEY SHARE`, [id]);
  if (!found) throw notFound('blogger', id);
}
