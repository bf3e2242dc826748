import type { Schemas } from '../api/paths';

export type CaseRow = Schemas['CaseView'];
export type Case = Schemas['CaseDetailView'];
export type CaseState = CaseRow['state'];
export type Severity = CaseRow['severity'];
export type About = NonNullable<Case['about']>;

export const caseStates: CaseState[] = ['open', 'waiting_for_blogger', 'resolved', 'unresolved'];
export const severities: Severity[] = ['low', 'medium', 'high'];

/** States in which nothing but answers goes to the blogger. */
export const standing: CaseState[] = ['open', 'waiting_for_blogger'];
/** How a case ends. */
export const endings: CaseState[] = ['resolved', 'unresolved'];
