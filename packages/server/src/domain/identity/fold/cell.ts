import { sameJson } from '../json.ts';
import { isEmpty } from '../read-statement.ts';
import { type Draft, recordChange } from './draft.ts';
import type { Cell, FieldRule } from './state.ts';

/** What the sources say, whether or not a value set by hand stands over it. */
export function sourceCell<T>(cell: Cell<T> | null): Cell<T> | null {
  return cell?.pinned ? (cell.under ?? null) : cell;
}

/**
 * The cell after a source has stated `value`: the newest wins, in `fill` mode the first stays, and under a value set by hand the
 * statement is only remembered. Records the change when it shows, a note when it does not.
 */
export function stateCell<T>(draft: Draft, path: string, cell: Cell<T> | null, value: T, rule?: FieldRule): Cell<T> {
  const source = sourceCell(cell);
  const isKept =
    source !== null && (sameJson(source.value, value) || (draft.mode === 'fill' && !isEmpty(source.value)));
  if (isKept && !sameJson(source.value, value))
    draft.notes.push(`${path} keeps its value: onMatch=fill only fills what is empty.`);
  const next = isKept
    ? source
    : { value, observationId: draft.observationId, rule: rule ?? (source === null ? 'first' : 'newest') };
  if (!cell?.pinned) {
    if (next !== cell && !sameJson(cell?.value, next.value))
      recordChange(draft, path, cell?.value, next.value, next.rule);
    return next;
  }
  if (!sameJson(cell.value, value)) draft.notes.push(`${path} keeps the value that was set by hand.`);
  return next === cell.under ? cell : { ...cell, under: next };
}

/** The cell after a person has set `value`; null empties the field and keeps it empty. */
export function pinCell<T>(draft: Draft, path: string, cell: Cell<T> | null, value: T): Cell<T> {
  if (!sameJson(cell?.value ?? null, value)) recordChange(draft, path, cell?.value, value, 'by_hand');
  return { value, observationId: draft.observationId, rule: 'by_hand', pinned: true, under: sourceCell(cell) };
}

/** The cell after a value set by hand is released: what the sources say shows again. */
export function releaseCell<T>(draft: Draft, path: string, cell: Cell<T> | null): Cell<T> | null {
  if (!cell?.pinned) return cell;
  const source = sourceCell(cell);
  if (!sameJson(cell.value, source?.value ?? null)) recordChange(draft, path, cell.value, source?.value, 'released');
  return source;
}
