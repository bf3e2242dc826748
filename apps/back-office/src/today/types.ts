import type { Schemas } from '../api/paths';

/** The answer of GET /today. */
export type Today = Schemas['TodayView'];
export type WaitingLine = Schemas['WaitingLineView'];
export type LeavingLine = Schemas['LeavingLineView'];
export type MailboxTrouble = Schemas['MailboxTroubleView'];
export type ToDoLine = Schemas['ToDoLineView'];
/** How a blogger is recognised in a line: name, blog, language, stage. */
export type BloggerFace = Schemas['BloggerFaceView'];
/** Which of the first steps are done. */
export type Setup = Today['setup'];
