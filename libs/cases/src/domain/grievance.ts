/** How much harm there is in it, as judged by staff. */
export const severities = ['low', 'medium', 'high'] as const;
export type Severity = (typeof severities)[number];

/** What a grievance can be about. The case holds type and id and knows nothing more of it. */
export const grievanceSubjects = ['pitch', 'review_request', 'publication'] as const;
export type GrievanceSubject = (typeof grievanceSubjects)[number];

export interface About {
  type: GrievanceSubject;
  id: string;
}
