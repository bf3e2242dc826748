import { useT } from '../i18n/useT';
import { useUndo } from '../ui';
import type { DraftContent } from './draftContent';

interface Filled {
  subject: string;
  body: string;
  language: string;
  templateId: string;
  unresolved: string[];
}

/** Puts a filled template in the place of what is written, which can be brought back. */
export function useTemplateIn(content: DraftContent, onChange: (part: Partial<DraftContent>) => void) {
  const t = useT();
  const undoable = useUndo();
  return ({ subject, body, language, templateId, unresolved }: Filled) => {
    const before = {
      subject: content.subject,
      body: content.body,
      language: content.language,
      templateId: content.templateId,
    };
    onChange({ subject: subject || content.subject, body, language, templateId });
    const smart_count = unresolved.length;
    undoable({
      message: smart_count === 0 ? t('writing.templateIn') : t('writing.templateOpen', { smart_count }),
      act: () => Promise.resolve(),
      undo: () => onChange(before),
    });
  };
}
