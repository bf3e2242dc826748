/** Which folders of a mailbox are read, and as what. */

/** `everything`: what the server marks as holding all or the archive; `filed`: where people and their rules sort mail. */
export type FolderRole = 'inbox' | 'sent' | 'junk' | 'everything' | 'filed';

const order: FolderRole[] = ['inbox', 'junk', 'sent', 'everything', 'filed'];

/** So many folders that people made are read; nobody's rules fill more, and a server may list without end. */
export const FILED_AT_MOST = 400;

/** A folder as a server lists it. */
export interface ListedFolder {
  path: string;
  flags: ReadonlySet<string>;
  /** RFC 6154: `\Sent`, `\Junk`, …; the inbox has `\Inbox`. */
  specialUse?: string | undefined;
  /** `extension`: the server says so; `name`: it is called so. */
  specialUseSource?: string | undefined;
}

export interface ReadFolder {
  path: string;
  role: FolderRole;
}

/**
 * The folders to read, in the order of reading: the inbox; junk, where answers land by mistake; sent mail; and all
 * others, because rules of the mailbox put answers there past the inbox: one that the server marks as holding
 * everything instead of them all, where there is one (RFC 6154 section 2). An answer that somebody deleted is still an
 * answer; a draft is none. Sent mail is the folder that somebody chose, else the one the server marks, else one that
 * is called so.
 */
export function foldersToRead(listed: readonly ListedFolder[], chosenSent: string | null): ReadFolder[] {
  const open = listed.filter(({ flags }) => !flags.has('\\Noselect') && !flags.has('\\NonExistent'));
  const marked = (use: string): ListedFolder[] => open.filter(({ specialUse }) => specialUse === use);
  const bySource = (folders: ListedFolder[]): ListedFolder | undefined =>
    folders.find(({ specialUseSource }) => specialUseSource !== 'name') ?? folders[0];
  const said = (use: string): ListedFolder[] =>
    marked(use).filter(({ specialUseSource }) => specialUseSource !== 'name');

  const roles = new Map<string, FolderRole>();
  const give = (folder: ListedFolder | undefined, role: FolderRole): void => {
    if (folder && !roles.has(folder.path)) roles.set(folder.path, role);
  };
  give(
    open.find(({ path }) => path.toUpperCase() === 'INBOX'),
    'inbox',
  );
  give(open.find(({ path }) => path === chosenSent) ?? bySource(marked('\\Sent')), 'sent');
  give(bySource(marked('\\Junk')), 'junk');
  for (const everything of [...said('\\All'), ...said('\\Archive')]) give(everything, 'everything');
  if (said('\\All').length === 0) {
    const filed = open.filter(({ path, specialUse }) => !roles.has(path) && specialUse !== '\\Drafts');
    for (const folder of filed.slice(0, FILED_AT_MOST)) give(folder, 'filed');
  }
  return [...roles]
    .map(([path, role]) => ({ path, role }))
    .sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role));
}
