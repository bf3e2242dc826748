import type { Schemas } from '../api/paths';

export type Answer = Schemas['AnswerView'];
export type GuardAnswer = Schemas['GuardView'];
export type RuleAnswer = Schemas['RuleView'];

/** What is written of an answer: what the composer saves while one types. */
export interface AnswerContent {
  body: string;
  contactPointId: string | null;
  language: string;
  templateId: string | null;
}

/** The part of an answer that one writes. */
export function contentOf({ body, contactPointId, language, templateId }: Answer): AnswerContent {
  return { body, contactPointId, language, templateId };
}

/** What they wrote and may be quoted. */
export interface Quotable {
  author: string;
  at: string;
  text: string;
}
