import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { useIntention } from '../ui';
import { beneath } from './beneath';
import type { ProposedMessage } from './types';

type Answer = Schemas['AnswerView'];
type InThread = Pick<ProposedMessage, 'body' | 'language' | 'bloggerId'> & { threadId: string };

/** Puts a proposed message into one's draft in a thread, beneath what is begun there, and goes to it. Sends nothing. */
export function useOpenInComposer() {
  const t = useT();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { run, busy } = useIntention();
  const fill = async ({ threadId, body, language }: InThread) => {
    const draft = await api.post<Answer>(`/threads/${threadId}/answers`);
    const written = { body: beneath(draft.body, body), language, version: draft.version };
    await api.patch<Answer>(`/answers/${draft.id}`, written);
  };
  const open = (message: InThread) =>
    run(() => fill(message), {
      done: t('publications.message.opened'),
      then: () => {
        // A draft that was read before is not what is stored now.
        client.removeQueries({ queryKey: ['answers', message.bloggerId] });
        void navigate(`/threads/${message.threadId}/show`);
      },
    });
  return { open, busy };
}
