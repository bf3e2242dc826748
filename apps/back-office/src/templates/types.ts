import type { Schemas } from '../api/paths';

export type Template = Schemas['TemplateView'];
export type TemplateKind = Template['kind'];

export const templateKinds: TemplateKind[] = ['pitch', 'follow_up', 'review_request', 'answer'];

/** A follow-up and an answer keep the subject of what they follow. */
export const hasSubject = (kind: TemplateKind): boolean => kind === 'pitch' || kind === 'review_request';
