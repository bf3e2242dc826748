import { Box, Button, CircularProgress, Typography } from '@mui/material';
import { useFormContext, useFormState } from 'react-hook-form';
import { useT } from '../i18n/useT';

interface SaveBarProps {
  /** The word on the button; "Save" by default. */
  act?: string;
  onCancel?: () => void;
  /** Something new can be saved untouched, if its defaults are right. */
  isNew?: boolean;
}

/** The foot of a form: stays in view while there is something to save. Ctrl-Enter saves. */
export function SaveBar({ act, onCancel, isNew = false }: SaveBarProps) {
  const t = useT();
  const { reset } = useFormContext();
  const { dirtyFields, isSubmitting } = useFormState();
  const dirty = Object.keys(dirtyFields).length > 0;
  const idle = !isNew && !dirty;
  return (
    <Box
      sx={{
        position: dirty ? 'sticky' : 'static',
        bottom: { xs: 64, sm: 0 },
        zIndex: 2,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        py: 1.25,
        bgcolor: dirty ? 'background.default' : undefined,
        borderTop: dirty ? 1 : 0,
        borderColor: 'divider',
      }}
    >
      <Button
        type="submit"
        variant="contained"
        size="medium"
        disabled={idle || isSubmitting}
        startIcon={isSubmitting ? <CircularProgress size={15} color="inherit" aria-hidden /> : undefined}
      >
        {isSubmitting ? t('common.saving') : (act ?? t('common.save'))}
      </Button>
      {onCancel && <Button onClick={onCancel}>{t('common.cancel')}</Button>}
      {dirty && !isNew && (
        <>
          {!onCancel && <Button onClick={() => reset()}>{t('common.discard')}</Button>}
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {t('common.unsaved')}
          </Typography>
        </>
      )}
    </Box>
  );
}
