/** The answer of GET /today. */
export interface Today {
  waitingForUs: WaitingLine[];
  leaving: LeavingLine[];
  toDo: ToDoLine[];
  setup: Setup;
}
export interface WaitingLine {
  id: string;
}
export interface LeavingLine {
  id: string;
}
export interface ToDoLine {
  id: string;
}
export interface Setup {
  bloggers: number;
}
