/** What a file is used by: the press kit of a campaign, a draft, or a message that was made of one. */
export interface Use {
  of: 'campaign' | 'pitch' | 'answer' | 'message';
  id: string;
}

/** The column of `attachment_uses` that names it. */
export function columnOf({ of }: Pick<Use, 'of'>): string {
  return `${of}_id`;
}
