import { Box } from '@mui/material';
import { alpha } from '@mui/material/styles';

/** How a thing stands, for the colour; the word says which. */
export type Tone = 'neutral' | 'active' | 'waiting' | 'good' | 'bad' | 'quiet';

const colours = {
  neutral: 'secondary',
  active: 'primary',
  waiting: 'warning',
  good: 'success',
  bad: 'error',
  quiet: 'secondary',
} as const;
/** A sign beside the word, so that tones are told apart without colour. */
const signs: Record<Tone, string> = {
  neutral: '○',
  active: '●',
  waiting: '◐',
  good: '✓',
  bad: '!',
  quiet: '–',
};

/** A state in one word, with a colour and a sign: never colour alone. */
export function StateChip({ tone, label, title }: { tone: Tone; label: string; title?: string }) {
  return (
    <Box
      component="span"
      title={title}
      sx={(theme) => {
        const { main } = theme.palette[colours[tone]];
        return {
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.625,
          px: 1,
          height: 22,
          borderRadius: 11,
          fontSize: '0.8125rem',
          fontWeight: 600,
          whiteSpace: 'nowrap',
          color: main,
          bgcolor:
            tone === 'quiet' ? 'transparent' : alpha(main, theme.palette.mode === 'dark' ? 0.16 : 0.09),
          border: 1,
          borderColor: tone === 'quiet' ? 'divider' : 'transparent',
        };
      }}
    >
      <span aria-hidden style={{ fontSize: '0.6875rem', lineHeight: 1, fontWeight: 800 }}>
        {signs[tone]}
      </span>
      {label}
    </Box>
  );
}
