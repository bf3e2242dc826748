import type { When } from '@rapport/messages';
import type { MessageToCheck } from '@rapport/pitches';
import { ownWords } from './domain/own-words.js';

interface AnswerToCheck {
  bloggerId: string;
  officerId: string;
  contactPointId: string | null;
  subject: string;
  body: string;
}

/** An answer as the one-to-one guard looks at it: what it quotes is not ours, and it keeps no sending hours. */
export function messageToCheck(answer: AnswerToCheck, when: When): MessageToCheck {
  const { bloggerId, officerId, contactPointId, subject, body } = answer;
  return {
    kind: 'answer',
    bloggerId,
    officerId,
    contactPointId,
    pitchId: null,
    readingIds: [],
    subject,
    body: ownWords(body),
    mutualValue: '',
    followUps: [],
    when,
    exactly: true,
    clauses: null,
  };
}
