export const settingsMessages = {
  settings: { title: 'Settings' },
};
