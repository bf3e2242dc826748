import AttachFileIcon from '@mui/icons-material/AttachFile';
import CloseIcon from '@mui/icons-material/Close';
import { Alert, Box, Button, IconButton, LinearProgress, Link as MuiLink, Typography } from '@mui/material';
import { type DragEvent, useRef, useState } from 'react';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { fileSize } from './fileSize';
import { PressKitMenu } from './PressKitMenu';

type File_ = Schemas['AttachmentView'];

interface AttachmentsBoxProps {
  /** What is attached when it opens. */
  initially: File_[];
  /** Where files are added and taken off: `/pitches/ID/attachments`. */
  path: string;
  /** Reads the files out of the answer of that place. */
  filesOf: (answer: unknown) => File_[];
  /** The campaign whose press kit is offered. */
  campaignId?: string | null;
}

/** The files of a draft: dropped or chosen, taken from the press kit, taken off. What is refused says why. */
export function AttachmentsBox({ initially, path, filesOf, campaignId }: AttachmentsBoxProps) {
  const t = useT();
  const { locale } = useFormat();
  const [files, setFiles] = useState(initially);
  const [busy, setBusy] = useState<string | null>(null);
  const [refused, setRefused] = useState<string[]>([]);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const place = path as '/pitches/ID/attachments';
  const at = (id: string) => `${place}/${id}` as const;

  const act = async (name: string, work: () => Promise<unknown>) => {
    setBusy(name);
    try {
      setFiles(filesOf(await work()));
    } catch (error) {
      setRefused((before) => [...before, `${name}: ${(error as Error).message}`]);
    } finally {
      setBusy(null);
    }
  };
  const upload = async (chosen: FileList | null) => {
    setRefused([]);
    for (const file of Array.from(chosen ?? [])) {
      const form = new FormData();
      form.append('file', file);
      await act(file.name, () => api.post(place, form));
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void upload(event.dataTransfer.files);
  };
  return (
    <Box
      component="section"
      aria-label={t('writing.files')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{ outline: over ? 2 : 0, outlineStyle: 'dashed', outlineColor: 'primary.main', borderRadius: 1 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          data-testid="attachment-file"
          onChange={(event) => {
            void upload(event.target.files).then(() => {
              if (input.current) input.current.value = '';
            });
          }}
        />
        <Button
          startIcon={<AttachFileIcon />}
          disabled={busy !== null}
          onClick={() => input.current?.click()}
          title={t('writing.dropHelp')}
        >
          {t('writing.attach')}
        </Button>
        {campaignId && (
          <PressKitMenu
            campaignId={campaignId}
            attached={files}
            disabled={busy !== null}
            onChoose={(file) => void act(file.name, () => api.put(at(file.id), undefined))}
          />
        )}
      </Box>
      {busy !== null && (
        <Typography role="status" variant="caption" component="div" sx={{ color: 'text.secondary' }}>
          {t('writing.uploading', { name: busy })}
          <LinearProgress aria-hidden />
        </Typography>
      )}
      {refused.length > 0 && (
        <Alert severity="warning" onClose={() => setRefused([])} sx={{ my: 0.5 }}>
          {refused.map((why) => (
            <div key={why}>{why}</div>
          ))}
        </Alert>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {files.map(({ id, name, bytes }) => (
          <Box component="li" key={id} sx={{ display: 'flex', alignItems: 'center', gap: 0.75, pl: 1 }}>
            <MuiLink
              href={`/api/attachments/${id}/content`}
              download={name}
              variant="body2"
              sx={{ overflowWrap: 'anywhere', minWidth: 0 }}
            >
              {name}
            </MuiLink>
            <Typography variant="caption" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
              {fileSize(bytes, locale)}
            </Typography>
            <IconButton
              size="small"
              aria-label={t('writing.detach', { name })}
              disabled={busy !== null}
              onClick={() => void act(name, () => api.delete(at(id)))}
            >
              <CloseIcon fontSize="inherit" />
            </IconButton>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
