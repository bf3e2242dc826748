import { Button, Menu, MenuItem } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';

type File_ = Schemas['AttachmentView'];

interface PressKitMenuProps {
  campaignId: string;
  attached: File_[];
  disabled: boolean;
  onChoose: (file: File_) => void;
}

/** The files of the campaign's press kit that are not attached yet; nothing where there are none. */
export function PressKitMenu({ campaignId, attached, disabled, onChoose }: PressKitMenuProps) {
  const t = useT();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { data = [] } = useQuery({
    queryKey: ['campaigns', campaignId, 'files'],
    queryFn: () => api.get<File_[]>(`/campaigns/${campaignId}/files`),
  });
  const left = data.filter((file) => !attached.some((one) => one.id === file.id));
  if (left.length === 0) return null;
  return (
    <>
      <Button
        disabled={disabled}
        aria-haspopup="menu"
        aria-controls={anchor ? id : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('writing.fromKit')}
      </Button>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {left.map((file) => (
          <MenuItem
            key={file.id}
            onClick={() => {
              setAnchor(null);
              onChoose(file);
            }}
          >
            {file.name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
