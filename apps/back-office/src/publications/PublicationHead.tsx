import { Alert, Button } from '@mui/material';
import OpenInNewIcon from '@mui/icons-material/OpenInNew';
import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { pathToOpen } from '../cases';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { PageHeader, useConfirm, useIntention } from '../ui';
import { DisclosureChip } from './DisclosureChip';
import type { Publication } from './types';

/** What was published by whom and how its disclosure stands; a warning where a check and a person differ. */
export function PublicationHead({ publication }: { publication: Publication }) {
  const t = useT();
  const { day } = useFormat();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const mayChange = useMay('officer');
  const { run } = useIntention();
  const { id, title, url, bloggerName, publishedOn, reviewRequestId } = publication;
  const { disclosureStatus, finding, findingDiffers } = publication;
  const remove = async () => {
    const question = { title: t('publications.deleteTitle'), body: t('publications.deleteBody') };
    if ((await confirm({ ...question, act: t('common.delete'), danger: true })) === null) return;
    await run(() => api.delete(`/publications/${id}`), {
      done: t('publications.deleted'),
      then: () => void navigate('/publications'),
    });
  };
  const more = [
    { label: t('publications.edit'), onClick: () => void navigate(`/publications/${id}`) },
    {
      label: t('cases.open'),
      onClick: () => void navigate(pathToOpen(publication.bloggerId, { type: 'publication', id })),
    },
    ...(reviewRequestId === null
      ? [{ label: t('publications.delete'), onClick: () => void remove(), danger: true }]
      : []),
  ];
  const waitsForPerson =
    disclosureStatus === 'unverifiable' || (disclosureStatus === 'pending' && finding !== null);
  const said = (status: Publication['disclosureStatus']) => t(`publications.disclosures.${status}`);
  return (
    <>
      <PageHeader
        title={title || t('publications.untitled')}
        back={{ to: '/publications', label: t('publications.title') }}
        chips={<DisclosureChip status={disclosureStatus} />}
        facts={`${bloggerName} · ${day(publishedOn)}`}
        next={waitsForPerson && t('publications.lookAtIt')}
        action={
          <Button
            variant="contained"
            size="medium"
            href={url}
            target="_blank"
            rel="noreferrer"
            endIcon={<OpenInNewIcon />}
          >
            {t('publications.openPage')}
          </Button>
        }
        more={mayChange ? more : []}
      />
      {findingDiffers && finding && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('publications.differsHelp', { finding: said(finding), status: said(disclosureStatus) })}
        </Alert>
      )}
    </>
  );
}
