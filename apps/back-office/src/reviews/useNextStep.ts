import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import type { ReviewRow } from './types';

/** Says who acts next and by when: "They publish · due Thursday · late". */
export function useNextStep(): (next: ReviewRow['next']) => string {
  const t = useT();
  const { day } = useFormat();
  return ({ what, by, late }) => {
    const step = t(`reviews.steps.${what}`);
    const params = { step, day: by === null ? '' : day(by) };
    const said =
      by === null
        ? step
        : what === 'request_leaves'
          ? t('reviews.onDay', params)
          : t('reviews.byDay', params);
    return late ? `${said} · ${t('reviews.late')}` : said;
  };
}
