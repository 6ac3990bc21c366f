import { useEffect, useRef } from 'react';

/** A key by the name of the event in small letters, `g l` for two one after another, `mod+k` for Ctrl or Cmd. */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const togetherMs = 1_000;
/** The first key of every two: what follows it is never meant alone. */
const leader = 'g';

/** Listens for keys that are not typed into a field, nor meant for an open window or for what Enter presses. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  useEffect(() => {
    let before = { key: '', at: 0 };
    const listen = (event: KeyboardEvent): void => {
      const isModified = event.metaKey || event.ctrlKey;
      if (event.altKey || event.defaultPrevented || (!isModified && isElsewhere(event))) return;
      const name = `${isModified ? 'mod+' : ''}${event.key.toLowerCase()}`;
      const follows = !isModified && before.key === leader && event.timeStamp - before.at < togetherMs;
      before = { key: name, at: event.timeStamp };
      const run = current.current[follows ? `${leader} ${name}` : name];
      if (run === undefined) return;
      event.preventDefault();
      run(event);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

const typedInto = 'input:not([type="checkbox"]), textarea, select';
const windows = '[role="dialog"], [role="alertdialog"], [role="menu"]';
const pressed = 'button, a[href], summary';

function isElsewhere({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(`${typedInto}, ${windows}`) !== null || (key === 'Enter' && target.closest(pressed) !== null);
}
