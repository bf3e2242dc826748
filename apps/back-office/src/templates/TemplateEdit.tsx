import { Alert, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { useMay } from '../providers/useMe';
import { Page, PageHeader, RecordForm, useIntention } from '../ui';
import { TemplateInputs } from './TemplateInputs';
import { TemplateText } from './TemplatePreview';
import type { Template } from './types';

/** One template; of the team it is read by officers and changed by managers. Put away rather than deleted. */
export default function TemplateEdit() {
  const t = useT();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const manages = useMay('manager');
  const { run, busy } = useIntention();
  const query = useQuery({
    queryKey: ['templates', id],
    queryFn: () => api.get<Template>(`/templates/${id}`),
  });
  const { data: template } = query;
  const back = { to: '/settings/templates', label: t('templates.title') };
  if (!template) return <PendingPage of={query} />;
  const mayChange = template.ownerId !== null || manages;
  const away = template.archivedAt !== null;
  const path = `/templates/${id}/archive` as const;
  const put = () =>
    run(() => (away ? api.delete(path) : api.put(path, undefined)), {
      done: t(away ? 'templates.restored' : 'templates.putAway'),
      then: () => void navigate(back.to),
    });
  return (
    <Page width="reading">
      <PageHeader
        title={template.name}
        back={back}
        facts={`${t(`templates.kinds.${template.kind}`)} · ${t(template.ownerId === null ? 'templates.ofTeam' : 'templates.mine')}`}
        more={
          mayChange
            ? [
                {
                  label: t(away ? 'templates.restore' : 'templates.archive'),
                  onClick: () => !busy && void put(),
                },
              ]
            : []
        }
      />
      {mayChange ? (
        <RecordForm
          record={template}
          save={(_values, { name, language, subject, body, version }) =>
            api.patch<Template>(`/templates/${id}`, { name, language, subject, body, version })
          }
          onSaved={() => void navigate(back.to)}
          label={(field) => t.any(`templates.${field}`, field)}
        >
          <TemplateInputs />
        </RecordForm>
      ) : (
        <>
          <Alert severity="info" sx={{ mb: 2 }}>
            {t('templates.readOnly')}
          </Alert>
          {template.subject && (
            <Typography variant="h3" component="p" sx={{ mb: 1 }}>
              <TemplateText text={template.subject} />
            </Typography>
          )}
          <TemplateText text={template.body} />
        </>
      )}
    </Page>
  );
}
