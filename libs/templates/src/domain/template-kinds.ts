/** What a template is for: the kinds of message that an officer writes. */
export const templateKinds = ['pitch', 'follow_up', 'review_request', 'answer'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** A follow-up and an answer keep the subject of what they follow: their template has none. */
export function hasSubject(kind: TemplateKind): boolean {
  return kind === 'pitch' || kind === 'review_request';
}
