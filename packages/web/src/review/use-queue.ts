import { useEffect, useState } from 'react';
import type { ReviewSearch } from './review-search.ts';
import { useWaiting } from './use-waiting.ts';
import { isSamePair, type Waiting } from './waiting.ts';

export type Queue = {
  readonly items: readonly Waiting[];
  readonly current: Waiting | undefined;
  readonly next: Waiting | undefined;
  readonly open: (item: Waiting) => void;
  readonly step: (by: number) => void;
  /** Takes it out before the server has answered: the one behind it is shown at once. */
  readonly leave: (item: Waiting) => void;
  /** Shows it again, also when the server has it settled. */
  readonly bringBack: (item: Waiting) => void;
};

/** The queue as one goes through it: what was just settled is gone from it, and one is always in front. */
export function useQueue(search: ReviewSearch) {
  const { loaded, ...pages } = useWaiting(search);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [again, setAgain] = useState<readonly Waiting[]>([]);
  const [at, setAt] = useState({ key: '', place: 0 });

  const known = [...again.filter(({ key }) => loaded.every((item) => item.key !== key)), ...loaded];
  const items = known.filter(({ key }) => !gone.has(key));
  const found = items.findIndex(({ key }) => key === at.key);
  const place = found >= 0 ? found : Math.min(at.place, items.length - 1);
  const current = items[place];
  const currentKey = current?.key;
  useEffect(() => {
    if (currentKey !== undefined) setAt({ key: currentKey, place });
  }, [currentKey, place]);

  const open = (item: Waiting) => setAt({ key: item.key, place: items.indexOf(item) });
  const queue: Queue = {
    items,
    current,
    next: items[place + 1],
    open,
    step: (by) => {
      const item = items[Math.min(Math.max(place + by, 0), items.length - 1)];
      if (item !== undefined) open(item);
    },
    leave: (item) => {
      const keys = known.filter((other) => isSamePair(item, other)).map(({ key }) => key);
      setGone((before) => new Set([...before, ...keys, item.key]));
    },
    bringBack: (item) => {
      setGone((before) => new Set([...before].filter((key) => key !== item.key)));
      setAgain((before) => [item, ...before.filter(({ key }) => key !== item.key)]);
      setAt({ key: item.key, place: 0 });
    },
  };
  return { queue, pages };
}
