import type { JobFunction, Seniority } from '@puffle/contract';
import { functionWords } from './data/function-words.ts';
import { seniorityWords } from './data/seniority-words.ts';
import { chiefs } from './data/title-words.ts';
import { alternatives, equation, lines } from './parse/words.ts';

/** Words in a job title that show a level: folded as `foldText` does. */
export function seniorityTerms(seniority: Seniority): readonly string[] {
  const { nouns, adjectives, signs, title, de, es } = seniorityWords[seniority];
  return [...new Set([...title, ...[nouns, adjectives, signs, de, es].flatMap((words) => alternatives(words ?? ''))])];
}

/** Words in a job title that show a function: folded as `foldText` does. */
export function functionTerms(job: JobFunction): readonly string[] {
  const { names, people, title, de, es } = functionWords[job];
  const heads = lines(chiefs)
    .map(equation)
    .filter(([, area]) => alternatives(names).includes(area));
  const words = [title, ...[names, people, de, es].flatMap((each) => alternatives(each ?? ''))];
  return [...new Set([...words, ...heads.map(([short]) => short), ...(extraSigns[job] ?? [])])];
}

/** Words of occupations that show a function and that no sentence uses for the function itself. */
const extraSigns: Readonly<Partial<Record<JobFunction, readonly string[]>>> = {
  engineering: [
    'engineer',
    'developer',
    'programmer',
    'cto',
    'technology officer',
    'technical officer',
    'entwickler',
    'ingenieur',
    'desarrollador',
    'ingeniero',
  ],
  data: ['data scientist', 'data engineer', 'data analyst'],
  design: ['designer', 'disenador'],
  research: ['researcher', 'scientist'],
  finance: ['cfo', 'accountant', 'controller', 'treasurer', 'auditor', 'financial'],
  legal: ['lawyer', 'attorney', 'counsel', 'paralegal'],
  human_resources: ['recruiter', 'chro', 'people'],
  healthcare: ['nurse', 'doctor', 'physician', 'surgeon'],
  education: ['teacher', 'professor', 'lecturer'],
  marketing: ['cmo'],
  sales: ['cro', 'account executive'],
  information_technology: ['cio', 'sysadmin', 'systems administrator'],
  security: ['ciso'],
  operations: ['coo'],
  consulting: ['consultant'],
  procurement: ['buyer', 'einkaufer', 'comprador'],
  project_management: ['project manager', 'program manager', 'scrum master'],
  product: ['product manager', 'product owner', 'cpo'],
  administration: ['assistant', 'secretary', 'office manager'],
};
