import { useEffect, useRef } from 'react';
import { Button } from '../parts/button.tsx';
import { classNames } from '../parts/class-names.ts';
import { Time } from '../parts/time.tsx';
import { Likeness } from './panel-head.tsx';
import type { Queue } from './use-queue.ts';
import type { Waiting } from './waiting.ts';

type WaitingListProps = { readonly queue: Queue; readonly onMore: (() => void) | undefined };

/** The queue beside what is looked at. */
export function WaitingList({ queue, onMore }: WaitingListProps) {
  const current = useRef<HTMLButtonElement>(null);
  const currentKey = queue.current?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one is current
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [currentKey]);
  return (
    <section
      aria-label="Queue"
      className="shrink-0 overflow-y-auto border-line max-md:max-h-48 max-md:border-b md:w-80 md:border-r"
    >
      <ol>
        {queue.items.map((item) => {
          const isCurrent = item.key === currentKey;
          return (
            <li key={item.key} className="border-b border-line">
              <button
                ref={isCurrent ? current : null}
                type="button"
                aria-current={isCurrent}
                className={classNames(
                  'flex w-full flex-col gap-1 border-l-4 px-4 py-2.5 text-left',
                  isCurrent ? 'border-accent bg-accent-ground' : 'border-transparent hover:bg-raised',
                )}
                onClick={() => queue.open(item)}
              >
                <span className="line-clamp-2 font-medium">{sayNames(item)}</span>
                <span className="w-full truncate text-xs text-soft">{sayWhy(item)}</span>
                <span className="flex w-full items-center justify-between text-xs text-soft">
                  <Likeness item={item} />
                  <Time at={item.is === 'double' ? item.double.foundAt : item.conflict.openedAt} />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {onMore && (
        <Button className="m-3" onClick={onMore}>
          Older
        </Button>
      )}
    </section>
  );
}

function sayNames({ names, ...item }: Waiting): string {
  const [first = '', second] = names;
  if (names.length > 2) return `${first} and ${(names.length - 1).toLocaleString()} others`;
  const said =
    item.is === 'contradiction' && item.conflict.kind === 'name_mismatch' ? item.conflict.evidence.name : null;
  return [first, second ?? said].filter(Boolean).join(' · ');
}

function sayWhy(item: Waiting): string {
  return item.is === 'double' ? item.double.reasons.join(', ') : item.conflict.identifier.key;
}
