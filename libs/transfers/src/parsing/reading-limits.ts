/** How much of a file is read before it is refused. */
export interface ReadingLimits {
  bytes: number;
  rows: number;
  columns: number;
  folders: number;
}

/** Room for the largest list a team would bring in by hand, and no more. */
export const readingLimits: ReadingLimits = {
  bytes: 20 * 1024 * 1024,
  rows: 50_000,
  columns: 500,
  folders: 50,
};
