/** Which folders of a mailbox are read, and as what. */

/** `everything`: what the server marks as holding all or the archive; `filed`: where people and their rules sort mail. */
export type FolderRole = 'inbox' | 'sent' | 'junk' | 'everything' | 'filed';

const order: FolderRole[] = ['inbox', 'junk', 'sent', 'everything', 'filed'];

/** So many folders that people made are read: a server may list without end. */
export const FILED_AT_MOST = 5_000;
/** The same where each must be asked for by itself, in every round. */
export const ASKED_ONE_BY_ONE_AT_MOST = 400;

/** A folder as a server lists it. */
export interface ListedFolder {
  path: string;
  flags: ReadonlySet<string>;
  /** RFC 6154: `\Sent`, `\Junk`, …; the inbox has `\Inbox`. */
  specialUse?: string | undefined;
  /** `extension`: the server says so; `name`: it is called so. */
  specialUseSource?: string | undefined;
  /** RFC 2342: where it lies. */
  namespace?: 'personal' | 'other' | 'shared';
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
 *
 * What lies with other users of the server is their mail and is not read. Shared folders are, because rules may put
 * answers there, but nothing that is there speaks for this mailbox.
 * @param atMost so many that people made; of more the rest is not read
 */
export function foldersToRead(
  listed: readonly ListedFolder[],
  chosenSent: string | null,
  atMost = FILED_AT_MOST,
): ReadFolder[] {
  const open = listed.filter(
    ({ flags, namespace }) =>
      !flags.has('\\Noselect') && !flags.has('\\NonExistent') && namespace !== 'other',
  );
  const own = open.filter(({ namespace }) => namespace !== 'shared');
  const marked = (use: string): ListedFolder[] => own.filter(({ specialUse }) => specialUse === use);
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
    for (const folder of filed.slice(0, atMost)) give(folder, 'filed');
  }
  return [...roles]
    .map(([path, role]) => ({ path, role }))
    .sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role));
}
