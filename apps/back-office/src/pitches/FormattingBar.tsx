import FormatBoldIcon from '@mui/icons-material/FormatBold';
import FormatItalicIcon from '@mui/icons-material/FormatItalic';
import FormatListBulletedIcon from '@mui/icons-material/FormatListBulleted';
import FormatQuoteIcon from '@mui/icons-material/FormatQuote';
import LinkIcon from '@mui/icons-material/Link';
import { IconButton, Stack, Tooltip } from '@mui/material';
import type { SvgIconComponent } from '@mui/icons-material';
import { useT } from '../i18n/useT';
import { type Mark, marked } from './formatting';
import { bodyField, places } from './places';

const marks: Record<Mark, SvgIconComponent> = {
  bold: FormatBoldIcon,
  italic: FormatItalicIcon,
  link: LinkIcon,
  list: FormatListBulletedIcon,
  quote: FormatQuoteIcon,
};

/** Simple formatting: marks that read well as plain text too. */
export function FormattingBar({ onChange }: { onChange: (text: string) => void }) {
  const t = useT();
  const put = (mark: Mark) => {
    const field = bodyField();
    if (!field) return;
    const sample = t(`pitches.composer.${mark}Text`);
    const edited = marked(field.value, field.selectionStart, field.selectionEnd, mark, sample);
    onChange(edited.text);
    // The selection is set once React has written the text.
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(edited.from, edited.to);
    });
  };
  return (
    <Stack
      direction="row"
      role="toolbar"
      aria-label={t('pitches.composer.formatting')}
      aria-controls={places.body}
    >
      {(Object.keys(marks) as Mark[]).map((mark) => {
        const Icon = marks[mark];
        return (
          <Tooltip key={mark} title={t(`pitches.composer.${mark}`)} describeChild={false}>
            <IconButton aria-label={t(`pitches.composer.${mark}`)} onClick={() => put(mark)}>
              <Icon fontSize="small" />
            </IconButton>
          </Tooltip>
        );
      })}
    </Stack>
  );
}
