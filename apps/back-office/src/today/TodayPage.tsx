import { useT } from '../i18n/useT';
import { Page, PageHeader, SendingBanner } from '../ui';

/** What waits for the person signed in. */
export default function TodayPage() {
  const t = useT();
  return (
    <Page>
      <PageHeader title={t('today.title')} />
      <SendingBanner />
    </Page>
  );
}
