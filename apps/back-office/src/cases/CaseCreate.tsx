import { Alert, Link as MuiLink, Typography } from '@mui/material';
import { AutocompleteInput, ReferenceInput, required } from 'react-admin';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { Waiting } from '../layout/Waiting';
import { useMe } from '../providers/useMe';
import { Page, PageHeader, RecordForm } from '../ui';
import { aboutIn, pathOfAbout } from './about';
import { GrievanceInputs } from './GrievanceInputs';
import { Privacy } from './Privacy';
import type { Case } from './types';

/** Opens a case; of a blogger with `?bloggerId=`, about something of theirs with `&about=`. Says first what it stops. */
export default function CaseCreate() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const bloggerId = params.get('bloggerId');
  const about = aboutIn(params);
  if (!me) return <Waiting />;
  const back = bloggerId
    ? { to: `/bloggers/${bloggerId}/show`, label: t('cases.blogger') }
    : { to: '/cases', label: t('cases.title') };
  return (
    <Page width="form">
      <PageHeader title={t('cases.open')} back={back} />
      <Privacy />
      <RecordForm
        defaultValues={{
          bloggerId,
          summary: '',
          whatHappened: '',
          severity: 'medium',
          ownerId: me.id,
          about,
        }}
        save={(values) => api.post<Case>('/cases', values)}
        act={t('cases.openAct')}
        done={t('cases.opened')}
        onSaved={({ id }) => void navigate(`/cases/${id}/show`)}
        onCancel={() => void navigate(back.to)}
      >
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('cases.openHelp')}
        </Alert>
        <ReferenceInput source="bloggerId" reference="bloggers">
          <AutocompleteInput
            label={t('cases.blogger')}
            optionText="name"
            filterToQuery={(q: string) => (q ? { q } : {})}
            validate={required()}
            readOnly={bloggerId !== null}
          />
        </ReferenceInput>
        {about && (
          <Typography variant="body2" sx={{ mb: 1.5 }}>
            {t('cases.about')}:{' '}
            <MuiLink component={Link} to={pathOfAbout(about)} target="_blank">
              {t(`cases.subjects.${about.type}`)}
            </MuiLink>
          </Typography>
        )}
        <GrievanceInputs />
      </RecordForm>
    </Page>
  );
}
