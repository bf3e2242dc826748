import { Box, IconButton, InputAdornment, TextField, type TextFieldProps, Typography } from '@mui/material';
import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { passwordStrength, type Strength } from './passwordStrength';

/** A password that can be shown. With `known` (words not to build it on), a hint of how good it is. */
export function PasswordField({
  known,
  value,
  helperText,
  ...props
}: { known?: string[]; value: string } & Omit<TextFieldProps, 'value' | 'type'>) {
  const t = useT();
  const [shown, setShown] = useState(false);
  return (
    <>
      <TextField
        {...props}
        value={value}
        type={shown ? 'text' : 'password'}
        helperText={helperText ?? (known && !value ? t('session.passwordHelp') : undefined)}
        slotProps={{
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <IconButton
                  edge="end"
                  onClick={() => setShown(!shown)}
                  aria-label={shown ? t('session.hidePassword') : t('session.showPassword')}
                >
                  {shown ? <VisibilityOffIcon fontSize="small" /> : <VisibilityIcon fontSize="small" />}
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
      {known && value && !props.error && <StrengthHint strength={passwordStrength(value, known)} />}
    </>
  );
}

const steps: Record<Strength, number> = { short: 1, guessable: 2, fair: 3, good: 4 };
const colours = {
  short: 'error.main',
  guessable: 'warning.main',
  fair: 'primary.main',
  good: 'success.main',
} as const;

function StrengthHint({ strength }: { strength: Strength }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, px: 0.25 }}>
      <Box aria-hidden sx={{ display: 'flex', gap: 0.5 }}>
        {[1, 2, 3, 4].map((step) => (
          <Box
            key={step}
            sx={{
              width: 24,
              height: 4,
              borderRadius: 1,
              bgcolor: step <= steps[strength] ? colours[strength] : 'divider',
            }}
          />
        ))}
      </Box>
      <Typography role="status" variant="caption" sx={{ color: colours[strength] }}>
        {t(`session.strength.${strength}`)}
      </Typography>
    </Box>
  );
}
