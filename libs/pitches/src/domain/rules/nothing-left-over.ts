// Nothing left over: no unresolved variable, no [placeholder], no empty subject or body.
import { leftoversIn } from '../leftovers.js';
import { type GuardContext, type GuardDraft, type RuleCheck } from '../guard-types.js';

/** Holds when subject and body are written and neither they nor a follow-up hold anything still to be filled in. */
export const nothingLeftOver: RuleCheck = (draft, context) => {
  const empty = [
    ...(draft.subject.trim() === '' ? ['subject'] : []),
    ...(draft.body.trim() === '' ? ['body'] : []),
  ];
  const found = [...new Set(textsOf(draft, context).flatMap(leftoversIn))];
  if (empty.length === 0 && found.length === 0) return null;
  return {
    rule: 'nothing_left_over',
    code: empty.length > 0 ? 'nothing_left_over.empty' : 'nothing_left_over.found',
    params: { empty, found: found.slice(0, 10) },
    remedy: 'fill-in',
  };
};

/** What is checked: titles of posts are the blogger's words ("[Review] Bread"), so they are taken out first. */
function textsOf(draft: GuardDraft, { readings }: GuardContext): string[] {
  const titles = readings.map(({ postTitle }) => postTitle).filter((title) => title.trim() !== '');
  return [draft.subject, draft.body, ...draft.followUps.map(({ body }) => body)].map((text) =>
    titles.reduce((rest, title) => rest.replaceAll(title, ' '), text),
  );
}
