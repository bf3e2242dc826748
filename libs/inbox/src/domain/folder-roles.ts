/** Which folders of a mailbox are read, and as what. */

export type FolderRole = 'inbox' | 'sent' | 'junk' | 'other';

const order: FolderRole[] = ['inbox', 'junk', 'sent', 'other'];

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
 * The folders to read, in the order of reading: the inbox; junk, where answers land by mistake; sent mail; and where
 * the server marks a folder as holding everything or the archive, that one too, because rules of the mailbox may put
 * answers there past the inbox. Sent mail is the folder that somebody chose, else the one the server marks, else one
 * that is called so.
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
  for (const everything of [...said('\\All'), ...said('\\Archive')]) give(everything, 'other');
  return [...roles]
    .map(([path, role]) => ({ path, role }))
    .sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role));
}
