import type { Seniority } from '@puffle/contract';

/**
 * How a level is said. `nouns` stand for the person and take a function (`VP of sales`, `sales directors`); `adjectives` stand before one
 * (`senior engineers`); `title` is how the level is written when it has to become part of a job title.
 */
export type SeniorityWords = {
  readonly nouns: string;
  readonly adjectives?: string;
  /** Other words in a job title that show the level, for reading titles. */
  readonly signs?: string;
  readonly title: readonly string[];
  readonly de?: string;
  readonly es?: string;
};

export const seniorityWords: Readonly<Record<Seniority, SeniorityWords>> = {
  founder: {
    nouns: 'founder|co founder|cofounder|entrepreneur|founding partner|founding ceo',
    title: ['founder'],
    de: 'grunder|grunderin|grunderinnen|gruender|gruenderin|mitgrunder|unternehmensgrunder',
    es: 'fundador|fundadora|fundadores|fundadoras|cofundador|cofundadora|cofundadores|emprendedor|emprendedores',
  },
  owner: {
    nouns: 'owner|co owner|proprietor|business owner|company owner|owner operator',
    title: ['owner'],
    de: 'inhaber|inhaberin|inhaberinnen|eigentumer|eigentumerin|firmeninhaber',
    es: 'propietario|propietaria|propietarios|propietarias|dueno|duena|duenos|duenas',
  },
  c_suite: {
    nouns:
      'c level executive|c level|c suite|c suite executive|csuite|c level leader|c suite leader|c level manager|cxo|cxos|c levels|c level people|c level contact|clevel|c level exec|c suite exec|chief officer',
    signs: 'chief|ceo|cto|cfo|coo|cmo|cio|ciso|cpo|cro|chro|cdo|cso|cco|clo',
    title: ['chief'],
    de: 'vorstand|vorstande|vorstandsmitglied|vorstandsmitglieder|c level fuhrungskrafte',
    es: 'alta direccion|ejecutivos de nivel c',
  },
  partner: {
    nouns: 'partner|senior partner|equity partner|general partner|managing partner',
    title: ['partner'],
    es: 'socio|socia|socios|socias',
  },
  vp: {
    nouns:
      'vp|vice president|svp|evp|avp|senior vice president|executive vice president|assistant vice president|senior vp|executive vp|v p|vice pres|vice prez',
    title: ['vp', 'vice president'],
    de: 'vizeprasident|vizeprasidentin',
    es: 'vicepresidente|vicepresidenta|vicepresidentes',
  },
  head: {
    nouns: 'head|department head|global head|division head|team head',
    title: ['head'],
    de: 'leiter|leiterin|leiterinnen|abteilungsleiter|abteilungsleiterin|bereichsleiter|bereichsleiterin|leitung|chef',
    es: 'jefe|jefa|jefes|jefas|responsable|responsables|lider',
  },
  director: {
    nouns: 'director|senior director|associate director|executive director|group director|dir|global director',
    title: ['director'],
    de: 'direktor|direktorin|direktoren|direktorinnen',
    es: 'director|directora|directores|directoras',
  },
  senior: {
    nouns: 'senior|senior staff|seniors|senior professional|senior people',
    adjectives: 'senior|sr|snr',
    signs: 'senior|sr|snr|principal|staff|lead',
    title: ['senior'],
    es: 'senior',
  },
  manager: {
    nouns: 'manager|team lead|team leader|supervisor|senior manager|middle manager|mgr|line manager',
    title: ['manager'],
    de: 'manager|managerin|managerinnen|teamleiter|teamleiterin|gruppenleiter',
    es: 'gerente|gerentes|encargado|encargados',
  },
  entry: {
    nouns:
      'intern|trainee|apprentice|junior|juniors|new grad|recent graduate|graduate trainee|entry level employee|entry level worker|working student|entry level people',
    adjectives: 'junior|jr|entry level|trainee|graduate',
    signs: 'junior|jr|intern|trainee|apprentice|entry level|graduate',
    title: ['junior'],
    de: 'praktikant|praktikantin|praktikanten|werkstudent|werkstudenten|azubi|azubis|auszubildende|berufseinsteiger',
    es: 'becario|becaria|becarios|practicante|practicantes|pasante|pasantes|recien graduado|recien graduados',
  },
};

/** Words for several levels at once. */
export const levelGroups: readonly { readonly words: string; readonly levels: readonly Seniority[] }[] = [
  {
    words:
      'decision maker|decisionmaker|decision makers|key decision maker|budget holder|entscheider|entscheiderin|entscheidungstrager|tomador de decisiones|tomadores de decisiones|responsables de decisiones',
    levels: ['founder', 'owner', 'c_suite', 'partner', 'vp', 'head', 'director'],
  },
  {
    words:
      'leader|leadership|senior leader|business leader|leadership team|senior leadership|fuhrungskraft|fuhrungskrafte|lideres|directivo|directivos',
    levels: ['c_suite', 'vp', 'head', 'director'],
  },
  {
    words: 'executive|exec|top executive|senior executive|company executive|business executive|ejecutivo|ejecutivos',
    levels: ['c_suite', 'vp'],
  },
  {
    words: 'management|management team|senior management|upper management|top management|senior manager or above',
    levels: ['c_suite', 'vp', 'head', 'director', 'manager'],
  },
  {
    words: 'vp and above|vps and above|vp or above|vp level and above|vp or higher|vps or higher|vp and up',
    levels: ['c_suite', 'vp'],
  },
  {
    words:
      'director and above|directors and above|director or above|director level and above|director or higher|director and up|director level or above',
    levels: ['c_suite', 'vp', 'head', 'director'],
  },
  {
    words: 'manager and above|managers and above|manager or above|manager level and above|manager or higher',
    levels: ['c_suite', 'vp', 'head', 'director', 'manager'],
  },
];
