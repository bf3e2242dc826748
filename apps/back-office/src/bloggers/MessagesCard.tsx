import { AnswerPlace } from '../answers';
import { MessageThread, useReason } from '../messages';
import { useRuleSentence } from '../pitches';

/** Everything that was written to this person and came back, whatever it was about. */
export function MessagesCard({ bloggerId }: { bloggerId: string }) {
  const sayReason = useReason();
  const sayRule = useRuleSentence();
  return (
    <MessageThread
      filter={{ bloggerId }}
      say={(why) => (sayRule.known(why.code) ? sayRule(why) : sayReason(why))}
      answer={({ threadId, direction, bloggerName, receivedAt, at, body }) => (
        <AnswerPlace
          threadId={threadId}
          bloggerId={bloggerId}
          quotable={direction === 'in' ? { author: bloggerName, at: receivedAt ?? at, text: body } : null}
          sayRule={sayRule}
        />
      )}
    />
  );
}
