import type { Industry, JobFunction, Seniority } from '@puffle/contract';

/*
 * German writes role and field in one word: `Vertriebsleiter`, `Softwareunternehmen`. The words are made of their two parts, folded as
 * `foldText` does. Compiled for this project.
 */

const fields: readonly (readonly [stem: string, job: JobFunction])[] = [
  ['vertriebs', 'sales'],
  ['verkaufs', 'sales'],
  ['marketing', 'marketing'],
  ['personal', 'human_resources'],
  ['hr', 'human_resources'],
  ['finanz', 'finance'],
  ['it', 'information_technology'],
  ['entwicklungs', 'engineering'],
  ['technik', 'engineering'],
  ['produkt', 'product'],
  ['produktions', 'operations'],
  ['betriebs', 'operations'],
  ['einkaufs', 'procurement'],
  ['logistik', 'supply_chain'],
  ['kommunikations', 'communications'],
  ['rechts', 'legal'],
  ['forschungs', 'research'],
  ['sicherheits', 'security'],
];

const ranks: readonly (readonly [endings: readonly string[], level: Seniority | null])[] = [
  [['leiter', 'leiterin', 'leiterinnen', 'chef', 'chefin', 'chefs', 'verantwortliche', 'leitung'], 'head'],
  [['direktor', 'direktorin', 'direktoren', 'direktorinnen'], 'director'],
  [['manager', 'managerin', 'managerinnen'], 'manager'],
  [['vorstand', 'vorstande'], 'c_suite'],
  [['mitarbeiter', 'mitarbeiterin', 'mitarbeitern'], null],
];

const trades: readonly (readonly [stem: string, industry: Industry])[] = [
  ['software', 'software'],
  ['technologie', 'software'],
  ['tech', 'software'],
  ['it', 'it_services'],
  ['pharma', 'pharmaceuticals'],
  ['biotech', 'biotechnology'],
  ['bau', 'construction'],
  ['medien', 'media'],
  ['energie', 'energy'],
  ['logistik', 'logistics'],
  ['versicherungs', 'insurance'],
  ['immobilien', 'real_estate'],
  ['finanz', 'finance'],
  ['handels', 'retail'],
  ['automobil', 'automotive'],
  ['lebensmittel', 'food'],
  ['mode', 'fashion'],
  ['beratungs', 'consulting'],
  ['werbe', 'advertising'],
  ['chemie', 'chemicals'],
  ['maschinenbau', 'machinery'],
  ['reise', 'travel'],
  ['industrie', 'manufacturing'],
  ['telekommunikations', 'telecommunications'],
  ['gesundheits', 'health'],
  ['medizintechnik', 'medical_devices'],
  ['bildungs', 'education'],
  ['sicherheits', 'security'],
  ['krypto', 'cryptocurrencies'],
  ['solar', 'renewables'],
  ['elektronik', 'electronics'],
];

const houses =
  'unternehmen unternehmens firma firmen konzern konzerne anbieter hersteller dienstleister betrieb betriebe startup startups agentur agenturen'.split(
    ' ',
  );

export const compounds = {
  /** Roles; no level: whoever works there. */
  roles(): { readonly word: string; readonly level: Seniority | null; readonly job: JobFunction }[] {
    return fields.flatMap(([stem, job]) =>
      ranks.flatMap(([endings, level]) => endings.map((ending) => ({ word: `${stem}${ending}`, level, job }))),
    );
  },
  /** Companies. */
  firms(): { readonly word: string; readonly industry: Industry }[] {
    return trades.flatMap(([stem, industry]) => houses.map((house) => ({ word: `${stem}${house}`, industry })));
  },
};
