import { Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { SectionCard } from '../ui';

/** Takes rows copied from a spreadsheet, as a file of their own. */
export function PasteList({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const t = useT();
  const [text, setText] = useState('');
  const read = () => onFile(new File([text], t('imports.paste.name'), { type: 'text/plain' }));
  return (
    <SectionCard title={t('imports.paste.title')}>
      <TextField
        label={t('imports.paste.label')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        multiline
        minRows={3}
        maxRows={12}
        slotProps={{ htmlInput: { spellCheck: false, style: { fontFamily: 'ui-monospace, monospace' } } }}
      />
      <Box sx={{ mt: 1 }}>
        <Button variant="outlined" disabled={busy || text.trim() === ''} onClick={read}>
          {t('imports.paste.act')}
        </Button>
      </Box>
    </SectionCard>
  );
}
