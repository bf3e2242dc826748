export const todayMessages = {
  today: { title: 'Today' },
};
