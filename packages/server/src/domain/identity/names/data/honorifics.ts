import { words } from './words.ts';

/*
 * Words around a person's name that are no part of it, folded as `foldText` does.
 * Origin: compiled for this project from general knowledge; licence as the project's (Apache-2.0).
 * Words that are also common names (Don, Dean, Earl, Major, Judge, Ma, Do) are left out or need a comma.
 */

/** Dropped from the front while a word is left. */
export const titles = words(`
  mr mrs ms miss mx mister dr doctor prof professor profesor professeur professore sir dame lady rev reverend
  hon honorable honourable mme mlle madame monsieur mademoiselle sra srta senor senora senorita herr frau
  dott dottore dottoressa ing dipl mag drs dhr mevr mevrouw shri smt kumari adv advokat avv
  rabbi imam monsignor capt captain lt lieutenant sgt sergeant cmdr commander
  госпожа господин проф
  دكتور الدكتور السيد السيدة مهندس
`);

/** Short forms that are names too: dropped from the front while two words are left. */
export const shortTitles = words('gen col maj adm sen rep gov amb pres fr br sr dra mgr ir eng arch lord doc');

/** Tell a father from a son; dropped from the end. */
export const generations: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['jnr', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['snr', 'sr'],
  ['ii', 'ii'],
  ['2nd', 'ii'],
  ['iii', 'iii'],
  ['3rd', 'iii'],
  ['iv', 'iv'],
  ['4th', 'iv'],
]);

/** Degrees and memberships; dropped from the end. */
export const credentials = words(`
  phd md mba emba esq esquire cpa cfa cfp caia frm jd llb llm msc bsc bba mphil dphil edd psyd pharmd dds dmd dvm
  mpa mph msw lcsw lmft rn bsn msn dnp pmp cissp cisa cism csm cspo psm shrm shrmcp shrmscp phr sphr gphr
  fca fcca acca acma cima aca ceng meng beng mres pgce obe mbe cbe qc kc facs faia aia leed rph cphr chfc clu
`);

/** Dropped from the end only where a comma stands before them. */
export const credentialsAfterComma = words('ma ba ms bs do pe pa np cm mp ra ca bcom mcom bed med jp mpp mps');

/** What a bracket beside a name says about the person without naming them. */
export const pronouns = words(
  'she her hers he him his they them theirs ze zir hir xe any all pronouns el ella ellos sie ihr',
);

/** Small words inside a name that are often left out. */
export const particles = words(`
  van von der den de del della dello di da das do dos du la le las los ter ten te zu zum zur y e i und
  al el bin ibn bint ben abu af av st
`);
