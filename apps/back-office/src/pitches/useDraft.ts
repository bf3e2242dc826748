import { api } from '../api/client';
import { useAutosave } from '../writing';
import { contentOf, type DraftContent } from './draftContent';
import type { Pitch } from './types';

/** What is typed of a pitch, saved in the pauses. */
export function useDraft(pitch: Pitch) {
  return useAutosave<DraftContent, Pitch>({
    draft: `pitch-${pitch.id}`,
    record: pitch,
    contentOf,
    send: (changes) => api.patch<Pitch>(`/pitches/${pitch.id}`, changes),
  });
}
