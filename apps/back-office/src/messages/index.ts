import { lazy } from 'react';
import type { Feature } from '../layout/feature';

export { IncomingChip } from './IncomingChip';
export { MailView } from './MailView';
export { MessageActions } from './MessageActions';
export { MessageStateChip } from './MessageStateChip';
export { MessageThread } from './MessageThread';
export { MessageWords } from './MessageWords';
export { ReceivedView } from './ReceivedView';
export type { Message, MessageKind, MessageState, Reason } from './types';
export { useReason } from './useReason';

export const messages: Feature = {
  name: 'messages',
  pages: [{ path: '/messages/:id/show', page: lazy(() => import('./MessagePage')) }],
};
