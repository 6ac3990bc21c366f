import type { ColumnMapping, Issue, LeadType } from '@puffle/contract';
import { nearest } from '@puffle/contract/nearest';
import { DomainError } from '../../domain-error.ts';
import { isField, isSingle, nearestField } from './fields.ts';

const typeHint = 'Send type=person or type=company (--type person), or map a column to type.';
const companiesHint =
  'Send type=company (--type company) when the rows are companies; for persons map the column of their names to name.';
const mappingHint =
  'Send mapping={"<column>":"<field>"} (--mapping) with fields such as name, name.first, email, phone, company, domain, social.linkedin, source.<provider>, attributes.<key> or raw.';

/**
 * Refuses a mapping that the file or the product cannot follow. Errors: `validation_failed` naming unknown columns and fields, two
 * columns for one field, and what is missing to make a Lead.
 */
export function checkMapping(
  columns: readonly string[],
  mapping: ColumnMapping,
  type: LeadType | null,
  preset: string | null,
): void {
  const issues = [...unknownIssues(columns, mapping), ...doubledIssues(mapping), ...missingIssues(mapping, type)];
  if (issues.length === 0) return;
  throw new DomainError('validation_failed', issues[0]?.message ?? 'The mapping does not fit the file.', {
    issues,
    hint: hintFor(issues, mapping, type),
    extra: { columns: columns.slice(0, 200), mapping, preset },
  });
}

function hintFor(issues: readonly Issue[], mapping: ColumnMapping, type: LeadType | null): string {
  if (issues.every(({ path }) => path === 'type')) return typeHint;
  const isNameless = issues.every(({ path, code }) => path === 'mapping' && code === 'required');
  return isNameless && type === 'person' && Object.values(mapping).includes('company') ? companiesHint : mappingHint;
}

function unknownIssues(columns: readonly string[], mapping: ColumnMapping): Issue[] {
  return Object.entries(mapping).flatMap(([column, field]) => {
    const path = `mapping.${column}`;
    if (!columns.includes(column)) {
      const guess = nearest(column, columns);
      const hint = guess === null ? '' : `; did you mean ${JSON.stringify(guess)}?`;
      return [
        { path, code: 'unknown_column', message: `The file has no column ${JSON.stringify(column)}${hint || '.'}` },
      ];
    }
    if (isField(field)) return [];
    const guess = nearestField(field);
    const hint = guess === null ? '.' : `; did you mean ${JSON.stringify(guess)}?`;
    return [{ path, code: 'unknown_field', message: `There is no field ${JSON.stringify(field)}${hint}` }];
  });
}

function doubledIssues(mapping: ColumnMapping): Issue[] {
  const byField = Map.groupBy(Object.entries(mapping), ([, field]) => field);
  return [...byField]
    .filter(([field, entries]) => isSingle(field) && entries.length > 1)
    .map(([field, entries]) => {
      const names = entries.map(([column]) => JSON.stringify(column)).join(' and ');
      return {
        path: 'mapping',
        code: 'field_mapped_twice',
        message: `${names} are both mapped to ${field}: choose one.`,
      };
    });
}

function missingIssues(mapping: ColumnMapping, type: LeadType | null): Issue[] {
  const fields = new Set(Object.values(mapping));
  const issues: Issue[] = [];
  if (type === null && !fields.has('type')) {
    issues.push({
      path: 'type',
      code: 'required',
      message: 'Nothing says whether the rows are persons or companies: send type.',
    });
  }
  const isNamed = ['name', 'name.first', 'name.last', 'company'].some(
    (field) => fields.has(field) && (field !== 'company' || type !== 'person'),
  );
  if (!isNamed)
    issues.push({
      path: 'mapping',
      code: 'required',
      message: 'No column is mapped to name, name.first or name.last.',
    });
  return issues;
}
