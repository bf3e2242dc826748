export const inboxMessages = {
  errors: {
    'opt-out-wish': {
      'not-found': 'This wish does not exist any more.',
      decided: 'Somebody has decided this already. Look at it again.',
      'not-yours':
        'That this is no wish to be left alone is for the officer who writes to them to say, or for a manager.',
    },
    'unmatched-message': {
      'not-found': 'This mail is not there any more.',
      decided: 'Somebody has already said whose this is. Look at it again.',
    },
    'received-message': {
      'not-found': 'This message is not there any more.',
      'no-html': 'This message is plain text: read it as it is.',
    },
    thread: { 'not-found': 'This conversation is not there any more.' },
  },
};
