export const mailboxMessages = {
  mailboxes: {
    title: 'Mailboxes',
    intro:
      'Your mail leaves from your own mailbox; where you have none, from the team’s; where there is none either, it is captured here and nobody receives it.',
    captureTitle: 'No mailbox is set up yet',
    capture:
      'Every message goes to the local capture: you can write, send and schedule, see each message exactly as it would leave, and nobody receives anything.',
    captureLook: 'See captured messages',
    addMine: 'Set up my mailbox',
    addTeam: 'Set up the team’s mailbox',
    ofTeam: 'The team’s',
    mine: 'Mine',
    of: 'Of %{name}',
    states: { untested: 'Not tested', ready: 'Works', failing: 'Doesn’t work' },
    testedAt: 'tested %{when}',
    syncedAt: 'synced %{when}',
    newMine: 'My mailbox',
    newTeam: 'The team’s mailbox',
    label: 'Name of the mailbox',
    labelHelp: 'For yourselves, such as “My work address”.',
    fromName: 'Sender’s name',
    fromNameHelp: 'As bloggers see it. A person’s name is answered more often than a company’s.',
    fromAddress: 'Sender’s address',
    server: 'Outgoing mail server (SMTP)',
    incoming: 'Incoming mail (IMAP)',
    incomingWhy:
      'Answers are found here, follow-ups stop when one comes, and every blogger’s mail is in their timeline. Of all other mail nothing is kept.',
    incomingNone:
      'This mailbox only sends. Answers are not seen here, and a follow-up waits until somebody says that none came.',
    readToo: 'Read its mail too',
    onlySend: 'Don’t read its mail',
    imapHostHelp: 'Guessed from the outgoing server. Your provider names it under “IMAP”.',
    imapSecurities: { tls: 'TLS (usually port 993)', starttls: 'STARTTLS (usually port 143)', none: 'None' },
    imapSecretHelp: 'Empty: the password for sending.',
    sentFolder: 'Folder of sent mail',
    sentFolderHelp: 'Empty: the one that the server marks as such.',
    history: 'How far back',
    historyHelp: 'For the first reading. Only mail of known bloggers is kept.',
    historyNone: 'Only what comes from now on',
    historyMonths: 'The last month |||| The last %{smart_count} months',
    serverFilesSent: 'The server itself keeps copies of what is sent',
    serverFilesSentHelp: 'As Gmail and Microsoft 365 do. Otherwise Rapport files a copy among sent mail.',
    testReadingOk: 'Reading works too: %{host} let us in and showed the inbox.',
    reading: {
      now: 'Sync now',
      asked: 'The mailbox will be read at once',
      states: {
        waiting: 'Not read yet',
        ready: 'Up to date',
        failing: 'Can’t be read',
        paused: 'Paused',
      },
      running: 'Being read…',
      progress: 'Being read: %{folder}, %{done} of %{total}',
      lastSuccess: 'Last synced',
      lastTry: 'Last try',
      lastMessage: 'Last message kept',
      noMessage: 'none yet',
      never: 'never',
      kept: 'Messages',
      keptOf: '%{kept} kept of %{lookedAt} looked at',
      setAside: 'Set aside as unreadable',
      newMail: 'New mail',
      listening: 'reported by the server at once',
      polling: 'looked for every two minutes',
      sentFolder: 'Sent mail is in',
      noSentFolder: 'no folder found',
      meanwhile: 'No follow-up leaves from this mailbox until it can be read.',
      nextTry: 'Next try:',
      paused:
        'It is not tried again by itself, so that the provider doesn’t lock the account. Correct it below, or sync now.',
    },
    readingFaults: {
      'host-not-found':
        'There is no server of this name. Check the spelling; your provider names it under “IMAP” or “incoming mail”.',
      'connection-refused': 'Nothing listens on this port. Usual ports: 993 with TLS, 143 with STARTTLS.',
      'timed-out':
        'The server doesn’t answer. If it never did, check the port and the encryption: 993 goes with TLS, 143 with STARTTLS. It is tried again by itself.',
      'connection-closed': 'The server closed the connection. It is tried again by itself.',
      'not-a-mail-server': 'Something answers there, but it is no IMAP server. Check the port.',
      'server-turned-us-away':
        'The server answered and refused. Its words say why; it is tried again by itself. Some providers allow few connections at once.',
      'tls-not-offered':
        'The server doesn’t offer STARTTLS here. Use port 993 with TLS, or ask whoever runs it.',
      'tls-expected':
        'The server speaks no TLS on this port. Choose STARTTLS for port 143, TLS for port 993.',
      'certificate-not-trusted':
        'The server’s certificate isn’t valid for this name. Use the name that is written in it, or have it renewed.',
      'sign-in-refused':
        'The user name or the password is wrong, or the provider wants an app password, or IMAP has to be allowed in its settings.',
      'sign-in-not-offered': 'The server takes no password on this connection. Choose TLS or STARTTLS.',
      'secret-unreadable': 'The stored password can’t be read any more. Enter it again.',
      'password-needed':
        'A stored password goes only to the server that it was saved for. Enter it, or save: then the test uses it.',
      'folder-gone':
        'A folder that is read is not on the server. Check the name of the folder of sent mail, or create it again.',
      'not-understood':
        'The server said something that is no IMAP. Ask whoever runs it; it is tried again by itself.',
      'not-stored':
        'What came could not be stored here; the log of the worker says why. It is tried again by itself.',
      other: 'Compare the settings with what your mail provider names for incoming mail.',
    },
    host: 'Server',
    hostHelp: 'Your mail provider names it, for instance smtp.example.org.',
    port: 'Port',
    security: 'Encryption',
    securities: { tls: 'TLS (usually port 465)', starttls: 'STARTTLS (usually port 587)', none: 'None' },
    user: 'User name',
    userHelp: 'Often the whole address. Empty where the server asks for none.',
    secret: 'Password',
    secretKept: 'A password is stored. Leave this empty to keep it.',
    secretHelp: 'Kept encrypted, never shown again. Many providers want an “app password”.',
    connections: 'Connections at once',
    connectionsHelp: 'Between 1 and 20. Three suits most servers.',
    test: 'Test the connection',
    testing: 'Connecting…',
    testHelp: 'Really connects and signs in; sends nothing.',
    testOk: 'It works: %{host} answered and let us in.',
    serverSaid: 'The server said: %{detail}',
    create: 'Save and test',
    savedWorks: 'Saved, and it works',
    savedFails: 'Saved, but the connection test failed: look below',
    remove: 'Remove this mailbox',
    removeTitle: 'Remove this mailbox?',
    removeBody:
      'Messages that are scheduled will leave from the team’s mailbox, or go to the capture where there is none.',
    removed: 'Mailbox removed',
    faults: {
      'host-not-found':
        'There is no server of this name. Check the spelling; your provider names it under “SMTP” or “outgoing mail”.',
      'connection-refused': 'Nothing listens on this port. Usual ports: 465 with TLS, 587 with STARTTLS.',
      'timed-out':
        'The server doesn’t answer on this port. Check the port and the encryption: 465 goes with TLS, 587 with STARTTLS. A firewall may stand in between.',
      'connection-closed': 'The server closed the connection at once. Check that this machine may use it.',
      'not-a-mail-server': 'Something answers there, but it is no mail server. Check the port.',
      'server-turned-us-away':
        'The server answered and refused to talk. Its words say why; try later, or ask whoever runs it.',
      'tls-not-offered':
        'The server doesn’t offer STARTTLS here. Use port 465 with TLS, or ask whoever runs it.',
      'tls-expected':
        'The server speaks no TLS on this port. Choose STARTTLS for port 587, TLS for port 465.',
      'certificate-not-trusted':
        'The server’s certificate isn’t valid for this name. Use the name that is written in it, or have it renewed.',
      'sign-in-refused': 'The user name or the password is wrong, or the provider wants an app password.',
      'sign-in-not-offered':
        'The server takes no password on this connection. Choose TLS or STARTTLS, or leave the user name empty.',
      'secret-unreadable': 'The stored password can’t be read any more. Enter it again.',
      other: 'Compare the settings with what your mail provider names for outgoing mail.',
    },
  },
  errors: {
    mailbox: {
      taken: 'There is such a mailbox already. Change that one.',
      'team-needs-administrator': 'The team’s mailbox is set up by an administrator.',
      'not-yours': 'This mailbox belongs to a colleague.',
      'not-found': 'There is no such mailbox.',
      'password-exposed': 'Without encryption others could read the password on its way.',
      'reading-incomplete':
        'To read its mail, a mailbox needs a server, a port, an encryption and a user name.',
      'not-read': 'This mailbox only sends. Enter where its mail is read first.',
    },
    'needed-for-reading': 'Fill this in, or empty the server: then the mailbox only sends.',
    'password-exposed': 'Choose TLS or STARTTLS, or leave the user name empty.',
  },
};
