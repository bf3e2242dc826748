/** The columns of the board, and the states of a pitch that stand in each. */
export const boardColumns = {
  writing: ['draft', 'scheduled'],
  waiting: ['sent'],
  answered: ['replied'],
  accepted: ['accepted'],
  over: ['declined', 'no_response', 'bounced', 'withdrawn'],
} as const satisfies Record<string, readonly string[]>;

export type BoardColumn = keyof typeof boardColumns;

/** Where a pitch in this state stands on the board. */
export function columnOf(state: string): BoardColumn {
  const found = (Object.keys(boardColumns) as BoardColumn[]).find((column) =>
    (boardColumns[column] as readonly string[]).includes(state),
  );
  return found ?? 'over';
}

/** Sorts pitches into the columns, keeping their order. */
export function onBoard<P extends { state: string }>(pitches: readonly P[]): Record<BoardColumn, P[]> {
  const board: Record<BoardColumn, P[]> = { writing: [], waiting: [], answered: [], accepted: [], over: [] };
  for (const pitch of pitches) board[columnOf(pitch.state)].push(pitch);
  return board;
}
