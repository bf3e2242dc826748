import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useMe } from '../providers/useMe';
import { Page, PageHeader, RecordForm } from '../ui';
import { TemplateInputs } from './TemplateInputs';
import { hasSubject, type Template, type TemplateKind } from './types';

/** A new template: one's own, or of the team for a manager. */
export default function TemplateCreate() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const back = { to: '/settings/templates', label: t('templates.title') };
  return (
    <Page width="reading">
      <PageHeader title={t('templates.new')} back={back} />
      <RecordForm
        defaultValues={{
          name: '',
          kind: 'pitch',
          language: me?.language ?? 'en',
          subject: '',
          body: '',
          ofTeam: false,
        }}
        save={({ subject, ...values }) =>
          api.post<Template>('/templates', {
            ...values,
            subject: hasSubject(values.kind as TemplateKind) ? subject : '',
          })
        }
        onSaved={() => void navigate(back.to)}
        act={t('templates.save')}
      >
        <TemplateInputs isNew />
      </RecordForm>
    </Page>
  );
}
