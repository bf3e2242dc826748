/** How many lines a list of Today holds at most; its total says how many there are. */
export const LIMIT = 50;

/** The first lines of a list and how many there are in all. */
export interface Bounded<Line> {
  lines: Line[];
  total: number;
}

export interface Named {
  id: string;
  name: string;
}

export interface BloggerFace extends Named {
  blogTitle: string | null;
  blogUrl: string | null;
  language: string | null;
  timeZone: string | null;
  stage: string;
  contactPolicy: string;
}
