import type { ToDoLine } from './types';

/** The page on which a thing to do is done. */
export function toDoPath(
  line: Pick<ToDoLine, 'kind' | 'subjectType' | 'subjectId' | 'pitchId' | 'blogger' | 'campaign'>,
): string {
  if (line.kind === 'review_to_request') {
    const source = { pitchId: line.subjectId, bloggerId: line.blogger.id, campaignId: line.campaign?.id };
    return `/review-requests/create?source=${encodeURIComponent(JSON.stringify(source))}`;
  }
  if (line.subjectType === 'review_request') return `/review-requests/${line.subjectId}/show`;
  if (line.subjectType === 'publication') return `/publications/${line.subjectId}/show`;
  if (line.subjectType === 'publication_proposal') return '/publication-proposals';
  if (line.subjectType === 'opt_out_wish') return `/bloggers/${line.blogger.id}/show`;
  if (line.subjectType === 'message') return `/messages/${line.subjectId}/show`;
  return `/pitches/${line.pitchId ?? line.subjectId}/show`;
}
