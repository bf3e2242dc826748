import { Button, Divider, ListItemText, Menu, MenuItem } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { useIntention } from '../ui';

type Template = Schemas['TemplateView'];
type Filling = Schemas['FillingView'];

interface TemplateMenuProps {
  kind: Template['kind'];
  /** The language that is written in: its templates come first. */
  language: string;
  /** For whom and about what. */
  occasion: Schemas['FillTemplateDto'];
  onFilled: (filling: Filling & { templateId: string; language: string }) => void;
}

/** A text to begin with: what is known is filled in, what is not stands open and is not let through. */
export function TemplateMenu({ kind, language, occasion, onFilled }: TemplateMenuProps) {
  const t = useT();
  const format = useFormat();
  const id = useId();
  const navigate = useNavigate();
  const { run, busy } = useIntention();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const {
    data = [],
    error,
    isPending,
    refetch,
  } = useQuery({
    queryKey: ['templates', 'of', kind],
    queryFn: () =>
      api.get<Template[]>('/templates', {
        filter: JSON.stringify({ kind }),
        range: '[0,99]',
        sort: '["name","ASC"]',
      }),
    enabled: anchor !== null,
  });
  const ofLanguage = data.filter((one) => sameLanguage(one.language, language));
  const others = data.filter((one) => !sameLanguage(one.language, language));
  const choose = (template: Template) => {
    setAnchor(null);
    void run(async () => {
      const filling = await api.post<Filling>(`/templates/${template.id}/fillings`, occasion);
      onFilled({ ...filling, templateId: template.id, language: template.language });
    });
  };
  return (
    <>
      <Button
        disabled={busy}
        aria-haspopup="menu"
        aria-controls={anchor ? id : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('writing.template')}
      </Button>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {[...ofLanguage, ...others].map((template) => (
          <MenuItem key={template.id} onClick={() => choose(template)}>
            <ListItemText
              primary={template.name}
              secondary={
                sameLanguage(template.language, language) ? undefined : format.language(template.language)
              }
            />
          </MenuItem>
        ))}
        {isPending && <MenuItem disabled>{t('app.loading')}</MenuItem>}
        {error && (
          <MenuItem onClick={() => void refetch()}>
            <ListItemText primary={t('common.notLoaded')} secondary={t('common.tryAgain')} />
          </MenuItem>
        )}
        <Divider />
        <MenuItem onClick={() => void navigate('/settings/templates')}>
          {t('writing.manageTemplates')}
        </MenuItem>
      </Menu>
    </>
  );
}

function sameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}
