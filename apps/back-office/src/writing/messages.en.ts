export const writingMessages = {
  writing: {
    typed: 'Not saved yet',
    saving: 'Saving…',
    saved: 'Saved %{time}',
    failed: 'Not saved: %{why} It is kept in this browser and tried again.',
    stale: 'This was changed elsewhere while you were writing: by somebody else, or in another window.',
    takeTheirs: 'Show what is stored',
    keepMine: 'Keep what I wrote',
    previewFrame: 'The message as it will arrive',
    asPlain: 'as plain text',
    template: 'Template',
    manageTemplates: 'Write and change templates…',
    templateIn: 'The template is in.',
    templateOpen:
      'The template is in; %{smart_count} place is left to fill in. |||| The template is in; %{smart_count} places are left to fill in.',
    files: 'Files',
    attach: 'Attach a file',
    dropHelp: 'Or drop files here',
    fromKit: 'From the press kit',
    uploading: 'Attaching %{name}…',
    detach: 'Take off %{name}',
  },
  errors: {
    attachment: {
      'no-file': 'Choose one file.',
      'too-large': 'A file may have %{megabytes} MB.',
      empty: 'There is nothing in this file.',
      'type-refused': 'This kind of file is not attached. Possible: %{allowed}.',
      'name-belies-content':
        'What is in this file is not what its name says (.%{extension}). Give it the right extension.',
      'message-too-large':
        'All files of a message together may have %{megabytes} MB. Take one off, or give a link instead.',
      'too-many': 'There are %{most} files already. Take one off first.',
      'limits-at-odds': 'A file may not have more than the whole message.',
    },
  },
};
