import { localStorageStore, type Store } from 'react-admin';

/** Choices of this browser. Signing out forgets them except the looks: the next person here meets no surprise either way. */
export function browserStore(): Store {
  const store = localStorageStore('1', 'Rapport');
  return {
    ...store,
    reset: () => {
      const theme = store.getItem<string>('theme');
      store.reset();
      if (theme) store.setItem('theme', theme);
    },
  };
}
