/** Which folders of a mailbox are read, and as what. */

export type FolderRole = 'inbox' | 'sent' | 'junk' | 'other';

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

  const inbox = open.find(({ path }) => path.toUpperCase() === 'INBOX');
  const sent = open.find(({ path }) => path === chosenSent) ?? bySource(marked('\\Sent'));
  const junk = bySource(marked('\\Junk'));
  const others = [...said('\\All'), ...said('\\Archive')];

  const read = new Map<string, FolderRole>();
  const add = (folder: ListedFolder | undefined, role: FolderRole): void => {
    if (folder && !read.has(folder.path)) read.set(folder.path, role);
  };
  add(inbox, 'inbox');
  add(junk, 'junk');
  add(sent, 'sent');
  for (const other of others) add(other, 'other');
  return [...read].map(([path, role]) => ({ path, role }));
}
