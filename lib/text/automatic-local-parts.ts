const separator = '[._+=-]';
const never = `(?:no|not|nao|non|(?:please${separator}?)?do${separator}?not|dont|(?:por${separator}?favor${separator}?)?no)`;
const answer = '(?:reply|respond|answer|contest[aeo])';

/**
 * Local parts of addresses behind which nobody reads, in English, Spanish and Portuguese, to be met without accents and in
 * lower-case: no-reply, mail daemons, bounces and rewritten return paths (VERP, SRS, BATV), notifications, list machines.
 */
export const automaticLocalParts: readonly RegExp[] = [
  new RegExp(`(?:^|${separator})${never}${separator}?${answer}`),
  /noreply|noresponder/,
  /^(?:mailer-?daemon|mail-?daemon|postmaster|mail-?delivery(?:-?(?:subsystem|system))?|microsoftexchange[0-9a-f]+)$/,
  /^(?:bounces?|rebotes?|devolucion(?:es)?|devolucoes|undeliver(?:ed|able)|return-?path)(?:[._+=-]|\d|$)/,
  /[._+=-]bounces?$/,
  /^(?:prvs|msprvs\d*|srs[01]|btv1|pm_bounces)[=+]/,
  /^(?:e?-?mail[._-]?)?notif(?:y|ier|ications?|icacion(?:es)?|icacao|icacoes|icador)(?:[._+=-]|\d|$)/,
  /[._-]notif(?:y|ications?|icacion(?:es)?|icacao|icacoes)$/,
  /^auto[._-]?(?:mated|matico|matica|reply|responder|confirm|mailer|mail)(?:[._+=-]|$)/,
  /^(?:automailer|robot|listserv|majordomo|unsubscribe|dar-?de-?baja)(?:[._+=-]|$)/,
  /^owner-|[+-](?:un)?subscribe$/,
  /^reply[+-][0-9a-z_=.-]{8,}$/,
];
