import { Box, Button, Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useT } from '../i18n/useT';
import { useUndo } from '../ui';
import { TemplateMenu } from '../writing';
import { withQuote } from './quoted';
import type { Answer, AnswerContent, Quotable } from './types';

type Shown = 'write' | 'preview';

interface AnswerBarProps {
  answer: Answer;
  content: AnswerContent;
  quotable: Quotable | null;
  shown: Shown;
  onShow: (shown: Shown) => void;
  onChange: (part: Partial<AnswerContent>) => void;
}

/** Above the text: a template to begin with, their words to quote, and how it will arrive. */
export function AnswerBar({ answer, content, quotable, shown, onShow, onChange }: AnswerBarProps) {
  const t = useT();
  const undoable = useUndo();
  const { body, language, templateId } = content;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        alignItems: 'center',
        mb: 0.5,
      }}
    >
      <Stack direction="row" sx={{ visibility: shown === 'write' ? 'visible' : 'hidden' }}>
        <TemplateMenu
          kind="answer"
          language={language}
          occasion={{ bloggerId: answer.bloggerId }}
          onFilled={(filling) => {
            onChange({ body: filling.body, language: filling.language, templateId: filling.templateId });
            const smart_count = filling.unresolved.length;
            undoable({
              message:
                smart_count === 0 ? t('writing.templateIn') : t('writing.templateOpen', { smart_count }),
              act: () => Promise.resolve(),
              undo: () => onChange({ body, language, templateId }),
            });
          }}
        />
        {quotable && (
          <Button onClick={() => onChange({ body: withQuote(body, quotable, language) })}>
            {t('answers.quote')}
          </Button>
        )}
      </Stack>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={shown}
        onChange={(_event, chosen: Shown | null) => chosen && onShow(chosen)}
        aria-label={t('answers.shown')}
      >
        {(['write', 'preview'] as const).map((one) => (
          <ToggleButton key={one} value={one} sx={{ py: 0.5, px: 1.25, textTransform: 'none' }}>
            {t(`answers.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
