import type { Messages } from '../i18n/messages';
import type { mailboxMessages as english } from './messages.en';

export const mailboxMessages: Messages<typeof english> = {
  mailboxes: {
    title: 'Boîtes mail',
    intro:
      'Vos messages partent de votre propre boîte ; à défaut, de celle de l’équipe ; et s’il n’y en a pas non plus, ils sont capturés ici et personne ne les reçoit.',
    captureTitle: 'Aucune boîte mail n’est encore configurée',
    capture:
      'Chaque message va dans la capture locale : vous pouvez écrire, envoyer et programmer, voir chaque message exactement tel qu’il partirait, et personne ne reçoit rien.',
    captureLook: 'Voir les messages capturés',
    addMine: 'Configurer ma boîte',
    addTeam: 'Configurer la boîte de l’équipe',
    ofTeam: 'Celle de l’équipe',
    mine: 'La mienne',
    of: 'Celle de %{name}',
    states: { untested: 'Non testée', ready: 'Fonctionne', failing: 'Ne fonctionne pas' },
    testedAt: 'testée %{when}',
    syncedAt: 'relevée %{when}',
    newMine: 'Ma boîte mail',
    newTeam: 'Boîte mail de l’équipe',
    label: 'Nom de la boîte',
    labelHelp: 'Pour vous, par exemple « Mon adresse au bureau ».',
    fromName: 'Nom de l’expéditeur',
    fromNameHelp:
      'Tel que le voient les blogueurs. On répond plus volontiers à une personne qu’à une société.',
    fromAddress: 'Adresse de l’expéditeur',
    server: 'Serveur d’envoi (SMTP)',
    incoming: 'Courrier entrant (IMAP)',
    incomingWhy:
      'C’est ici que les réponses sont trouvées, qu’une réponse arrête les relances, et que le courrier de chaque blogueur rejoint son historique. De tout autre courrier, rien n’est conservé.',
    incomingNone:
      'Cette boîte ne fait qu’envoyer. Les réponses ne sont pas vues ici, et une relance attend que quelqu’un dise qu’il n’en est pas venu.',
    readToo: 'Relever aussi son courrier',
    onlySend: 'Ne pas relever son courrier',
    imapHostHelp: 'Deviné d’après le serveur d’envoi. Votre fournisseur l’indique sous « IMAP ».',
    imapSecurities: {
      tls: 'TLS (port 993 d’ordinaire)',
      starttls: 'STARTTLS (port 143 d’ordinaire)',
      none: 'Aucun',
    },
    imapSecretHelp: 'Vide : le mot de passe d’envoi.',
    sentFolder: 'Dossier des messages envoyés',
    sentFolderHelp: 'Vide : celui que le serveur désigne comme tel.',
    history: 'Jusqu’où remonter',
    historyHelp: 'Pour la première relève. Seul le courrier des blogueurs connus est conservé.',
    historyNone: 'Seulement ce qui arrive désormais',
    historyMonths: 'Le dernier mois |||| Les %{smart_count} derniers mois',
    serverFilesSent: 'Le serveur garde lui-même une copie de ce qui est envoyé',
    serverFilesSentHelp:
      'Comme Gmail et Microsoft 365. Sinon, Rapport dépose une copie parmi les messages envoyés.',
    testReadingOk:
      'La relève fonctionne aussi : %{host} nous a laissés entrer et a montré la boîte de réception.',
    reading: {
      now: 'Relever maintenant',
      asked: 'La boîte va être relevée tout de suite',
      states: {
        waiting: 'Pas encore relevée',
        ready: 'À jour',
        failing: 'Relève impossible',
        paused: 'En pause',
      },
      running: 'Relève en cours…',
      progress: 'Relève en cours : %{folder}, %{done} sur %{total}',
      lastSuccess: 'Dernière relève réussie',
      lastTry: 'Dernier essai',
      lastMessage: 'Dernier message conservé',
      noMessage: 'aucun encore',
      never: 'jamais',
      kept: 'Messages',
      keptOf: '%{kept} conservés sur %{lookedAt} examinés',
      setAside: 'Mis de côté, illisibles',
      newMail: 'Nouveau courrier',
      listening: 'annoncé aussitôt par le serveur',
      polling: 'cherché toutes les deux minutes',
      sentFolder: 'Messages envoyés dans',
      noSentFolder: 'aucun dossier trouvé',
      meanwhile: 'Aucune relance ne part de cette boîte tant qu’elle ne peut pas être relevée.',
      nextTry: 'Prochain essai :',
      paused:
        'Aucun nouvel essai ne se fait de lui-même, pour que le fournisseur ne bloque pas le compte. Corrigez ci-dessous, ou relevez maintenant.',
    },
    readingFaults: {
      'host-not-found':
        'Aucun serveur de ce nom. Vérifiez l’orthographe ; votre fournisseur l’indique sous « IMAP » ou « courrier entrant ».',
      'connection-refused': 'Rien n’écoute sur ce port. Ports habituels : 993 avec TLS, 143 avec STARTTLS.',
      'timed-out':
        'Le serveur ne répond pas. S’il n’a jamais répondu, vérifiez le port et le chiffrement : 993 va avec TLS, 143 avec STARTTLS. Un nouvel essai suit de lui-même.',
      'connection-closed': 'Le serveur a fermé la connexion. Un nouvel essai suit de lui-même.',
      'not-a-mail-server': 'Quelque chose répond, mais ce n’est pas un serveur IMAP. Vérifiez le port.',
      'server-turned-us-away':
        'Le serveur a répondu et refusé. Ses mots disent pourquoi ; un nouvel essai suit de lui-même. Certains fournisseurs n’admettent que peu de connexions à la fois.',
      'tls-not-offered':
        'Le serveur ne propose pas STARTTLS ici. Utilisez le port 993 avec TLS, ou demandez à qui le gère.',
      'tls-expected':
        'Le serveur ne parle pas TLS sur ce port. Choisissez STARTTLS pour le port 143, TLS pour le port 993.',
      'certificate-not-trusted':
        'Le certificat du serveur ne vaut pas pour ce nom. Utilisez le nom qui y figure, ou faites-le renouveler.',
      'sign-in-refused':
        'Le nom d’utilisateur ou le mot de passe est faux, ou le fournisseur veut un mot de passe d’application, ou l’IMAP doit être autorisé dans ses réglages.',
      'sign-in-not-offered':
        'Le serveur n’accepte pas de mot de passe sur cette connexion. Choisissez TLS ou STARTTLS.',
      'secret-unreadable': 'Le mot de passe enregistré n’est plus lisible. Saisissez-le à nouveau.',
      'password-needed':
        'Un mot de passe enregistré ne va qu’au serveur pour lequel il a été saisi. Saisissez-le, ou enregistrez : le test s’en servira alors.',
      'folder-gone':
        'Un dossier à relever n’est pas sur le serveur. Vérifiez le nom du dossier des messages envoyés, ou recréez-le.',
      'not-understood':
        'Le serveur a dit quelque chose qui n’est pas de l’IMAP. Demandez à qui le gère ; un nouvel essai suit de lui-même.',
      'not-stored':
        'Ce qui est arrivé n’a pas pu être enregistré ici ; le journal du worker dit pourquoi. Un nouvel essai suit de lui-même.',
      other: 'Comparez avec les réglages que votre fournisseur indique pour le courrier entrant.',
    },
    host: 'Serveur',
    hostHelp: 'Votre fournisseur l’indique, par exemple smtp.example.org.',
    port: 'Port',
    security: 'Chiffrement',
    securities: {
      tls: 'TLS (port 465 d’ordinaire)',
      starttls: 'STARTTLS (port 587 d’ordinaire)',
      none: 'Aucun',
    },
    user: 'Nom d’utilisateur',
    userHelp: 'Souvent l’adresse entière. Vide si le serveur n’en demande pas.',
    secret: 'Mot de passe',
    secretKept: 'Un mot de passe est enregistré. Laissez vide pour le garder.',
    secretHelp:
      'Conservé chiffré, jamais réaffiché. Beaucoup de fournisseurs veulent un « mot de passe d’application ».',
    connections: 'Connexions simultanées',
    connectionsHelp: 'Entre 1 et 20. Trois conviennent à la plupart des serveurs.',
    test: 'Tester la connexion',
    testing: 'Connexion…',
    testHelp: 'Se connecte et s’identifie réellement ; n’envoie rien.',
    testOk: 'Cela fonctionne : %{host} a répondu et nous a laissés entrer.',
    serverSaid: 'Réponse du serveur : %{detail}',
    create: 'Enregistrer et tester',
    savedWorks: 'Enregistrée, et elle fonctionne',
    savedFails: 'Enregistrée, mais le test de connexion a échoué : voyez ci-dessous',
    remove: 'Retirer cette boîte',
    removeTitle: 'Retirer cette boîte mail ?',
    removeBody:
      'Les messages programmés partiront de la boîte de l’équipe, ou iront dans la capture s’il n’y en a pas.',
    removed: 'Boîte retirée',
    faults: {
      'host-not-found':
        'Aucun serveur de ce nom. Vérifiez l’orthographe ; votre fournisseur l’indique sous « SMTP » ou « courrier sortant ».',
      'connection-refused': 'Rien n’écoute sur ce port. Ports habituels : 465 avec TLS, 587 avec STARTTLS.',
      'timed-out':
        'Le serveur ne répond pas sur ce port. Vérifiez le port et le chiffrement : 465 va avec TLS, 587 avec STARTTLS. Un pare-feu s’interpose peut-être.',
      'connection-closed':
        'Le serveur a fermé la connexion aussitôt. Vérifiez que cette machine a le droit de l’utiliser.',
      'not-a-mail-server':
        'Quelque chose répond, mais ce n’est pas un serveur de courrier. Vérifiez le port.',
      'server-turned-us-away':
        'Le serveur a répondu et refusé le dialogue. Ses mots disent pourquoi ; réessayez plus tard, ou demandez à qui le gère.',
      'tls-not-offered':
        'Le serveur ne propose pas STARTTLS ici. Utilisez le port 465 avec TLS, ou demandez à qui le gère.',
      'tls-expected':
        'Le serveur ne parle pas TLS sur ce port. Choisissez STARTTLS pour le port 587, TLS pour le port 465.',
      'certificate-not-trusted':
        'Le certificat du serveur ne vaut pas pour ce nom. Utilisez le nom qui y figure, ou faites-le renouveler.',
      'sign-in-refused':
        'Le nom d’utilisateur ou le mot de passe est faux, ou le fournisseur veut un mot de passe d’application.',
      'sign-in-not-offered':
        'Le serveur n’accepte pas de mot de passe sur cette connexion. Choisissez TLS ou STARTTLS, ou laissez le nom d’utilisateur vide.',
      'secret-unreadable': 'Le mot de passe enregistré n’est plus lisible. Saisissez-le à nouveau.',
      other: 'Comparez avec les réglages que votre fournisseur indique pour le courrier sortant.',
    },
  },
  errors: {
    mailbox: {
      taken: 'Cette boîte existe déjà. Modifiez-la.',
      'team-needs-administrator': 'La boîte de l’équipe est configurée par un administrateur.',
      'not-yours': 'Cette boîte est celle d’un collègue.',
      'not-found': 'Cette boîte n’existe pas.',
      'password-exposed': 'Sans chiffrement, d’autres pourraient lire le mot de passe en chemin.',
      'reading-incomplete':
        'Pour être relevée, une boîte a besoin d’un serveur, d’un port, d’un chiffrement et d’un nom d’utilisateur.',
      'not-read': 'Cette boîte ne fait qu’envoyer. Indiquez d’abord où son courrier est relevé.',
    },
    'needed-for-reading': 'À remplir, ou videz le serveur : la boîte ne fera alors qu’envoyer.',
    'password-exposed': 'Choisissez TLS ou STARTTLS, ou laissez le nom d’utilisateur vide.',
  },
};
