export const inboxMessages = {
  inbox: {
    settings: {
      title: 'Absences and failed deliveries',
      absenceDays: 'An absence without a date lasts (days)',
      softBounces: 'Failed deliveries that make an address invalid',
      help: {
        absenceDays:
          'When an out-of-office note names no day of return, follow-ups to that person wait for so long.',
        softBounces:
          'After so many messages in a row that failed for a passing reason, such as a full mailbox, nothing more goes to the address. A mailbox that doesn’t exist counts at once.',
      },
      fact: '%{label}: %{value}',
      limits: '%{least} to %{most}.',
    },
    thread: {
      noSubject: '(no subject)',
      away: 'away until %{day}',
      awayAssumed: 'away, perhaps until %{day}',
      unmatched:
        'Somebody unknown answered in this conversation. Follow-ups wait until you say who that is. |||| %{smart_count} answers of somebody unknown came to this conversation. Follow-ups wait until you say who that is.',
      lookAtUnmatched: 'Look',
    },
    wish: {
      bar: '%{name} seems to ask for no more mail',
      stopped: 'Everything that was to go to them is stopped. Is it so?',
      confirm: {
        person: {
          title: 'Write to %{name} no more?',
          body: 'All their addresses go on the suppression list, which no import loosens, and %{name} is marked do-not-contact for the whole team. A manager can lift that, with a reason.',
          act: 'Write to them no more',
          done: '%{name} gets no more mail from us',
        },
        address: {
          title: 'Not at this address any more?',
          body: 'Only the address that the wish came from goes on the suppression list. Other addresses of %{name} may still be written to.',
          act: 'Not at this address',
          done: 'Nothing goes to this address any more',
        },
      },
      dismiss: {
        title: 'It was not meant so?',
        body: 'What was stopped stays stopped; new messages to %{name} are possible again. Your reason is kept.',
        act: 'It was not meant so',
        done: 'Kept, with your reason',
      },
    },
    unmatched: {
      title: 'Unmatched mail',
      menu: 'Unmatched',
      intro: 'Answers to our messages from addresses that belong to nobody we know, or to several.',
      emptyTitle: 'No unmatched mail',
      empty:
        'When an answer to one of our messages comes from an address that we don’t know, it waits here until somebody says whose it is. Nothing else of your mailbox is kept.',
      why: 'Why it is here',
      kind: 'What it is',
      state: 'State',
      states: { open: 'To decide', linked: 'Given to a blogger', dismissed: 'No answer' },
      because: {
        'unknown-sender': 'The address is nobody’s we know.',
        'several-bloggers': 'The address belongs to several bloggers.',
      },
      decided: { linked: '%{name} said whose it is.', dismissed: '%{name}: no answer.' },
      answers: 'Answers',
      whose: 'Whose is it?',
      blogger: 'Blogger',
      typeName: 'Type a name, a blog or an address.',
      addAddress: '%{address} is an address of theirs',
      isTheirs: 'It is from %{name}',
      link: 'It is theirs',
      linked: 'It is in their conversation now',
      dismiss: {
        title: 'No answer?',
        body: 'Follow-ups that were held because of it may leave again.',
        act: 'It is no answer',
        done: 'Put aside, with your reason',
      },
    },
  },
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
