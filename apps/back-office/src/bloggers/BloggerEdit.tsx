import { SelectInput, useGetOne } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { Page, PageHeader, RecordForm } from '../ui';
import { BloggerInputs } from './BloggerInputs';
import type { Blogger } from './types';

/** What is known of a person, to be corrected. */
export default function BloggerEdit() {
  const t = useT();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const query = useGetOne<Blogger>('bloggers', { id });
  const { data } = query;
  if (!data) return <PendingPage of={query} />;
  const home = `/bloggers/${id}/show`;
  const policies = (['email_allowed', 'no_email'] as const).map((each) => ({
    id: each,
    name: t(`bloggers.policies.${each}`),
  }));
  return (
    <Page width="form">
      <PageHeader title={data.name} back={{ to: home, label: data.name }} />
      <RecordForm
        record={data}
        save={(_values, changed) => api.patch(`/bloggers/${id}`, changed)}
        onSaved={() => void navigate(home)}
        onCancel={() => void navigate(home)}
        label={(field) => t.any(`bloggers.${field}`, field)}
      >
        <BloggerInputs withStage />
        {data.contactPolicy !== 'do_not_contact' && (
          <SelectInput
            source="contactPolicy"
            label={t('bloggers.policy')}
            choices={policies}
            translateChoice={false}
            helperText={false}
          />
        )}
      </RecordForm>
    </Page>
  );
}
