import { Button, LinearProgress, Paper, Typography } from '@mui/material';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import { useT } from '../i18n/useT';

interface FileDropProps {
  /** The name of the file that is being read, if one is. */
  reading: string | null;
  onFile: (file: File) => void;
  onRefused: (why: string) => void;
}

/** Takes one file, dropped or chosen. */
export function FileDrop({ reading, onFile, onRefused }: FileDropProps) {
  const t = useT();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (!file || reading !== null) return;
    if ((files?.length ?? 0) > 1) onRefused(t('imports.drop.one'));
    else onFile(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    take(event.target.files);
    event.target.value = '';
  };
  return (
    <Paper
      variant="outlined"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      sx={{
        p: { xs: 2.5, sm: 5 },
        textAlign: 'center',
        borderStyle: 'dashed',
        borderColor: over ? 'primary.main' : 'text.disabled',
        bgcolor: over ? 'action.hover' : undefined,
      }}
    >
      <UploadFileIcon aria-hidden sx={{ fontSize: 40, color: 'text.secondary' }} />
      <Typography variant="h2" component="p" sx={{ mt: 1 }}>
        {t('imports.drop.title')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5, mb: 2, mx: 'auto', maxWidth: 520 }}>
        {t('imports.drop.help')}
      </Typography>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.opml,.xml,.md,text/csv,text/plain"
        data-testid="list-file"
        onChange={onChange}
      />
      <Button
        variant="contained"
        size="medium"
        disabled={reading !== null}
        onClick={() => input.current?.click()}
      >
        {t('imports.drop.choose')}
      </Button>
      {reading !== null && (
        <Typography role="status" variant="body2" sx={{ mt: 2 }}>
          {t('imports.drop.reading', { name: reading })}
          <LinearProgress aria-hidden sx={{ mt: 1 }} />
        </Typography>
      )}
    </Paper>
  );
}
