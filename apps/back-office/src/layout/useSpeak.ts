import { useNotify } from 'react-admin';
import { api } from '../api/client';
import { useLanguage } from '../i18n/language';
import type { Language } from '../i18n/languages';
import type { Me } from '../providers/me';
import { useKeepMe, useMe } from '../providers/useMe';

/** Changes the language of the screens at once and keeps it with the person. */
export function useSpeak(): (language: Language) => Promise<void> {
  const me = useMe();
  const keepMe = useKeepMe();
  const [, setLanguage] = useLanguage();
  const notify = useNotify();
  return async (language) => {
    await setLanguage(language);
    if (!me || me.language === language) return;
    const { name, timeZone, signature, version } = me;
    try {
      keepMe(await api.patch<Me>('/me', { name, timeZone, signature, version, language }));
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
  };
}
