import type { FundingStage, Industry, JobFunction, Seniority } from '@puffle/contract';
import { functionWords } from '../data/function-words.ts';
import { compounds } from '../data/german-compounds.ts';
import { industryWords } from '../data/industry-words.ts';
import { relations, wellKnownCompanies } from '../data/relation-words.ts';
import { levelGroups, seniorityWords } from '../data/seniority-words.ts';
import {
  companyWords,
  companyWordsBesideIndustry,
  conjunctions,
  negators,
  personWords,
  prepositions,
  sizeWords,
  stageWords,
  stopPhrases,
  stopwords,
} from '../data/sentence-words.ts';
import { chiefs, fixedTitles, titleNouns, titleSynonyms } from '../data/title-words.ts';
import { Lexicon } from './lexicon.ts';
import type { Meaning, PlaceReading, Slot } from './meaning.ts';
import { addPlaces } from './place-readings.ts';
import { alternatives, equation, lines, phraseKey } from './words.ts';

let built: Lexicon<Meaning> | undefined;

/** Every phrase that the parser knows; made once, when it is first asked for. */
export function vocabulary(): Lexicon<Meaning> {
  built ??= build();
  return built;
}

function build(): Lexicon<Meaning> {
  const lexicon = new Lexicon<Meaning>();
  for (const add of [addTitles, addLevels, addFunctions, addIndustries, addCompanies, addGrammar]) add(lexicon);
  const places = new Map<string, PlaceReading[]>();
  addPlaces((name, reading) => places.set(phraseKey(name), [...(places.get(phraseKey(name)) ?? []), reading]));
  for (const [name, readings] of places) lexicon.add(name, { kind: 'place', readings });
  return lexicon;
}

type Into = Lexicon<Meaning>;

function addAll(lexicon: Into, phrases: string | undefined, meaning: Meaning): void {
  for (const phrase of alternatives(phrases ?? '')) lexicon.add(phrase, meaning);
}

function addTitles(lexicon: Into): void {
  for (const [short, area] of lines(chiefs).map(equation)) {
    const long = `chief ${area} officer`;
    const meaning: Meaning = { kind: 'title', titles: [short, long] };
    lexicon.add(long, meaning);
    if (!lexicon.has(short)) lexicon.add(short, meaning);
  }
  for (const [said, looked] of lines(titleSynonyms).map(equation)) {
    addAll(lexicon, said, { kind: 'title', titles: alternatives(looked) });
  }
  for (const title of lines(fixedTitles).flatMap(alternatives)) lexicon.add(title, { kind: 'title', titles: [title] });
  for (const noun of titleNouns.split(/\s+/).filter(Boolean)) lexicon.add(noun, { kind: 'noun', noun });
}

function addLevels(lexicon: Into): void {
  const entries = Object.entries(seniorityWords) as [Seniority, (typeof seniorityWords)[Seniority]][];
  for (const [level, { nouns, adjectives, de, es }] of entries) {
    for (const words of [nouns, de, es]) addAll(lexicon, words, { kind: 'level', levels: [level], functions: [] });
    addAll(lexicon, adjectives, { kind: 'adjective', levels: [level] });
  }
  for (const { words, levels } of levelGroups) addAll(lexicon, words, { kind: 'level', levels, functions: [] });
  for (const { word, level, job } of compounds.roles()) {
    if (level === null) lexicon.add(word, { kind: 'functionPeople', job });
    else lexicon.add(word, { kind: 'level', levels: [level], functions: [job] });
  }
}

function addFunctions(lexicon: Into): void {
  const entries = Object.entries(functionWords) as [JobFunction, (typeof functionWords)[JobFunction]][];
  for (const [job, { names, people, de, es }] of entries) {
    for (const words of [names, de, es]) addAll(lexicon, words, { kind: 'function', job });
    addAll(lexicon, people, { kind: 'functionPeople', job });
  }
}

function addIndustries(lexicon: Into): void {
  const entries = Object.entries(industryWords) as [Industry, (typeof industryWords)[Industry]][];
  for (const [id, { field, firms, de, es, firmsDe, firmsEs }] of entries) {
    for (const words of [field, de, es]) addAll(lexicon, words, { kind: 'industry', industries: [id], isFirm: false });
    for (const words of [firms, firmsDe, firmsEs])
      addAll(lexicon, words, { kind: 'industry', industries: [id], isFirm: true });
  }
  for (const { word, industry } of compounds.firms()) {
    if (!lexicon.has(word)) lexicon.add(word, { kind: 'industry', industries: [industry], isFirm: true });
  }
}

function addCompanies(lexicon: Into): void {
  addAll(lexicon, companyWords, { kind: 'company', isSoft: false });
  addAll(lexicon, companyWordsBesideIndustry, { kind: 'company', isSoft: true });
  addAll(lexicon, personWords, { kind: 'person' });
  for (const name of alternatives(wellKnownCompanies)) lexicon.add(name, { kind: 'employer', name });
  for (const [words, band] of lines(sizeWords).map(equation)) {
    const [min = '', max = ''] = band.split('-');
    const isStartup = words.startsWith('startup');
    addAll(lexicon, words, { kind: 'size', min: bound(min), max: bound(max), isStartup });
  }
  for (const [words, stages] of lines(stageWords).map(equation)) {
    addAll(lexicon, words, { kind: 'stage', stages: stages.split(' ') as FundingStage[] });
  }
}

function bound(text: string): number | null {
  return text === '' ? null : Number(text);
}

function addGrammar(lexicon: Into): void {
  for (const [slot, words] of Object.entries(prepositions)) {
    addAll(lexicon, words, { kind: 'preposition', slot: slot as Slot });
  }
  addAll(lexicon, negators, { kind: 'negator' });
  addAll(lexicon, conjunctions, { kind: 'conjunction' });
  addAll(lexicon, stopPhrases, { kind: 'stop' });
  for (const word of stopwords.split(/\s+/).filter(Boolean)) lexicon.add(word, { kind: 'stop' });
  for (const relation of relations) addAll(lexicon, relation.words, { kind: 'relation', relation });
}
